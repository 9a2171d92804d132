import type { MatchToken } from '@/lib/matching/match-tokens'
import { toWordToken } from '@/lib/matching/match-tokens'

const MAX_PARTS = 4

/**
 * Scraped pages glue words ("adascreenshotakun"). Where a word of `tokens` is two to four neighbouring words of
 * `other` written together, it is taken apart as the other text writes them. Linear in both.
 */
export function splitGluedWords(tokens: MatchToken[], other: readonly MatchToken[], text: string): MatchToken[] {
  const known = new Set(other.map((token) => token.word))
  const wanted = new Set<string>()
  for (const { kind, word } of tokens) if (kind !== 'number' && !known.has(word)) wanted.add(word)
  if (wanted.size === 0) return tokens
  const parts = joinedNeighbours(other, wanted)
  if (parts.size === 0) return tokens
  return tokens.flatMap((token) => {
    const pieces = token.kind === 'number' ? undefined : parts.get(token.word)
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

/** Which of the wanted words are neighbours written together, and which neighbours? The last ones that are. */
function joinedNeighbours(tokens: readonly MatchToken[], wanted: ReadonlySet<string>): Map<string, string[]> {
  const lengths = new Set([...wanted].map((word) => word.length))
  const joined = new Map<string, string[]>()
  for (let i = 0; i < tokens.length; i++) {
    let size = 0
    for (let length = 1; length <= MAX_PARTS; length++) {
      const token = tokens[i + length - 1]
      if (token === undefined || token.kind === 'number') break
      size += token.word.length
      // Most rows are told apart from what is wanted by their length alone.
      if (length === 1 || !lengths.has(size)) continue
      const parts = tokens.slice(i, i + length).map((part) => part.word)
      const word = parts.join('')
      if (wanted.has(word)) joined.set(word, parts)
    }
  }
  return joined
}
