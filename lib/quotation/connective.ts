import type { Language } from '@/lib/quotation/language'
import type { Token } from '@/lib/text/tokens'

/** Index behind a connective that a comma closes off: *Namun, …*, *Selain itu, …*. */
export function behindConnective(tokens: readonly Token[], first: number, last: number, language: Language): number {
  for (let at = first; at < last && at < first + 5; at++) {
    if (tokens[at]?.text === ',') return isConnective(tokens, first, at, language) ? at + 1 : first
  }
  return first
}

/** *Namun*, *Oleh karena itu*, *Lebih lanjut*: joins the sentence to the one before and says nothing itself. */
export function isConnective(tokens: readonly Token[], first: number, last: number, language: Language): boolean {
  for (let at = first; at < last; at++) {
    const token = tokens[at]
    if (!token) return true
    const isSmall =
      token.kind === 'punctuation' ||
      language.preverbs.has(token.lower) ||
      language.coordinators.has(token.lower) ||
      language.clauseOpeners.has(token.lower) ||
      language.connectives.has(token.lower)
    if (!isSmall) return false
  }
  return true
}
