export interface Measured {
  readonly name: string
  /** Milliseconds: the best, the median and the 95th percentile of the runs; what else the machine does only adds. */
  readonly least: number
  readonly median: number
  readonly p95: number
  /** What it must stay under; null where it is only told. */
  readonly limit: number | null
  /** Which of the figures the limit is for. */
  readonly judged: 'median' | 'p95'
}

const RUNS = 21

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN

/** How long does `run` take? Its turn is given to it, so that it can ask something else each time. */
export const measure = async (
  name: string,
  limit: number | null,
  run: (turn: number) => Promise<unknown>,
): Promise<Measured> => {
  // What was never asked yet is read from the disk and planned anew; a desk asks again and again.
  for (let turn = 0; turn < 3; turn++) await run(turn)
  const times: number[] = []
  for (let turn = 0; turn < RUNS; turn++) {
    const start = performance.now()
    await run(turn)
    times.push(performance.now() - start)
  }
  const sorted = times.sort((a, b) => a - b)
  return { name, least: at(sorted, 0), median: at(sorted, 0.5), p95: at(sorted, 0.95), limit, judged: 'median' }
}
