/** A terminal's eye follows no more. */
const INTERVAL = 200

/** How far has it come, and how fast? One line on standard error, written over again; nothing where it is no terminal. */
export const showProgress = (name: string) => {
  const { stderr } = process
  const startedAt = performance.now()
  let shownAt = startedAt
  return {
    show: (count: number): void => {
      const now = performance.now()
      if (!stderr.isTTY || now - shownAt < INTERVAL) return
      shownAt = now
      const rate = (count * 1000) / (now - startedAt)
      stderr.write(`\r\u001b[K${name}: ${count} articles, ${rate.toFixed(0)} a second`)
    },
    /** Before anything else is printed, and at the end. */
    clear: (): void => {
      if (stderr.isTTY) stderr.write('\r\u001b[K')
    },
  }
}
