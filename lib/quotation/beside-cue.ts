import type { Draft } from '@/lib/quotation/draft'
import type { Cue, Language } from '@/lib/quotation/language'
import { behindConnective, isConnective } from '@/lib/quotation/connective'
import { canSpeak, mentionEnd, type TokenRange } from '@/lib/quotation/mention'
import type { CueMention } from '@/lib/quotation/reading'
import { contentEnd } from '@/lib/quotation/reported-clause'
import { datelineEnd } from '@/lib/quotation/subject'
import { isCapitalised, type Token } from '@/lib/text/tokens'

type Beside = Pick<Draft, 'content' | 'source' | 'rule' | 'certainty'>

const FEWEST_CONTENT_TOKENS = 3
// Phrases that belong to a source or a credit are looked through no farther than this.
const LONGEST_PHRASE = 40
// The predicate of a raised subject stands right behind the agent.
const PREDICATE_REACH = 4
const LONGEST_FRAGMENT = 3
const LONGEST_PARTICLE = 3
const SET_OFF_CERTAINTY = 0.88

/**
 * Content that stands beside its cue instead of behind it: *Menurut Eva, …*, *…, kata Budi.*, *Sejak Jumat, menurut
 * dia, …*, *Maia disebut Dhani tidak akan datang*. A cue in the middle leaves two spans.
 */
export function besideCue(
  tokens: readonly Token[],
  start: number,
  end: number,
  mention: CueMention,
  language: Language,
): Beside | null {
  if (mention.cue.takes.clause === 0) return null
  const agent = agentOf(tokens, mention, end, language)
  if (!agent || (mention.cue.takes.clause <= 0.5 && !isSetOff(tokens, start, mention, agent, end, language)))
    return null
  const first = datelineEnd(tokens, start, mention.first)
  const before = clauseBefore(tokens, first, mention.first, language)
  const isAside = language.mentionStops.has(tokens[mention.first - 1]?.lower ?? '')
  const isParted = before === null || before.isParted || isAside
  if (language.relatives.has(tokens[mention.first - 1]?.lower ?? '')) return null
  // *Hal itu disampaikan Budi* and *biasa disebut Pencak Sumping* report nothing.
  if (mention.cue.form === 'passive' && isNaming(tokens, first, mention.first, language)) return null
  if (mention.cue.form === 'passive' && isParted && before && !isAside) return null
  if (!isParted)
    return mention.cue.form === 'inverted' ? null : raised(tokens, before.range, agent, mention, end, language)
  const behind = clauseBehind(tokens, agent.end, end, language)
  const isWhole = before !== null && language.isSubjectNearest && isClauseOfItsOwn(tokens, before.range, language)
  const after =
    behind &&
    before &&
    (isWhole || describes(tokens, behind.range, isFragment(tokens, before.range, language), language))
      ? null
      : behind
  if (mention.cue.form === 'passive' && before === null && !after?.isOpened) return null
  const content = [before?.range, after?.range].filter((range) => range !== undefined)
  if (content.length === 0 || tokensIn(content) < FEWEST_CONTENT_TOKENS) return null
  const rule = before && after ? 'beside-cue+split' : before ? 'beside-cue+before' : 'beside-cue+behind'
  const certainty = (after && !after.isOpened ? 0.8 : 1) * Math.max(mention.cue.takes.clause, SET_OFF_CERTAINTY)
  return { content, source: agent.source, rule, certainty }
}

/** *…, lanjut Angga, …*, *Lanjut Nangoi, …*: a comma or an end on both sides, and a name or pronoun inside. */
function isSetOff(
  tokens: readonly Token[],
  start: number,
  mention: CueMention,
  agent: Agent,
  end: number,
  language: Language,
): boolean {
  const isOpen = mention.first === start ? mention.cue.form !== 'own' : tokens[mention.first - 1]?.text === ','
  const isShut = agent.end >= end || tokens[agent.end]?.text === ',' || tokens[agent.end]?.text === '.'
  const isNamed = mention.cue.form === 'own' || isAgent(tokens, agent.source.first, language)
  return isOpen && isShut && isNamed
}

const tokensIn = (ranges: readonly TokenRange[]) => ranges.reduce((sum, { first, last }) => sum + last - first, 0)

interface Agent {
  readonly source: TokenRange
  readonly end: number
}

