import type { SpeakerLexicon } from '@/lib/quotation/speakers/speaker-lexicon'

/** What a word may be in a mention, as bits: one word is often several of them ("hakim" is an office and a name). */
export const Label = {
  office: 1 << 0,
  part: 1 << 1,
  rank: 1 << 2,
  honorific: 1 << 3,
  degree: 1 << 4,
  organization: 1 << 5,
  place: 1 << 6,
  placeHead: 1 << 7,
  nameLike: 1 << 8,
  given: 1 << 9,
  particle: 1 << 10,
  person: 1 << 11,
  group: 1 << 12,
  document: 1 << 13,
  relay: 1 << 14,
  demonstrative: 1 << 15,
  indefinite: 1 << 16,
  article: 1 << 17,
  naming: 1 << 18,
  alias: 1 << 19,
  function: 1 << 20,
  singular: 1 << 21,
  plural: 1 << 22,
  clause: 1 << 23,
  link: 1 << 24,
  opener: 1 << 25,
  conjunction: 1 << 26,
  kin: 1 << 27,
  joiner: 1 << 28,
  former: 1 << 29,
  attendant: 1 << 30,
} as const

/** Words that begin or fill an office, a body or a place, so that no name of a person begins with them. */
export const ROLE = Label.office | Label.part | Label.rank | Label.organization | Label.place | Label.placeHead

export interface WordLabels {
  readonly lexicon: SpeakerLexicon
  readonly bits: ReadonlyMap<string, number>
  readonly gluedTails: ReadonlySet<string>
  readonly placeStems: ReadonlySet<string>
  /** Labels of words that no table holds, as they are met: news repeats its words. */
  readonly derived: Map<string, number>
}

const compiled = new WeakMap<SpeakerLexicon, WordLabels>()

/** The lexicon as one table from word to label bits, made once for each language. */
export function labelsOf(lexicon: SpeakerLexicon): WordLabels {
  const known = compiled.get(lexicon)
  if (known) return known
  const bits = new Map<string, number>()
  const add = (words: readonly string[], bit: number) => {
    for (const word of words) bits.set(word, (bits.get(word) ?? 0) | bit)
  }
  add(lexicon.offices, Label.office)
  add(lexicon.officeParts, Label.part)
  add(lexicon.ranks, Label.rank)
  add(lexicon.honorifics, Label.honorific)
  add(lexicon.degrees, Label.degree)
  add(lexicon.organizations, Label.organization)
  add(lexicon.places, Label.place)
  add(lexicon.placeHeads, Label.placeHead)
  add(lexicon.nameLike, Label.nameLike)
  add(lexicon.givenNames, Label.given)
  add(lexicon.nameParticles, Label.particle)
  add(lexicon.personNouns, Label.person)
  add(lexicon.groupNouns, Label.group)
  add(lexicon.documentNouns, Label.document)
  add(lexicon.relayNouns, Label.relay)
  add(lexicon.demonstratives, Label.demonstrative)
  add(lexicon.indefinites, Label.indefinite)
  add(lexicon.articles, Label.article)
  add(lexicon.namingWords, Label.naming)
  add(lexicon.aliasWords, Label.alias)
  add(lexicon.functionWords, Label.function)
  add(lexicon.singularPronouns, Label.singular)
  add(lexicon.pluralPronouns, Label.plural)
  add(lexicon.clauseWords, Label.clause)
  add(lexicon.officeLinks, Label.link)
  add(lexicon.officeOpeners, Label.opener)
  add(lexicon.conjunctions, Label.conjunction)
  add(lexicon.kinNouns ?? [], Label.kin)
  add(lexicon.bodyJoiners ?? [], Label.joiner)
  add(lexicon.formerWords ?? [], Label.former)
  add(lexicon.attendantNouns ?? [], Label.attendant)
  const labels = {
    lexicon,
    bits,
    gluedTails: new Set(lexicon.gluedTails),
    placeStems: new Set(lexicon.placeStems ?? []),
    derived: new Map<string, number>(),
  }
  compiled.set(lexicon, labels)
  return labels
}

/** The label bits of a lower-case word without full stops; derived nouns that no table holds count as parts of offices. */
export function labelOf(labels: WordLabels, lower: string): number {
  const known = labels.bits.get(lower) ?? labels.derived.get(lower)
  if (known !== undefined) return known
  const label = derivedLabel(labels, lower)
  if (labels.derived.size >= MOST_DERIVED) labels.derived.clear()
  if (lower.length < 40) labels.derived.set(lower, label)
  return label
}

const MOST_DERIVED = 20_000

function derivedLabel(labels: WordLabels, lower: string): number {
  for (const suffix of labels.lexicon.cueSuffixes) {
    // "manajernya, Rais": an office with its possessive ending is still one.
    if (lower.length < suffix.length + 4 || !lower.endsWith(suffix)) continue
    return (labels.bits.get(lower.slice(0, -suffix.length)) ?? 0) & (Label.office | Label.person | Label.group)
  }
  // "teman-teman": the plural is what the word is.
  const half = (lower.length - 1) / 2
  if (lower[half] === '-' && lower.slice(0, half) === lower.slice(half + 1))
    return labelOf(labels, lower.slice(0, half))
  return lower.length < 40 && labels.lexicon.officePartShape.test(lower) ? Label.part : 0
}
