import type { Flag } from '@/lib/checks/flag'
import { comparePassages } from '@/lib/matching/compare-passages'
import { toMatchTokens } from '@/lib/matching/match-tokens'
import type { SpeakerIdentity } from '@/lib/matching/same-speaker'
import { sameSpeaker } from '@/lib/matching/same-speaker'

/** Fewer content words than these two people may well both say. */
const MIN_CONTENT_WORDS = 7

export type AttributedWords = { text: string; speaker: SpeakerIdentity | null }

/**
 * Do two outlets give the same words to two people? Only for near-identical passages of seven content words and
 * more, and only for two named people who are surely not one; a spokesperson and the office they speak for are none.
 */
export function checkSameWordsSpeakers(facts: { a: AttributedWords; b: AttributedWords }): Flag | null {
  const { a, b } = facts
  if (a.speaker?.kind !== 'person' || b.speaker?.kind !== 'person') return null
  if (sameSpeaker(a.speaker, b.speaker) !== 'different') return null
  const shortest = Math.min(countContent(a.text), countContent(b.text))
  if (shortest < MIN_CONTENT_WORDS) return null
  const { relation, blockers } = comparePassages({ text: a.text }, { text: b.text })
  if ((relation !== 'identical' && relation !== 'excerpt') || blockers.length > 0) return null
  return {
    check: 'same-words-different-speakers',
    // A nickname that nobody has recorded looks like a second person.
    certainty: 'likely',
    left: { label: 'speaker', text: a.speaker.name },
    right: { label: 'speaker', text: b.speaker.name },
  }
}

const countContent = (text: string): number =>
  toMatchTokens(text).filter((token) => token.kind === 'content' || token.kind === 'number').length
