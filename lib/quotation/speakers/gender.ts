import type { Gender, GenderLexicon } from '@/lib/quotation/speakers/gender-lexicon'
import type { NameMention } from '@/lib/quotation/speakers/find-names'
import type { Person } from '@/lib/quotation/speakers/people'
import { roleOf } from '@/lib/quotation/speakers/roles'
import type { Article, Choice } from '@/lib/quotation/speakers/speaker-choice'

const MOST_LOOKED_AT = 8

/** Which pronoun the article would use for somebody: by their form of address, else what they are, else their name. */
export function genderOf(article: Article, person: Person): Gender | null {
  const lexicon = article.labels.lexicon.genders
  if (!lexicon) return null
  const known = article.genders.get(person)
  if (known !== undefined) return known
  const gender = addressed(article, person, lexicon) ?? called(article, person, lexicon)
  article.genders.set(person, gender)
  return gender
}

const wordsOf = (text: string) => text.toLowerCase().split(/[^\p{L}-]+/u)

function addressed({ text }: Article, { mentions, words }: Person, { titles }: GenderLexicon): Gender | null {
  for (const mention of mentions.slice(0, MOST_LOOKED_AT)) {
    // A surname behind "Mrs" may be that of a namesake.
    const isWhole = words.length === 1 || /\s/u.test(text.slice(mention.start, mention.end))
    const gender = isWhole ? titleOf(text, mention, titles) : null
    if (gender) return gender
  }
  return null
}

/** The gender that the form of address before one mention tells. */
function titleOf(text: string, { runStart, start }: NameMention, titles: GenderLexicon['titles']): Gender | null {
  const title = wordsOf(text.slice(Math.max(runStart, start - 40), start)).findLast((word) => titles.has(word))
  return title === undefined ? null : (titles.get(title) ?? null)
}

/** Whether the mention addresses somebody by the gender that its person has not: "Mrs Marlowe" for Toby Marlowe. */
export function addressesOther(article: Article, person: Person, mention: NameMention): boolean {
  const titles = article.labels.lexicon.genders?.titles
  const gender = titles ? titleOf(article.text, mention, titles) : null
  return gender !== null && genderOf(article, person) !== gender
}

function called(article: Article, person: Person, { nouns, names }: GenderLexicon): Gender | null {
  const role = article.roles.get(person) ?? roleOf(article.text, person, article.labels) ?? ''
  const noun = nouns.get(wordsOf(role).at(-1) ?? '')
  return noun ?? (person.words.length > 1 ? (names.get(person.words[0] ?? '') ?? null) : null)
}

/** Whether the pronoun cannot mean the person. */
export function contradicts(article: Article, gender: Gender | null, person: Person): boolean {
  if (gender === null) return false
  const own = genderOf(article, person)
  return own !== null && own !== gender
}

/** "Some", "civic leaders", "two people": nobody who is "he" or "she", unlike "one of the engineers". */
const isSeveral = ({ singles, several, pluralShape }: GenderLexicon, [first = '', ...rest]: readonly string[]) =>
  !singles.includes(first) && (several.includes(first) || pluralShape.test(rest.at(-1) ?? ''))

/** Whether the pronoun cannot mean the speaker, somebody without a name included: "one woman", then "he". */
export function contradictsSpeaker(article: Article, gender: Gender | null, { person, speaker }: Choice): boolean {
  if (gender === null || person) return person !== null && contradicts(article, gender, person)
  if (speaker?.kind !== 'anonymous') return false
  const lexicon = article.labels.lexicon.genders
  if (!lexicon) return false
  const { nouns } = lexicon
  if (isSeveral(lexicon, wordsOf(speaker.name))) return true
  const noun = wordsOf(speaker.name).find((word) => nouns.has(word))
  return noun !== undefined && nouns.get(noun) !== gender
}
