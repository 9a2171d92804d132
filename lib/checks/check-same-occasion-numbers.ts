import { daysBetween } from '@/lib/checks/calendar'
import type { Flag } from '@/lib/checks/flag'
import { alignPassages, comparePassages, type Passage } from '@/lib/matching/compare-passages'
import type { MatchToken } from '@/lib/matching/match-tokens'
import { namesUnnamedParty } from '@/lib/matching/read-context'
import type { SpeakerIdentity } from '@/lib/matching/same-speaker'
import { sameSpeaker } from '@/lib/matching/same-speaker'

/** How alike the words must be for their numbers to mean the same thing. */
const MIN_SCORE = 0.45

export type DatedWords = Passage & { identity: SpeakerIdentity | null; on: string | null }

/**
 * Do two reports of one speaker on one day put different numbers into the same sentence? Silent unless speaker and
 * day are known, one number is all that blocks the match, and no word stands in another's place: where several differ,
 * two things of one kind are told (two eruptions, the first and the second, rawit and keriting). Silent for courts, where one judge speaks one formula over several defendants.
 */
export function checkSameOccasionNumbers(facts: { a: DatedWords; b: DatedWords }): Flag | null {
  const { a, b } = facts
  if (a.identity === null || b.identity === null || a.on === null || b.on === null) return null
  if (sameSpeaker(a.identity, b.identity) !== 'same' || daysBetween(a.on, b.on) !== 0) return null
  if (namesUnnamedParty(a) || namesUnnamedParty(b)) return null
  const { score, blockers } = comparePassages(a, b)
  const [blocker, ...others] = blockers
  if (blocker?.kind !== 'number' || others.length > 0 || score < MIN_SCORE) return null
  if (replacesWords(a, b)) return null
  return {
    check: 'same-occasion-numbers',
    certainty: 'likely',
    left: { label: 'number', text: blocker.a },
    right: { label: 'number', text: blocker.b },
  }
}

/** Does a word of one stand where the other has another? Words that are only left out or added say nothing. */
function replacesWords(a: Passage, b: Passage): boolean {
  const { a: left, b: right, pairs } = alignPassages(a, b)
  let fromA = 0
  let fromB = 0
  for (const [i, j] of [...pairs, [left.length, right.length] as const]) {
    if (hasContent(left.slice(fromA, i)) && hasContent(right.slice(fromB, j))) return true
    fromA = i + 1
    fromB = j + 1
  }
  return false
}

const hasContent = (tokens: readonly MatchToken[]): boolean => tokens.some(({ kind }) => kind === 'content')
