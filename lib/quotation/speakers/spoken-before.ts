import { isOtherBody } from '@/lib/quotation/speakers/cannot-mean'
import { has, type MentionWord } from '@/lib/quotation/speakers/mention-words'
import type { Spoken } from '@/lib/quotation/speakers/speaker-choice'
import { Label, type WordLabels } from '@/lib/quotation/speakers/word-labels'

/** The body or paper that spoke lately and that the description can mean. */
export function lastOfKind(
  labels: WordLabels,
  spoken: readonly Spoken[],
  kind: string,
  words: readonly MentionWord[],
): Spoken | null {
  for (let at = spoken.length - 1; at >= Math.max(0, spoken.length - 8); at--) {
    const one = spoken[at]
    if (one?.choice.speaker?.kind !== kind) continue
    const name = one.choice.speaker.name.toLowerCase()
    if (kind === 'organization' && isOtherBody(labels, words, name)) continue
    if (kind === 'organization' || words.some((word) => has(word, Label.document) && name.includes(word.lower)))
      return one
  }
  return null
}

/** "diplomat" after "seorang diplomat": the unnamed source whose description holds these words. */
export function lastAnonymous(spoken: readonly Spoken[], words: readonly MentionWord[]): Spoken | null {
  for (let at = spoken.length - 1; at >= Math.max(0, spoken.length - 8); at--) {
    const one = spoken[at]
    if (one?.choice.speaker?.kind !== 'anonymous') continue
    const known = one.choice.speaker.name.toLowerCase().split(/\s+/u)
    if (words.every((word) => known.includes(word.lower))) return one
  }
  return null
}
