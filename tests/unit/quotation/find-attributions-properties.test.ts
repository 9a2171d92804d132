import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findAttributions } from '@/lib/quotation/find-attributions'
import { INDONESIAN } from '@/lib/quotation/id/indonesian'
import type { Language } from '@/lib/quotation/language'
import type { Span } from '@/lib/schemas/span'
import { layoutOf } from './read-attributions'

const pieces = [
  ...'" “ ” „ « » \' ‘ ’ . , ! ? : ; ( ) - – — … \n'.split(' '),
  ...'kata ujarnya mengatakan menyebut disebut menurut Menurutnya meminta bahwa jika agar untuk yang dan tetapi'.split(
    ' ',
  ),
  ...'Rina Bagus Kediri ia dia warga pemerintah air surut tidak akan sudah itu tersebut kepada wartawan'.split(' '),
  ...'dalam keterangannya pada Senin (3/2/2025) dikutip dari di saat kataRina kepadaHarian dr. S.H. 4,5'.split(' '),
  '\ud83d',
  '\u0000',
  '\u202e',
  '😀',
  'قال',
]

const newsLike = fc
  .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(' ', ' ', ' ', '', '\n')), { maxLength: 120 })
  .map((parts) => parts.map(([piece, gap]) => piece + gap).join(''))

const read = (text: string, language: Language = INDONESIAN) => findAttributions(text, layoutOf(text), language)

const isInside = ({ start, end }: Span, text: string) => start >= 0 && end > start && end <= text.length

describe('findAttributions, for any text', () => {
  it.each([
    ['news-like', newsLike],
    ['arbitrary', fc.string({ unit: 'binary', maxLength: 300 })],
  ])('%s: spans stand inside the text, in order, apart from each other', (_name, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, (text) => {
        const spans = read(text).flatMap(({ content, cue, source, sentence }) => {
          for (const span of [cue, source, sentence, ...content]) if (span) expect(isInside(span, text)).toBe(true)
          content.slice(1).forEach((span, index) => expect(span.start >= (content[index]?.end ?? 0)).toBe(true))
          if (cue) for (const span of content) expect(span.end <= cue.start || span.start >= cue.end).toBe(true)
          return content
        })
        const sorted = [...spans].sort((a, b) => a.start - b.start)
        sorted.slice(1).forEach((span, index) => expect(span.start >= (sorted[index]?.end ?? 0)).toBe(true))
      }),
      { numRuns: 2000, seed: 20250203 },
    )
  })

  it('answers the same twice', () => {
    fc.assert(
      fc.property(newsLike, (text) => {
        expect(read(text)).toEqual(read(text))
      }),
      { numRuns: 200, seed: 7 },
    )
  })
})

/** The language with its sets counting every question and its functions counting every token they are given. */
function counting(): { language: Language; steps: () => number } {
  let steps = 0
  const count =
    <Rest extends unknown[], Answer>(work: (...rest: Rest) => Answer, cost: (...rest: Rest) => number) =>
    (...rest: Rest): Answer => {
      steps += cost(...rest)
      return work(...rest)
    }
  class CountingSet extends Set<string> {
    override has(word: string): boolean {
      steps++
      return super.has(word)
    }
  }
  const sets = Object.entries(INDONESIAN).map(([name, value]) => [
    name,
    value instanceof Set ? new CountingSet(value as Set<string>) : value,
  ])
  return {
    language: {
      ...(Object.fromEntries(sets) as Language),
      hasPredicate: count(INDONESIAN.hasPredicate, (_tokens, first, last) => last - first),
      tailStart: count(INDONESIAN.tailStart, () => 1),
      adjunctEnd: count(INDONESIAN.adjunctEnd, () => 1),
    },
    steps: () => steps,
  }
}

const stepsOf = (text: string): number => {
  const { language, steps } = counting()
  read(text, language)
  return steps()
}

describe('work grows with the text, not with its square', () => {
  it.each([
    ['marks', '"'],
    ['opening marks', '“ '],
    ['marks and letters', 'a" '],
    ['cues', 'mengatakan '],
    ['relative cues', 'yang mengatakan '],
    ['conditions', 'mengatakan jika , '],
    ['inverted cues', 'kata Rina '],
    ['prepositions', 'menurut Rina, '],
    ['coordinated cues', 'Rina dan mengatakan bahwa '],
    ['appositions', 'Rina, '],
    ['dates', 'pada Senin (3/2), '],
    ['credits', 'dalam keterangannya '],
    ['quotations in one paragraph', '"Air surut," kata Rina. '],
    ['standing passages', '"Air surut lagi." '],
    ['open passages', '"Air surut\n'],
    ['no space at all', 'a'],
    ['brackets', '('],
    ['passives', 'disebut Rina '],
  ])('%s', (_name, unit) => {
    const small = stepsOf(unit.repeat(300))
    const large = stepsOf(unit.repeat(3000))
    expect(large).toBeLessThanOrEqual(12 * small + 1000)
  })

  it('takes 50,000 quotation marks and a megabyte without a space', () => {
    expect(read('"'.repeat(50_000))).toEqual([])
    expect(read('a'.repeat(1_000_000))).toEqual([])
  })
})
