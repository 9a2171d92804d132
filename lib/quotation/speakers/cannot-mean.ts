import { has, type MentionWord } from '@/lib/quotation/speakers/mention-words'
import { Label, labelOf, type WordLabels } from '@/lib/quotation/speakers/word-labels'

const BODY = Label.group | Label.organization
const KNOWN = Label.person | Label.office | Label.rank | Label.honorific | Label.nameLike | Label.given

const lastOf = (words: readonly MentionWord[]) => {
  const end = words.findIndex((word, at) => at > 0 && (word.afterComma || has(word, Label.link | Label.clause)))
  return words[(end < 0 ? words.length : end) - 1]
}

const wordsOf = (phrase: string) => phrase.toLowerCase().split(/[^\p{L}\p{N}-]+/u)

/** Whether "the union" cannot mean a body of this name, which says of itself that it is another sort of body. */
export function isOtherBody(labels: WordLabels, words: readonly MentionWord[], name: string): boolean {
  const generic = labels.lexicon.genericBodies
  if (!generic || words.some((word) => generic.includes(word.lower))) return false
  const sorts = wordsOf(name).filter((word) => (labelOf(labels, word) & BODY) !== 0)
  return sorts.length > 0 && !words.some((word) => sorts.includes(word.lower))
}

/** Whether "the governor" cannot mean somebody whom the article gives another office. */
export function holdsOtherOffice(labels: WordLabels, words: readonly MentionWord[], role: string | null): boolean {
  const office = lastOf(words)?.lower ?? ''
  const isParticular = words.length > 2 && words.some((word) => word.isCapital)
  // "The bishop of Kelsby" is no other whose office nobody gave.
  if (role === null && isParticular) return labels.lexicon.soleOffices?.includes(office) === true
  if (role === null || !labels.lexicon.soleOffices?.includes(office)) return false
  const held = wordsOf(role)
  return held.some((word) => (labelOf(labels, word) & Label.office) !== 0) && !held.includes(office)
}

/** Whether a role is another office than the words say: "the health secretary" is not the shadow health secretary. */
export const isOtherOffice = ({ lexicon }: WordLabels, words: readonly MentionWord[], role: string): boolean =>
  (lexicon.otherOffices ?? []).some(
    (other) => words.some((word) => word.lower === other) !== wordsOf(role).includes(other),
  )

/** Whether a description is of a thing: a noun that no table holds and that is not formed like those for people. */
export function isThing({ lexicon }: WordLabels, words: readonly MentionWord[]): boolean {
  const noun = lastOf(words)
  if (!lexicon.personShape || !noun || noun.isCapital || /^\d/u.test(words[0]?.lower ?? '')) return false
  return !words.some((word) => has(word, KNOWN)) && !lexicon.personShape.test(noun.lower)
}
