/** A clock that starts at `start` and is one second later each time it is read, so that the order of events shows. */
export const aClock = (start = '2026-03-02T02:00:00.000Z'): (() => Date) => {
  let seconds = 0
  return () => new Date(Date.parse(start) + 1000 * seconds++)
}
