/** One thing that what is found must have, or must not. */
export interface SearchTerm {
  readonly text: string
  /** `phrase`: these words as they stand, one after the other; `beginning`: any word that begins so. */
  readonly kind: 'word' | 'phrase' | 'beginning'
  readonly isExcluded: boolean
}

export interface SearchTerms {
  readonly terms: readonly SearchTerm[]
  /** Something of the typing was left out: there was too much of it, or nothing that could be found. */
  readonly isCut: boolean
}

const MAX_TERMS = 24
/** A beginning of fewer letters is that of half the dictionary. */
const LEAST_BEGINNING = 3
const OPENING = new Set(['"', '“', '„', '«', '”'])
const CLOSING = new Set(['"', '”', '“', '»'])
const HAS_LETTER = /[\p{L}\p{N}]/u
const SPACE = /\s/u

interface Token {
  readonly text: string
  readonly isPhrase: boolean
  readonly isExcluded: boolean
  readonly end: number
}

/** The token that begins at `start`, which is no space. A quotation mark without its partner is no mark. */
const readToken = (typed: string, start: number, lastMark: number): Token => {
  const isExcluded = typed[start] === '-'
  const from = isExcluded ? start + 1 : start
  if (OPENING.has(typed[from] ?? '') && lastMark > from) {
    let end = from + 1
    while (end < typed.length && !CLOSING.has(typed[end] ?? '')) end++
    return { text: typed.slice(from + 1, end).trim(), isPhrase: true, isExcluded, end: end + 1 }
  }
  let end = from
  while (end < typed.length && !SPACE.test(typed[end] ?? '') && !(end > from && OPENING.has(typed[end] ?? ''))) end++
  return { text: typed.slice(from, end), isPhrase: false, isExcluded, end: Math.max(end, start + 1) }
}

const toTerm = ({ text, isPhrase, isExcluded }: Token): SearchTerm | null => {
  if (!HAS_LETTER.test(text)) return null
  if (isPhrase) return { text, kind: 'phrase', isExcluded }
  const letters = text.endsWith('*') ? text.replaceAll('*', '') : ''
  return letters.length >= LEAST_BEGINNING
    ? { text: letters, kind: 'beginning', isExcluded }
    : { text: text.replaceAll('*', ' ').trim(), kind: 'word', isExcluded }
}

/**
 * What does somebody who typed this look for? Words that must all be there, `"a phrase"` as it stands, `-excluded`
 * ones, and `begin*`. Any string has an answer, in linear time; only the first `limit` UTF-16 units and 24 terms count.
 */
export function searchTerms(typed: string, limit = 1000): SearchTerms {
  const line = typed.slice(0, limit)
  const terms: SearchTerm[] = []
  let lastMark = -1
  for (let at = 0; at < line.length; at++) if (CLOSING.has(line[at] ?? '')) lastMark = at
  let isCut = typed.length > limit
  for (let at = 0; at < line.length;) {
    if (SPACE.test(line[at] ?? '')) {
      at++
      continue
    }
    const token = readToken(line, at, lastMark)
    at = token.end
    const term = toTerm(token)
    if (term === null) continue
    if (terms.length === MAX_TERMS) {
      isCut = true
      break
    }
    terms.push(term)
  }
  return { terms, isCut }
}
