/** When something was said or printed, as far as is known. */
export type Dated = {
  /** The day of the statement, where the article gives it. */
  saidOn?: Date | null | undefined
  publishedAt?: Date | null | undefined
}

export type OccasionRelation = 'near' | 'far' | 'unknown'

const HOUR = 3_600_000
/** Outlets print what was said within about two days; beyond that it is told again or said anew. */
const NEAR_HOURS = 48

/** May two quotations be of one occasion? By the day of the statement where both give it, else by when they were printed. */
export function relateOccasions(a: Dated, b: Dated): OccasionRelation {
  const isStated = Boolean(a.saidOn) && Boolean(b.saidOn)
  const [left, right] = isStated ? [a.saidOn, b.saidOn] : [a.publishedAt, b.publishedAt]
  if (!left || !right) return 'unknown'
  const hours = Math.abs(left.getTime() - right.getTime()) / HOUR
  return hours < (isStated ? 24 : NEAR_HOURS) ? 'near' : 'far'
}
