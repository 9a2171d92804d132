import { expect, it } from 'vitest'
import { matchQuotations, type MatchedQuotation } from '@/lib/matching/match-quotations'

type Given = Partial<Omit<MatchedQuotation, 'publishedAt'>> & { day?: number }
type Passage = readonly [text: string, given?: Given]
type Outcome = 'joined' | 'asked' | 'apart' | 'not joined'
type Pair = readonly [a: Passage, b: Passage, outcome: Outcome]

let count = 0
/** Two articles of one March quote Dewi Lestiani, unless something else is given. */
const toQuotation = ([text, { day = 10, ...given } = {}]: Passage): MatchedQuotation => {
  const id = `q${count++}`
  const publishedAt = new Date(Date.UTC(2031, 2, day, 8))
  return { id, articleId: id, text, kind: 'direct', speaker: 'Dewi Lestiani', language: 'id', publishedAt, ...given }
}

const judge = ([a, b]: Pair): Outcome => {
  const match = matchQuotations(toQuotation(a), toQuotation(b))
  return match === null ? 'apart' : match.isAutomatic ? 'joined' : 'asked'
}

/** One test for each pair: what comes of comparing its two passages, whichever stands first. */
export const check = (pairs: readonly Pair[]): void => {
  it.each(pairs.map((pair) => [pair[0][0], pair[1][0], pair] as const))('%s ~ %s', (_a, _b, pair) => {
    const expected = pair[2]
    const found = judge(pair)
    expect(expected === 'not joined' ? found !== 'joined' : found === expected, `came out as ${found}`).toBe(true)
    // Which of the two stands first makes no difference.
    expect(judge([pair[1], pair[0], expected])).toBe(found)
  })
}

export const reported = (given: Given = {}): Given => ({ kind: 'indirect', ...given })
export const by = (speaker: string, given: Given = {}): Given => ({ speaker, ...given })
