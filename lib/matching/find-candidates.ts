import { candidateKeys } from '@/lib/matching/candidate-keys'
import type { NumberLanguage } from '@/lib/matching/read-numeral'

/** How many earlier quotations under one key are compared: enough to find the group, whatever its size. */
export const OLDEST = 8
export const NEWEST = 4
/** Compared at most, those that share the most keys first. */
export const MOST_CANDIDATES = 16

type Keyed = { id: string; text: string; language?: NumberLanguage | undefined }

/** With which earlier quotations should each be compared? Those that share an index key, the likeliest first. */
export function findCandidates(quotations: readonly Keyed[]): Map<string, string[]> {
  const byKey = new Map<number, string[]>()
  return new Map(
    quotations.map(({ id, text, language }): [string, string[]] => {
      const sharedKeys = new Map<string, number>()
      for (const key of candidateKeys(text, language)) {
        const earlier = byKey.get(key) ?? []
        const consulted =
          earlier.length <= OLDEST + NEWEST ? earlier : [...earlier.slice(0, OLDEST), ...earlier.slice(-NEWEST)]
        for (const candidate of consulted) sharedKeys.set(candidate, (sharedKeys.get(candidate) ?? 0) + 1)
        earlier.push(id)
        byKey.set(key, earlier)
      }
      // A stable sort: of those that share as many keys the earliest, which stand for their groups, come first.
      const likeliest = [...sharedKeys].sort(([, m], [, n]) => n - m).slice(0, MOST_CANDIDATES)
      return [id, likeliest.map(([candidate]) => candidate)]
    }),
  )
}
