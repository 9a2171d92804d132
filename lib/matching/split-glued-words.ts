import type { MatchToken } from '@/lib/matching/match-tokens'
import { toWordToken } from '@/lib/matching/match-tokens'

const MAX_PARTS = 4

/**
 * Scraped pages glue words ("adascreenshotakun"). Where a word of `tokens` is two to four neighbouring words of
 * `other` written together, it is taken apart as the other text writes them. Linear in both.
 */
export function splitGluedWords(tokens: MatchToken[], other: readonly MatchToken[], text: string): MatchToken[] {
  const known = new Set(other.map((token) => token.word))
  if (tokens.every((token) => token.kind === 'number' || known.has(token.word))) return tokens
  const parts = joinedNeighbours(other)
  return tokens.flatMap((token) => {
    const pieces = known.has(token.word) || token.kind === 'number' ? undefined : parts.get(token.word)
    if (pieces === undefined) return [token]
    let start = token.start
    return pieces.map((piece) => {
      const end = Math.min(token.end, start + piece.length)
      const split = toWordToken(piece, text.slice(start, end), start, end, text)
      start = end
      return split
    })
  })
}

function joinedNeighbours(tokens: readonly MatchToken[]): Map<string, string[]> {
  const joined = new Map<string, string[]>()
  for (let i = 0; i < tokens.length; i++) {
    let word = ''
    for (let length = 1; length <= MAX_PARTS; length++) {
      const token = tokens[i + length - 1]
      if (token === undefined || token.kind === 'number') break
      word += token.word
      if (length > 1)
        joined.set(
          word,
          tokens.slice(i, i + length).map((part) => part.word),
        )
    }
  }
  return joined
}
