import type { QuotedPassage } from '@/lib/text/quoted-passages'
import { CharacterClass, classAt } from '@/lib/text/character-class'
import { isCapitalised, type Token } from '@/lib/text/tokens'

/** Tokens `[first, last)` of one paragraph. */
export interface Sentence {
  readonly first: number
  readonly last: number
}

const ENDERS: ReadonlySet<string> = new Set(['.', '!', '?', '…'])
/** S.H, R.D.N, Subsp.G.E.H: letters with stops between them, the last of them a capital of its own. */
const ENDS_IN_INITIAL = /\.\p{Lu}\p{Ll}?$/u
const CLOSERS: ReadonlySet<string> = new Set([')', ']'])

/** Whether the full stop at `dot` ends no sentence. "Dr.", "No." and lone initials ("Purwanto S. Abdullah") do not end a sentence; "vitamin C. Ia" does. */
export function isAbbreviation(tokens: readonly Token[], dot: number, abbreviations: ReadonlySet<string>): boolean {
  const word = tokens[dot - 1]
  if (!word || word.kind !== 'word' || tokens[dot]?.isSpaced) return false
  if (abbreviations.has(word.lower) || ENDS_IN_INITIAL.test(word.text)) return true
  if (word.text.length > 1 || !isCapitalised(word)) return false
  const before = tokens[dot - 2]
  return before === undefined || before.text === '.' || before.text.length <= 3 || isCapitalised(before)
}

/**
 * The sentences of one paragraph. A sentence never ends inside a quoted passage; after one it ends when the passage
 * itself ended a sentence and what follows begins like a new one. `abbreviations` are lower case, without full stop.
 */
export function splitSentences(
  tokens: readonly Token[],
  passages: readonly QuotedPassage[],
  abbreviations: ReadonlySet<string>,
): Sentence[] {
  const sentences: Sentence[] = []
  let first = 0
  let next = 0
  for (let at = 0; at < tokens.length; at++) {
    const passage = passages[next]
    if (passage && at > passage.open && at < passage.close) {
      at = passage.close
      if (at >= tokens.length) break
    }
    if (passage && at >= passage.close) next++
    const isClosing = passage !== undefined && at === passage.close
    const ender = isClosing ? at - 1 : at
    const token = tokens[ender]
    if (!token || !ENDERS.has(token.text)) continue
    if (token.text === '.' && isAbbreviation(tokens, ender, abbreviations)) continue
    let last = at + 1
    while (last < tokens.length && isTrailing(tokens[last], passages[next]?.open === last)) last++
    if (!startsSentence(tokens, last, tokens[last - 1])) continue
    sentences.push({ first, last })
    first = last
    at = last - 1
  }
  if (first < tokens.length) sentences.push({ first, last: tokens.length })
  return sentences
}

const isTrailing = (token: Token | undefined, opensPassage: boolean) =>
  token !== undefined &&
  !opensPassage &&
  !token.isSpaced &&
  (ENDERS.has(token.text) || CLOSERS.has(token.text) || token.kind === 'mark')

function startsSentence(tokens: readonly Token[], at: number, ender: Token | undefined): boolean {
  const token = tokens[at]
  if (!token) return true
  if (token.kind === 'mark') return true
  if (token.kind === 'number') return token.isSpaced
  if (token.kind === 'punctuation') return token.isSpaced && token.text !== ',' && token.text !== '.'
  if (isCapitalised(token)) return true
  // Words that keep their small letter ("iPhone dijual.") begin a sentence when a capital follows inside them.
  return token.isSpaced && ender?.text !== '…' && classAt(token.text, 1) === CharacterClass.upper
}