function agentOf(tokens: readonly Token[], mention: CueMention, end: number, language: Language): Agent | null {
  if (mention.cue.form === 'own') return { source: mention, end: mention.last }
  const isMarked = language.agentMarkers.has(tokens[mention.last]?.lower ?? '')
  const first = isMarked ? mention.last + 1 : mention.last
  const whole = mentionEnd(tokens, first, end, language, true)
  const last = mention.cue.form === 'preposition' ? nameEnd(tokens, first, whole, language) : whole
  const source = { first, last }
  if (last === first || !canSpeak(tokens, source, language, true)) return null
  if (mention.cue.form === 'passive' && !isMarked && !isAgent(tokens, first, language)) return null
  return { source, end: last }
}

/** *Menurut Hendra cuaca saat itu cerah*: without a comma behind the mention a bare name is the whole source. */
function nameEnd(tokens: readonly Token[], first: number, last: number, language: Language): number {
  if (language.isSubjectNearest || tokens[last]?.text === ',') return last
  let at = first
  while (at < last && isCapitalised(tokens[at]) && !language.speakerNouns.has(tokens[at]?.lower ?? '')) at++
  const next = tokens[at]
  if (at === first || at >= last || next?.kind !== 'word' || isCapitalised(next)) return last
  // *Times of Israel*, *Pusat Kajian dan Latihan*: the name goes on.
  return next.text.length > LONGEST_PARTICLE && !language.coordinators.has(next.lower) ? at : last
}

const isAgent = (tokens: readonly Token[], at: number, language: Language) => {
  const token = tokens[at]
  return (
    token !== undefined &&
    (isCapitalised(token) || language.pronouns.has(token.lower) || language.speakerNouns.has(token.lower))
  )
}

/** *…, kata Ryan Howes, psikolog yang …*, *…, kata dia, seraya menambahkan …*: not the clause going on. */
function describes(
  tokens: readonly Token[],
  { first, last }: TokenRange,
  isBehindFragment: boolean,
  language: Language,
): boolean {
  const head = tokens[first]?.lower ?? ''
  if (language.coordinators.has(head)) return true
  return !isBehindFragment && language.speakerNouns.has(head) && !language.hasPredicate(tokens, first, last)
}

/** *Secara umum*: only begins what was said, so that the rest must follow. */
const isFragment = (tokens: readonly Token[], { first, last }: TokenRange, language: Language): boolean =>
  last - first <= LONGEST_FRAGMENT &&
  (language.preverbs.has(tokens[first]?.lower ?? '') || language.mentionStops.has(tokens[first]?.lower ?? '')) &&
  !language.hasPredicate(tokens, first, last)

/** "Taxes rose, according to the office, a body of …": nothing is lacking that could follow. */
function isClauseOfItsOwn(tokens: readonly Token[], { first, last }: TokenRange, language: Language): boolean {
  const end = tokens[last - 1]
  return end !== undefined && language.hasPredicate(tokens, first, last) && !language.isPredicative(end)
}

function isNaming(tokens: readonly Token[], first: number, cue: number, language: Language): boolean {
  const subject = behindConnective(tokens, first, cue, language)
  if (subject < cue && language.silentSubjects.has(tokens[subject]?.lower ?? '')) return true
  const before = tokens[cue - 1]
  return before !== undefined && cue > first && language.namingAdverbs.has(before.lower)
}

/** The words before a cue: null when there are only connectives, parted when a comma closes them off. */
function clauseBefore(
  tokens: readonly Token[],
  first: number,
  cue: number,
  language: Language,
): { range: TokenRange; isParted: boolean } | null {
  let last = cue
  let isParted = false
  while (last > first) {
    const token = tokens[last - 1]
    if (!token) break
    if (token.text === ',' || token.text === '–' || token.text === '—' || token.text === '-') isParted = true
    else if (isParted || !joinsCue(token.lower, language)) break
    last--
  }
  if (isConnective(tokens, first, last, language) || isCredit(tokens, first, last, language)) return null
  const begin = behindCredit(tokens, behindConnective(tokens, first, last, language), last, language)
  return { range: { first: begin, last }, isParted }
}

/** A passive, with its agent behind it or in its own ending (*dikatakan Rina*, *dikatakannya*). */
const isPassive = ({ form, lemma }: Cue, language: Language): boolean =>
  form === 'passive' || (form === 'own' && language.cues.get(lemma)?.form === 'passive')

/** *…, begitu kata Rina*, *…, seperti dikatakan Rina*: small words between the comma and its cue. */
const joinsCue = (word: string, language: Language): boolean =>
  language.mentionStops.has(word) || language.preverbs.has(word) || language.echoes.has(word)

