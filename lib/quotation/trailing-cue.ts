import { behindConnective } from '@/lib/quotation/connective'
import type { Draft } from '@/lib/quotation/draft'
import type { Language } from '@/lib/quotation/language'
import { listenerEnd } from '@/lib/quotation/listener'
import { canSpeak, mentionEnd, type TokenRange } from '@/lib/quotation/mention'
import type { CueMention } from '@/lib/quotation/reading'
import { contentEnd } from '@/lib/quotation/reported-clause'
import { datelineEnd } from '@/lib/quotation/subject'
import type { Token } from '@/lib/text/tokens'

type Trailing = Pick<Draft, 'content' | 'source' | 'rule' | 'certainty'>

const FEWEST_CONTENT_TOKENS = 3
// Without marks nothing shows whether the sentence before belongs to the content as well.
const CERTAINTY = 0.89

/** The words of an attribution that stand behind or inside what it attributes: *, she said Friday,*. */
interface Aside extends TokenRange {
  readonly source: TokenRange
}

/**
 * Content before a finite cue that trails behind it: "The road is closed, officials said", "Taxes, she said, will
 * rise", "It was late, said Ann Lee". `source` is the subject before the cue, where there is one. Null when the words
 * beside the cue are not parted from it by commas.
 */
export function trailingCue(
  tokens: readonly Token[],
  start: number,
  end: number,
  mention: CueMention,
  source: TokenRange | null,
  language: Language,
): Trailing | null {
  const aside = source ? subjectAside(tokens, start, end, mention, source, language) : null
  const found = aside ?? (mention.cue.canInvert ? invertedAside(tokens, start, end, mention, language) : null)
  if (!found) return null
  const first = contentStart(tokens, datelineEnd(tokens, start, found.first), found.first, language)
  const before = { first, last: contentEnd(tokens, first, found.first, language) }
  const rest = restBehind(tokens, found.last, end, language)
  if (rest === undefined || before.last <= before.first) return null
  const isWhole = holdsClause(tokens, before, language)
  const behind = rest && isWhole && describes(tokens, rest, found, mention, language) ? null : rest
  if (!behind && !isWhole) return null
  if (!mention.cue.canInvert && (behind || !isClause(tokens, before, mention, language))) return null
  const content = behind ? [before, behind] : [before]
  const size = content.reduce((sum, range) => sum + range.last - range.first, 0)
  if (size < FEWEST_CONTENT_TOKENS) return null
  return { content, source: found.source, rule: behind ? 'cue+inside' : 'cue+trailing', certainty: CERTAINTY }
}

/** Behind what only ties the sentence to the one before: "But", "However,", "And". */
function contentStart(tokens: readonly Token[], first: number, last: number, language: Language): number {
  const at = behindConnective(tokens, first, last, language)
  return language.coordinators.has(tokens[at]?.lower ?? '') && at < last - 1 ? at + 1 : at
}

/** A predicate, or words in marks, which are somebody's whatever they hold. */
const holdsClause = (tokens: readonly Token[], { first, last }: TokenRange, language: Language): boolean =>
  language.hasPredicate(tokens, first, last) || tokens.slice(first, Math.min(last, first + 40)).some(isMark)

const isMark = (token: Token) => token.kind === 'mark'

/**
 * Whether the words behind an attribution tell more about it instead of going on with a content that is whole:
 * ", said Ann Lee, **a lawyer from Ohio**", ", she said, **looking at the crowd**".
 */
function describes(
  tokens: readonly Token[],
  { first, last }: TokenRange,
  aside: Aside,
  mention: CueMention,
  language: Language,
): boolean {
  const opener = tokens[first]
  if (!opener || language.coordinators.has(opener.lower)) return false
  if (language.isAsideOpener?.(opener)) return true
  return aside.source.first >= mention.last || !language.hasPredicate(tokens, first, last)
}

/** Where subjects stand before their cue anyway, only a whole clause before them can be what they report. */
function isClause(tokens: readonly Token[], range: TokenRange, mention: CueMention, language: Language): boolean {
  const head = tokens[range.first]?.lower ?? ''
  const isAdjunct = language.mentionStops.has(head) || language.adjunctOpeners.has(head)
  return !mention.cue.needsSpeaker && !isAdjunct && language.hasPredicate(tokens, range.first, range.last)
}

const isBreak = (token: Token | undefined) => token?.text === ',' || token?.text === '—' || token?.text === '–'

function subjectAside(
  tokens: readonly Token[],
  start: number,
  end: number,
  mention: CueMention,
  source: TokenRange,
  language: Language,
): Aside | null {
  const isJoined = language.asideConjunctions?.has(tokens[source.first - 1]?.lower ?? '')
  const first = isJoined ? source.first - 2 : source.first - 1
  if (first <= start || !isBreak(tokens[first])) return null
  const last = attributionEnd(tokens, mention.last, end, mention, language)
  return { first, last, source }
}

function invertedAside(
  tokens: readonly Token[],
  start: number,
  end: number,
  mention: CueMention,
  language: Language,
): Aside | null {
  if (mention.first - 1 <= start || !isBreak(tokens[mention.first - 1])) return null
  const last = mentionEnd(tokens, mention.last, end, language, true)
  const source = { first: mention.last, last }
  // "Ann, who left, said it was late": a pronoun behind the verb begins what was said.
  if (language.pronouns.has(tokens[mention.last]?.lower ?? '')) return null
  if (last === mention.last || !canSpeak(tokens, source, language, true)) return null
  // "One nurse, who left, said staff **were** afraid": a clause of its own begins behind the verb.
  const next = tokens[last]
  if (language.isSubjectNearest && next && language.isPredicative(next)) return null
  return { first: mention.first - 1, last: attributionEnd(tokens, last, end, mention, language), source }
}

/** Behind the listener and whatever dates or places the statement. */
function attributionEnd(
  tokens: readonly Token[],
  from: number,
  end: number,
  mention: CueMention,
  language: Language,
): number {
  let at = mention.cue.hasListener ? listenerEnd(tokens, from, end, language) : from
  while (at < end) {
    const next = language.adjunctEnd(tokens, at, end)
    if (next === at) break
    at = next
  }
  // A phrase such as "in his office" belongs to the attribution up to the next comma.
  const opener = tokens[at]?.lower ?? ''
  const isPhrase = language.mentionStops.has(opener) && !language.complementisers.has(opener)
  if (isPhrase) while (at < end && !isBreak(tokens[at])) at++
  return at
}

/** The second half of the content behind an aside; null when the sentence ends there, undefined when it cannot be one. */
function restBehind(
  tokens: readonly Token[],
  from: number,
  end: number,
  language: Language,
): TokenRange | null | undefined {
  const last = contentEnd(tokens, from, end, language)
  if (last <= from) return null
  if (!isBreak(tokens[from])) return undefined
  const first = from + 1
  const opener = tokens[first]
  if (opener === undefined || last - first < 2) return null
  // ", adding that …" and ", who has run before" are not what was said.
  if (language.relatives.has(opener.lower) || language.cues.get(opener.lower)?.leans) return null
  return { first, last }
}
