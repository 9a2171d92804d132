import type { Version } from '@/lib/matching/classify-drift'
import { tokensOf } from '@/lib/matching/match-tokens'

const RANK = { direct: 0, mixed: 1, indirect: 2 } as const

/**
 * Which version gives an utterance most fully? The one with most content words among the quoted ones; a reporter's
 * rendering only where nobody quotes it. The first of several; null for none.
 */
export function findFullest<T extends Version>(versions: readonly T[]): T | null {
  let fullest: T | null = null
  let best = -1
  for (const version of versions) {
    const words = tokensOf(version).filter(({ kind }) => kind !== 'function').length
    const rank = 2 - RANK[version.kind ?? 'direct']
    const value = rank * 1e9 + words
    if (value > best) [fullest, best] = [version, value]
  }
  return fullest
}
