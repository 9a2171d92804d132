import type { Comparison, SharedWording } from '@/lib/matching/compare-passages'
import type { OccasionRelation } from '@/lib/matching/relate-occasions'
import type { SpeakerRelation } from '@/lib/matching/relate-speakers'

/** What is known of two alike quotations besides their words. */
export type Circumstances = {
  speakers: SpeakerRelation
  occasions: OccasionRelation
  /** How many of the two are reported rather than quoted. */
  reported: 0 | 1 | 2
}

/** The least score at which words are joined without asking, by who is named as their speaker. */
const QUOTED = { same: 0.5, unknown: 0.6, different: 0.8 }
/** Reported speech is the reporter's wording: alike words prove less. */
const REPORTED = { same: 0.65, unknown: 0.75, different: 0.9 }
/** Of what is reported one side must say this share at least, names and numbers at half: not only whom it is about. */
const REPORTED_COVER = 0.6
/**
 * Few words anybody says on any day, and the same person again tomorrow: "Alhamdulillah", "itu tidak benar", a court's
 * formula. About so many content words must be shared, by who is named and whether it may have been one occasion.
 */
const LEAST_SHARED: Record<SpeakerRelation, Record<OccasionRelation, number>> = {
  same: { near: 0, unknown: 0, far: 3.6 },
  unknown: { near: 2.4, unknown: 2.4, far: 3.6 },
  different: { near: 3, unknown: 3, far: 8 },
}
/** Alike words without a shared clause may be another statement on the same matter: only quoted ones that share much. */
const REWORDED = 0.6
/**
 * What one speaker's quoted words of one day must share to be one statement told anew: so many content words, and of
 * the longest row in common and the share of one side that stands in the other, the more of the one the less of the
 * other. A long list of the same things is not yet one statement: half of one side, or much of both.
 */
const RETOLD = { shared: 2.9, rowByShare: 1.5, most: 0.5, least: 0.4 }

/** Are two quotations that may be one act of saying surely one, without asking a person? */
export function isSure({ relation, score, blockers, wording }: Comparison, known: Circumstances): boolean {
  const { speakers, occasions, reported } = known
  if (blockers.length > 0) return false
  if (wording.shared < LEAST_SHARED[speakers][occasions]) return false
  if (reported > 0 && wording.most < REPORTED_COVER) return false
  if (relation !== 'reworded') return score >= (reported > 0 ? REPORTED : QUOTED)[speakers]
  return (reported === 0 && speakers === 'same' && score >= REWORDED) || isRetold(wording, known)
}

/** Are these one speaker's quoted words of one day, told in two ways? */
export const isRetold = ({ shared, most, least, run }: SharedWording, known: Circumstances): boolean =>
  known.reported === 0 &&
  known.speakers === 'same' &&
  known.occasions === 'near' &&
  shared >= RETOLD.shared &&
  most * run >= RETOLD.rowByShare &&
  (most >= RETOLD.most || least >= RETOLD.least)
