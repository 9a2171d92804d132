import type { Language } from '@/lib/quotation/language'
import { canSpeak, type TokenRange } from '@/lib/quotation/mention'
import { isCapitalised, type Token } from '@/lib/text/tokens'

// A subject with its office and an aside stays below this; bounds the look back.
const FARTHEST = 45
const LONGEST_BRACKET = 10
const MOST_ASIDES = 4

/**
 * The noun phrase that is subject to a verb at `verb` in a language that sets it right before the verb: "critics say",
 * "Ann Lee, 25, said", "Ann Lee, the head of the union, said". Null when none stands there.
 */
export function nearestSubject(
  tokens: readonly Token[],
  from: number,
  verb: number,
  language: Language,
): TokenRange | null {
  const earliest = Math.max(from, verb - FARTHEST)
  if (isDash(tokens[verb - 1])) return behindDashes(tokens, earliest, verb, language)
  if (tokens[verb - 1]?.text !== ',') return joinedPhrase(tokens, earliest, verb, language)
  // Behind a comma: what stands between it and the comma before is an aside to the subject.
  let end = verb - 1
  for (let hops = 0; hops < MOST_ASIDES; hops++) {
    const comma = commaBefore(tokens, earliest, end)
    if (comma === null) return null
    const phrase = phraseBefore(tokens, earliest, comma, language)
    if (phrase && isSubjectOfAside(tokens, phrase, language)) return { first: phrase.first, last: verb - 1 }
    end = comma
  }
  return null
}

const isDash = (token: Token | undefined) => token?.text === '-' || token?.text === '–' || token?.text === '—'

/** "Ann Lee -- who runs the office -- said": the phrase before the first of two dashes. */
function behindDashes(tokens: readonly Token[], earliest: number, verb: number, language: Language): TokenRange | null {
  let close = verb - 1
  while (close > earliest && isDash(tokens[close - 1])) close--
  let open = close - 1
  while (open > earliest && !isDash(tokens[open])) open--
  while (open > earliest && isDash(tokens[open - 1])) open--
  if (open <= earliest) return null
  const phrase = phraseBefore(tokens, earliest, open, language)
  return phrase ? { first: phrase.first, last: close } : null
}

function commaBefore(tokens: readonly Token[], earliest: number, end: number): number | null {
  for (let at = end - 1; at > earliest; at--) if (tokens[at]?.text === ',') return at
  return null
}

/** A name or a noun phrase of its own that an aside may follow, not an apposition or a participle's phrase. */
function isSubjectOfAside(tokens: readonly Token[], { first }: TokenRange, language: Language): boolean {
  const head = tokens[first]
  if (!head) return false
  const isDetermined = language.determiners.has(head.lower)
  if (tokens[first - 1]?.text === ',' && (isDetermined || !isCapitalised(head))) return false
  if (language.mentionStops.has(head.lower) || language.adjunctOpeners.has(head.lower)) return false
  return isDetermined || isCapitalised(head) || head.kind === 'number' || language.speakerNouns.has(head.lower)
}

/** The phrase before `end`, with the one that "and" joins to it where it alone names nobody who can speak. */
function joinedPhrase(tokens: readonly Token[], earliest: number, end: number, language: Language): TokenRange | null {
  const phrase = phraseBefore(tokens, earliest, end, language)
  if (!phrase || canSpeak(tokens, phrase, language, true)) return phrase
  if (phrase.first - 1 <= earliest || tokens[phrase.first - 1]?.lower !== 'and') return phrase
  const before = phraseBefore(tokens, earliest, phrase.first - 1, language)
  return before && canSpeak(tokens, before, language, true) ? { first: before.first, last: end } : phrase
}

/** The noun phrase that ends before `end`: back to punctuation, a verb or a word that opens a clause. */
function phraseBefore(tokens: readonly Token[], earliest: number, end: number, language: Language): TokenRange | null {
  const last = tokens[end - 1]
  if (!last || end <= earliest) return null
  if (language.pronouns.has(last.lower)) return { first: end - 1, last: end }
  let first = end
  while (first > earliest) {
    const bracket = tokens[first - 1]?.text === ')' ? openingBracket(tokens, first - 1, earliest) : first
    if (bracket < first) first = bracket
    else if (belongs(tokens, first - 1, language)) first--
    else break
  }
  // "In 2012 the ministry said", "Last month the FBI said": the phrase before the noun phrase dates or places it.
  for (let at = first; at < end;) {
    const next = language.adjunctEnd(tokens, at, end)
    if (next === at || next >= end) break
    at = next
    first = next
  }
  while (first < end - 1 && language.preverbs.has(tokens[first]?.lower ?? '')) first++
  return first < end ? { first, last: end } : null
}

/** "(R-Ga.)", "(35)": the bracket belongs to the name whatever stands in it. */
function openingBracket(tokens: readonly Token[], close: number, earliest: number): number {
  for (let at = close - 1; at > Math.max(earliest, close - LONGEST_BRACKET); at--) {
    if (tokens[at]?.text === '(') return at
  }
  return close + 1
}

function belongs(tokens: readonly Token[], at: number, language: Language): boolean {
  const token = tokens[at]
  if (!token || token.kind === 'mark') return false
  if (token.kind === 'number') return true
  if (token.kind === 'punctuation') {
    if (token.text === '&') return true
    return token.text === '.' && isInitialOrTitle(tokens[at - 1], language)
  }
  if (language.clauseOpeners.has(token.lower))
    return token.lower === 'and' && isCapitalised(tokens[at + 1]) && isCapitalised(tokens[at - 1])
  if (language.complementisers.has(token.lower) || language.relatives.has(token.lower)) return false
  if (language.pronouns.has(token.lower)) return false
  return !language.isPredicative(token)
}

const isInitialOrTitle = (token: Token | undefined, language: Language) =>
  token !== undefined &&
  isCapitalised(token) &&
  (token.text.length <= 2 || language.abbreviations.has(token.lower) || token.text.includes('.'))
