import { toMatchTokens } from '@/lib/matching/match-tokens'
import type { NumberLanguage } from '@/lib/matching/read-numeral'

/** Content words in one shingle, and shingles in one window of the fingerprint. */
const SHINGLE = 2
const WINDOW = 2
/** A text of any length costs at most this many index rows. */
const MAX_KEYS = 64

/**
 * Under which keys should a passage be indexed so that its other versions are found without comparing all? Winnowed
 * word shingles (Schleimer et al. 2003, the fingerprints of MOSS): two passages that share four content words in a
 * row share a key, also when one is a small part of the other, where MinHash of whole texts finds nothing. Signed
 * 32-bit integers, sorted, without repeats; few for a sentence, at most 64. Empty for a text without words.
 */
export function candidateKeys(text: string, language: NumberLanguage = 'id'): number[] {
  const words = toMatchTokens(text, language)
    .filter((token) => token.kind === 'content' || token.kind === 'number')
    .map((token) => token.key)
  if (words.length === 0) return []
  const hashes: number[] = []
  for (let i = 0; i + SHINGLE <= Math.max(words.length, SHINGLE); i++) {
    hashes.push(hashText(words.slice(i, i + SHINGLE).join(' ')))
  }
  const keys = new Set<number>()
  for (let i = 0; i === 0 || i + WINDOW <= hashes.length; i++) {
    keys.add(hashes.slice(i, i + WINDOW).reduce((least, hash) => Math.min(least, hash)))
  }
  return [...keys].sort((a, b) => a - b).slice(0, MAX_KEYS)
}

/** FNV-1a with a final mix, as a signed 32-bit integer. */
function hashText(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) | 0
}