/** Index behind phrases at the start that only credit: *Melansir Vogue, Rabu (18/6), …*. */
function behindCredit(tokens: readonly Token[], first: number, last: number, language: Language): number {
  let at = first
  if (language.cues.get(tokens[at]?.lower ?? '')?.takes.clause !== 0) return first
  while (at < Math.min(last, first + LONGEST_PHRASE)) {
    const next = tokens[at]?.text === ',' ? at + 1 : language.adjunctEnd(tokens, at, last)
    if (next === at) break
    at = next
  }
  return at
}

/** *Dikutip dari Antara, Kamis (12/6), menurut …*: phrases that credit or date the statement, not its content. */
function isCredit(tokens: readonly Token[], first: number, last: number, language: Language): boolean {
  if (last - first > LONGEST_PHRASE) return false
  let at = first
  while (at < last) {
    const next = tokens[at]?.text === ',' ? at + 1 : language.adjunctEnd(tokens, at, last + 1)
    if (next === at) return false
    at = next
  }
  return true
}

/** Index behind a relative clause, with or without a comma before it, and the comma that ends it. */
function behindRelative(tokens: readonly Token[], from: number, end: number, language: Language): number {
  const first = tokens[from]?.text === ',' ? from + 1 : from
  if (!language.relatives.has(tokens[first]?.lower ?? '')) return from
  // *Menurut Rina, yang pertama jalannya licin*: a clause of its own.
  if (first > from && language.selectors.has(tokens[first + 1]?.lower ?? '')) return from
  let at = first
  while (at < Math.min(end, first + LONGEST_PHRASE) && tokens[at]?.text !== ',') at++
  return Math.min(at + 1, end)
}

function clauseBehind(
  tokens: readonly Token[],
  from: number,
  end: number,
  language: Language,
): { range: TokenRange; isOpened: boolean } | null {
  // *menurut Bertil Fredholm, yang meneliti kopi, …*: the relative clause belongs to the source.
  let at = behindRelative(tokens, from, end, language)
  let isOpened = at > from
  while (at < end) {
    const token = tokens[at]
    if (!token) return null
    if (token.text === ',' || token.text === ':' || language.complementisers.has(token.lower)) {
      isOpened = true
      at++
      continue
    }
    const next = language.adjunctEnd(tokens, at, end)
    if (next === at) break
    at = next
  }
  // A phrase that still belongs to the source (*menurut keterangan di lokasi, …*) runs up to the comma.
  const phrase = tokens[at]
  const isPhrase =
    phrase !== undefined &&
    (language.mentionStops.has(phrase.lower) || (language.isSubjectNearest && language.isPredicative(phrase)))
  if (!isOpened && isPhrase) {
    const limit = Math.min(end, at + LONGEST_PHRASE)
    while (at < limit && tokens[at]?.text !== ',') at++
    isOpened = at < limit
    at++
  }
  const last = contentEnd(tokens, at, end, language)
  if (last - at < 2 || language.tailStart(tokens, at - 1, last) <= at) return null
  return { range: { first: at, last }, isOpened }
}

/**
 * *Maia disebut Dhani tidak akan datang*, *Keputusan itu menurut Rina adalah langkah tepat*: the subject before the cue
 * belongs to the content behind its agent.
 */
function raised(
  tokens: readonly Token[],
  before: TokenRange,
  agent: Agent,
  mention: CueMention,
  end: number,
  language: Language,
): Beside | null {
  const last = contentEnd(tokens, agent.end, end, language)
  const head = tokens[agent.end]
  if (!head || head.kind !== 'word' || last - agent.end < 2) return null
  // *Hal itu disampaikan Rina …*: a passive of something that points back reports nothing.
  const pointsBack = language.silentSubjects.has(tokens[before.first]?.lower ?? '')
  if (pointsBack && isPassive(mention.cue, language)) return null
  // *Pasar itu disebut Rina sebagai pasar tertua*
  const isRole = mention.cue.needsSpeaker && language.roleMarkers?.has(head.lower) === true
  if ((language.mentionStops.has(head.lower) && !isRole) || language.relatives.has(head.lower)) return null
  if (!language.hasPredicate(tokens, agent.end, Math.min(last, agent.end + PREDICATE_REACH))) return null
  return {
    content: [before, { first: agent.end, last }],
    source: agent.source,
    rule: 'beside-cue+raised',
    certainty: 0.8,
  }
}
