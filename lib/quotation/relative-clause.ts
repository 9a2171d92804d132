import type { Language } from '@/lib/quotation/language'
import type { Token } from '@/lib/text/tokens'

/**
 * Whether the cue at `cue` stands in a relative clause that a comma parts from its noun: *Rina, yang juga menyebut …*.
 * Never where the nearest noun phrase is the subject, since a cue behind "who" is read there as that noun's own.
 */
export function isAsideRelative(tokens: readonly Token[], source: number, cue: number, language: Language): boolean {
  if (language.isSubjectNearest) return false
  let at = cue - 1
  while (at > source && language.preverbs.has(tokens[at]?.lower ?? '')) at--
  return at > source && language.relatives.has(tokens[at]?.lower ?? '') && tokens[at - 1]?.text === ','
}

/** The comma behind which the noun's own verb stands (*…, yang menyebut A, meminta B*); `end` where none does. */
export function asideEnd(tokens: readonly Token[], from: number, end: number, language: Language): number {
  for (let at = from; at < end; at++) {
    if (tokens[at]?.kind === 'mark') return end
    if (tokens[at]?.text !== ',') continue
    let verb = at + 1
    while (verb < end && language.preverbs.has(tokens[verb]?.lower ?? '')) verb++
    const token = tokens[verb]
    if (verb < end && token && language.isActiveVerb(token)) return at
  }
  return end
}

/** Whether the verb at `verb` stands right behind the comma at `comma`, adverbs aside. */
export function resumesAt(tokens: readonly Token[], comma: number, verb: number, language: Language): boolean {
  if (tokens[comma]?.text !== ',' || comma >= verb) return false
  return tokens.slice(comma + 1, verb).every((token) => language.preverbs.has(token.lower))
}
