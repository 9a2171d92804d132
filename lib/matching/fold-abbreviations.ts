import type { MatchToken } from '@/lib/matching/match-tokens'

const MAX_ABBREVIATIONS = 60

/**
 * One outlet writes BI or bansos, another Bank Indonesia or bantuan sosial. Neighbouring words of `tokens` whose
 * initials (capitals) or first syllables spell a word that only `other` has become that one word.
 */
export function foldAbbreviations(tokens: MatchToken[], other: readonly MatchToken[], otherText: string): MatchToken[] {
  const mine = new Set(tokens.map((token) => token.word))
  const short = new Map<string, Short>()
  for (const token of other) {
    if (short.size >= MAX_ABBREVIATIONS) break
    if (token.kind !== 'content') continue
    const { word } = token
    if (mine.has(word) && !isWritten(otherText, token, FEW_CAPITALS)) continue
    short.set(word, { word, token, isCapital: isWritten(otherText, token, CAPITALS) })
  }
  if (short.size === 0) return tokens
  const theirs = new Set(other.map((token) => token.word))
  const folded: MatchToken[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (token === undefined) continue
    const match =
      token.kind !== 'content' || theirs.has(token.word) ? null : findAbbreviation(tokens, i, short.values())
    folded.push(match === null ? token : { ...match.token, start: token.start, end: match.end })
    if (match !== null) i += match.length - 1
  }
  return folded
}

/** A word that may stand for several: by its capitals their initials, else by their beginnings. */
interface Short {
  readonly word: string
  readonly token: MatchToken
  readonly isCapital: boolean
}

const SMALL_A = 97
const SMALL_Z = 122
const CAPITALS = /^\p{Lu}+$/u
const FEW_CAPITALS = /^\p{Lu}{2,7}$/u

/** Is the word written so? Most begin with a small letter, which is told without cutting them out of the text. */
function isWritten(text: string, { start, end }: MatchToken, capitals: RegExp): boolean {
  const first = text.charCodeAt(start)
  return !(first >= SMALL_A && first <= SMALL_Z) && capitals.test(text.slice(start, end))
}

function findAbbreviation(
  tokens: readonly MatchToken[],
  from: number,
  short: Iterable<Short>,
): { token: MatchToken; length: number; end: number } | null {
  const first = tokens[from]
  const second = tokens[from + 1]
  if (first === undefined || second === undefined) return null
  for (const { word, token, isCapital } of short) {
    if (word[0] !== first.word[0]) continue
    const length = isCapital ? word.length : 2
    const last = tokens[from + length - 1]
    if (last === undefined || length < 2 || length > 7) continue
    const fits = isCapital
      ? tokens.slice(from, from + length).every((part, index) => part.word[0] === word[index])
      : isBlend(word, first.word, second.word)
    if (fits) return { token, length, end: last.end }
  }
  return null
}

/** ban·sos of bantuan sosial: the word falls into two beginnings of at least two letters each. */
function isBlend(word: string, first: string, second: string): boolean {
  if (word.length < 5 || word.length > 12 || first.startsWith(word) || word.startsWith(first)) return false
  for (let cut = 2; cut <= word.length - 2; cut++) {
    if (first.startsWith(word.slice(0, cut)) && second.startsWith(word.slice(cut))) return true
  }
  return false
}
