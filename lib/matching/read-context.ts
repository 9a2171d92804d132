import type { MatchToken } from '@/lib/matching/match-tokens'
import { tokensOf, toMatchTokens } from '@/lib/matching/match-tokens'
import { oncePerPassage } from '@/lib/matching/once-per-passage'
import { oncePerText } from '@/lib/matching/once-per-text'
import { OFFICE_PARTS, OFFICES, RANKS } from '@/lib/quotation/id/speaker-offices'
import { COURT_SIDES, COURT_WORDS, FORMULA_WORDS, UNNAMED_PARTIES, VERDICT_WORDS } from '@/lib/matching/word-tables'

/** An office is no name: one outlet says the minister, another who it is. */
const OFFICE_WORDS: ReadonlySet<string> = new Set([...OFFICES, ...OFFICE_PARTS, ...RANKS])

const MAX_CONTEXT = 200

/** What stands around a passage, where known. */
export type Surroundings = {
  text: string
  /** The words that follow the passage. */
  after?: string | null | undefined
  /** The resolved speaker's name. */
  speaker?: string | null | undefined
  /** The office or description that the article gives the speaker. */
  role?: string | null | undefined
  /** The article's headline. */
  headline?: string | null | undefined
}

const sentenceAfter = (passage: Surroundings): string =>
  (passage.after ?? '')
    .slice(0, MAX_CONTEXT)
    .split(/[.\n"“”]/, 1)
    .join('')

/** What follows the speaker in the sentence: where, when, to whom. */
const CIRCUMSTANCE =
  /(?<!\p{L})(?:di|dalam|saat|kepada|pada|usai|ketika|melalui|lewat|dari|in|at|during|after|on)(?!\p{L})/u

/** The words after the passage that say who speaks: " ujar Gus Ipul", but not a new sentence. */
const attribution = (passage: Surroundings): string => sentenceAfter(passage).split(CIRCUMSTANCE, 1)[0] ?? ''
const CONTINUES = /^[^\S\n]*\p{Ll}/u

const nameTokens = (text: string): MatchToken[] =>
  toMatchTokens(text).filter(
    (token) => token.isName && token.word.length >= 3 && !COURT_SIDES.has(token.word) && !OFFICE_WORDS.has(token.word),
  )

const attributionOf = oncePerPassage((passage: Surroundings) => {
  const after = attribution(passage)
  return { names: nameTokens(after), continues: CONTINUES.test(after) }
})

const namesIn = oncePerText((speaker: string): readonly MatchToken[] => nameTokens(`– ${speaker}`), 80)

/** Which names speak the passage, as comparable keys? The resolved speaker's and those in the words that follow. */
const readSpeakerNames = oncePerPassage((passage: Surroundings): readonly string[] => {
  const known = passage.speaker?.trim()
  const { names, continues } = attributionOf(passage)
  const named = known ? namesIn(known) : []
  return [...named, ...(!known || continues ? names : [])].map((token) => token.key)
})

/** The name as this very passage gives it, where it is more than one word; null where it gives none. */
export function readMention(passage: Surroundings): string | null {
  const { names, continues } = attributionOf(passage)
  if (!continues) return null
  // What is parted from it by a comma or an office is what they are, or for whom they speak.
  const end = names.findIndex((token, index) => index > 0 && token.start !== (names[index - 1]?.end ?? 0) + 1)
  const mention = end < 0 ? names : names.slice(0, end)
  return mention.length >= 2 ? mention.map((token) => token.word).join(' ') : null
}

/** Is this no name but what somebody is: "majelis hakim", "seorang warga", "Jaksa"? */
export const isDescription = (speaker: string): boolean => namesIn(speaker).length === 0

/** Does a name stand beside both passages? */
export function haveSpeakerInCommon(a: Surroundings, b: Surroundings): boolean {
  const names = readSpeakerNames(b)
  return readSpeakerNames(a).some((name) => names.includes(name))
}

/** Do both passages have names beside them, and none in common? */
export const areSpeakersDisjoint = (a: Surroundings, b: Surroundings): boolean =>
  readSpeakerNames(a).length > 0 && readSpeakerNames(b).length > 0 && !haveSpeakerInCommon(a, b)

const courtSide = oncePerPassage((passage: Surroundings): string | null => {
  const known = `${passage.role ?? ''} ${passage.speaker ?? ''}`.trim()
  const tokens = toMatchTokens(known === '' ? sentenceAfter(passage) : known).slice(0, 6)
  return tokens.map((token) => COURT_SIDES.get(token.word)).find((side) => side !== undefined) ?? null
})

/** Do a prosecutor and a judge (or defence counsel) speak the two passages, by the words that follow them? */
export function areOpposedInCourt(a: Surroundings, b: Surroundings): boolean {
  const left = courtSide(a)
  const right = courtSide(b)
  return left !== null && right !== null && left !== right
}

/**
 * Do two passages speak of "the defendant" in articles about different people? True only when both surroundings
 * are known and share no word beyond what any court report holds.
 */
export function areAboutDifferentParties(a: Surroundings, b: Surroundings): boolean {
  if (!namesUnnamedParty(a) || !namesUnnamedParty(b)) return false
  const left = topicKeys(a)
  const right = topicKeys(b)
  if (left.size < 2 || right.size < 2) return false
  return ![...left].some((key) => right.has(key))
}

/** Does the passage speak of "the defendant"? Court talk is formula: alike words prove little there. */
export const namesUnnamedParty = oncePerPassage((passage: Surroundings): boolean =>
  tokensOf(passage).some((token) => UNNAMED_PARTIES.has(token.word)),
)

/** Is this a court's standing phrase, whoever it names? */
export const isCourtFormula = (passage: Surroundings): boolean =>
  namesUnnamedParty(passage) || tokensOf(passage).some((token) => VERDICT_WORDS.has(token.word))

function topicKeys(passage: Surroundings): Set<string> {
  // Who spoke where on which day is the occasion, not whom it was about.
  const occasion = new Set([
    ...readSpeakerNames(passage),
    ...toMatchTokens(sentenceAfter(passage)).map(({ key }) => key),
  ])
  const after = toMatchTokens((passage.after ?? '').slice(0, MAX_CONTEXT)).filter((token) => token.isName)
  const isTelling = (token: MatchToken): boolean =>
    token.kind === 'content' &&
    token.word.length >= 3 &&
    !occasion.has(token.key) &&
    !COURT_WORDS.has(token.word) &&
    !COURT_SIDES.has(token.word) &&
    !FORMULA_WORDS.has(token.word)
  return new Set([...toMatchTokens(passage.headline ?? ''), ...after].filter(isTelling).map((token) => token.key))
}
