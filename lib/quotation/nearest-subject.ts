import type { Language } from '@/lib/quotation/language'
import type { TokenRange } from '@/lib/quotation/mention'
import { isCapitalised, type Token } from '@/lib/text/tokens'

// A subject with its office and an aside stays below this; bounds the look back.
const FARTHEST = 45

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
  if (tokens[verb - 1]?.text !== ',') return phraseBefore(tokens, earliest, verb, language)
  // Behind a comma: what stands between it and the comma before is an aside to the subject.
  let end = verb - 1
  for (let hops = 0; hops < 3; hops++) {
    const comma = commaBefore(tokens, earliest, end)
    if (comma === null) return null
    const phrase = phraseBefore(tokens, earliest, comma, language)
    if (phrase && isCapitalised(tokens[comma - 1]) && !opensApposition(tokens, phrase.first, language))
      return { first: phrase.first, last: verb - 1 }
    if (phrase && !isCapitalised(tokens[comma - 1]) && language.determiners.has(tokens[phrase.first]?.lower ?? ''))
      return { first: phrase.first, last: verb - 1 }
    end = comma
  }
  return null
}

function commaBefore(tokens: readonly Token[], earliest: number, end: number): number | null {
  for (let at = end - 1; at > earliest; at--) if (tokens[at]?.text === ',') return at
  return null
}

const opensApposition = (tokens: readonly Token[], first: number, language: Language) =>
  tokens[first - 1]?.text === ',' && language.determiners.has(tokens[first]?.lower ?? '')

/** The noun phrase that ends before `end`: back to punctuation, a verb or a word that opens a clause. */
function phraseBefore(tokens: readonly Token[], earliest: number, end: number, language: Language): TokenRange | null {
  const last = tokens[end - 1]
  if (!last || end <= earliest) return null
  if (language.pronouns.has(last.lower)) return { first: end - 1, last: end }
  let first = end
  while (first > earliest && belongs(tokens, first - 1, language)) first--
  // "In 2012 the ministry said", "Last month the FBI said": the phrase before the noun phrase dates or places it.
  for (let at = first; at < end;) {
    const next = language.adjunctEnd(tokens, at, end)
    if (next === at || next >= end) break
    at = next
    first = next
  }
  return first < end ? { first, last: end } : null
}

function belongs(tokens: readonly Token[], at: number, language: Language): boolean {
  const token = tokens[at]
  if (!token || token.kind === 'mark') return false
  if (token.kind === 'number') return true
  if (token.kind === 'punctuation') {
    if (token.text === '(' || token.text === ')' || token.text === '&') return true
    return token.text === '.' && isInitialOrTitle(tokens[at - 1], language)
  }
  if (language.clauseOpeners.has(token.lower)) return token.lower === 'and' && isCapitalised(tokens[at + 1])
  if (language.complementisers.has(token.lower) || language.relatives.has(token.lower)) return false
  if (language.pronouns.has(token.lower)) return false
  return !language.isPredicative(token)
}

const isInitialOrTitle = (token: Token | undefined, language: Language) =>
  token !== undefined &&
  isCapitalised(token) &&
  (token.text.length <= 2 || language.abbreviations.has(token.lower) || token.text.includes('.'))
