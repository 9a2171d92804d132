import type { Passage } from '@/lib/matching/compare-passages'
import { alignPassages } from '@/lib/matching/compare-passages'
import type { MatchToken } from '@/lib/matching/match-tokens'
import type { TextSpan } from '@/lib/schemas/span'

/** One stretch of two versions side by side; null where a version has nothing at that place. */
export type VersionSegment = { kind: 'same' | 'changed' | 'only-a' | 'only-b'; a: TextSpan | null; b: TextSpan | null }

export type Run = { isSame: boolean; a: MatchToken[]; b: MatchToken[] }

/** How do two versions of an utterance line up, word by word? Stretches in reading order; spans into each text. */
export function alignVersions(a: Passage, b: Passage): VersionSegment[] {
  return findRuns(a, b).map((run) => {
    const left = toSpan(run.a, a.text)
    const right = toSpan(run.b, b.text)
    const kind = run.isSame ? 'same' : left === null ? 'only-b' : right === null ? 'only-a' : 'changed'
    return { kind, a: left, b: right }
  })
}

/** The same stretches as words, for those who judge the differences. */
export function findRuns(a: Passage, b: Passage): Run[] {
  const aligned = alignPassages(a, b)
  const runs: Run[] = []
  let previous: readonly [number, number] = [-1, -1]
  for (const pair of [...aligned.pairs, [aligned.a.length, aligned.b.length] as const]) {
    const gapA = aligned.a.slice(previous[0] + 1, pair[0])
    const gapB = aligned.b.slice(previous[1] + 1, pair[1])
    if (gapA.length > 0 || gapB.length > 0) runs.push({ isSame: false, a: gapA, b: gapB })
    const left = aligned.a[pair[0]]
    const right = aligned.b[pair[1]]
    const last = runs.at(-1)
    if (left !== undefined && right !== undefined) {
      if (last?.isSame) {
        last.a.push(left)
        last.b.push(right)
      } else runs.push({ isSame: true, a: [left], b: [right] })
    }
    previous = pair
  }
  return runs
}

/** The slice of the text from the first to the last of its words; null for none. */
export function toSpan(tokens: readonly MatchToken[], text: string): TextSpan | null {
  const first = tokens[0]
  const last = tokens.at(-1)
  if (first === undefined || last === undefined) return null
  return { start: first.start, end: last.end, text: text.slice(first.start, last.end) }
}
