import { checkMagnitudes } from '@/lib/checks/check-magnitudes'
import { checkSameOccasionNumbers, type DatedWords } from '@/lib/checks/check-same-occasion-numbers'
import { checkSameWordsSpeakers, type AttributedWords } from '@/lib/checks/check-same-words-speakers'
import type { Flag } from '@/lib/checks/flag'
import { sameSpeaker } from '@/lib/matching/same-speaker'

/** A quotation as it is compared with another. */
export type PairedQuotation = DatedWords & Pick<AttributedWords, 'isNamed' | 'isQuoted'>

/**
 * What does not add up between two quotations: the same words with two speakers, one speaker's number told in two ways,
 * one amount in two magnitudes? The last of them also where the day is unknown, but not between two known people.
 */
export function checkPair(a: PairedQuotation, b: PairedQuotation): readonly Flag[] {
  const numbers = checkSameOccasionNumbers({ a, b })
  const areTwo = a.identity !== null && b.identity !== null && sameSpeaker(a.identity, b.identity) === 'different'
  const magnitude = areTwo ? null : checkMagnitudes({ a, b })
  return [
    checkSameWordsSpeakers({ a: { ...a, speaker: a.identity }, b: { ...b, speaker: b.identity } }),
    // The same difference told more exactly.
    magnitude ?? numbers,
  ].filter((flag) => flag !== null)
}
