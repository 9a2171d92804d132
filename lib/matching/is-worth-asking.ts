import type { Comparison } from '@/lib/matching/compare-passages'
import type { Circumstances } from '@/lib/matching/is-sure'

/** Fewer shared content words are no question, of one speaker and of two. */
const LEAST_SHARED = { same: 2.4, other: 3 }
/** What two reports must share, names and numbers at half: about how many words, and which share of what each says. */
const REPORTS = { same: { shared: 3.2, most: 0.6, least: 0.35 }, other: { shared: 4, most: 0.8, least: 0.5 } }
/** Words under two names must be nearly those of one. */
const OTHERS_SCORE = 0.6

/**
 * Is a likeness that is not sure worth a person's time? One speaker's quoted words always; where both are only reported
 * they must share more than the names and the matter of the day, and of two speakers a good deal more.
 */
export function isWorthAsking({ relation, score, wording }: Comparison, known: Circumstances): boolean {
  const { speakers, occasions, reported } = known
  const whose = speakers === 'same' ? 'same' : 'other'
  if (wording.shared < LEAST_SHARED[whose]) return false
  if (whose === 'other' && (relation === 'reworded' || score < OTHERS_SCORE)) return false
  if (occasions === 'far' && (speakers === 'different' || reported === 2)) return false
  const { shared, most, least } = REPORTS[whose]
  return reported < 2 || (wording.shared >= shared && wording.most >= most && wording.least >= least)
}
