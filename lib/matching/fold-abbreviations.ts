import type { MatchToken } from '@/lib/matching/match-tokens'

const MAX_ABBREVIATIONS = 60

/**
 * One outlet writes BI or bansos, another Bank Indonesia or bantuan sosial. Neighbouring words of `tokens` whose
 * initials (capitals) or first syllables spell a word that only `other` has become that one word.
 */
export function foldAbbreviations(tokens: MatchToken[], other: readonly MatchToken[], otherText: string): MatchToken[] {
  const mine = new Set(tokens.map((token) => token.word))
  const short = new Map<string, MatchToken>()
  for (const token of other) {
    if (short.size >= MAX_ABBREVIATIONS) break
    const isCapital = /^\p{Lu}{2,7}$/u.test(otherText.slice(token.start, token.end))
    if (token.kind === 'content' && (isCapital || !mine.has(token.word))) short.set(token.word, token)
  }
  if (short.size === 0) return tokens
  const isCapital = new Map(
    [...short].map(([word, token]) => [word, /^\p{Lu}+$/u.test(otherText.slice(token.start, token.end))]),
  )
  const theirs = new Set(other.map((token) => token.word))
  const folded: MatchToken[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (token === undefined) continue
    const match =
      token.kind !== 'content' || theirs.has(token.word) ? null : findAbbreviation(tokens, i, short, isCapital)
    folded.push(match === null ? token : { ...match.token, start: token.start, end: match.end })
    if (match !== null) i += match.length - 1
  }
  return folded
}

function findAbbreviation(
  tokens: readonly MatchToken[],
  from: number,
  short: ReadonlyMap<string, MatchToken>,
  isCapital: ReadonlyMap<string, boolean>,
): { token: MatchToken; length: number; end: number } | null {
  const first = tokens[from]
  const second = tokens[from + 1]
  if (first === undefined || second === undefined) return null
  for (const [word, token] of short) {
    if (word[0] !== first.word[0]) continue
    const length = isCapital.get(word) ? word.length : 2
    const parts = tokens.slice(from, from + length)
    const last = parts.at(-1)
    if (last === undefined || parts.length < length || length < 2 || length > 7) continue
    const fits = isCapital.get(word)
      ? parts.every((part, index) => part.word[0] === word[index])
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
