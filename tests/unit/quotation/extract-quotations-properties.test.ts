import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extractQuotations } from '@/lib/quotation/extract-quotations'
import { getLanguage } from '@/lib/quotation/languages'
import type { ExtractedQuotation } from '@/lib/schemas/extraction'
import type { TextSpan } from '@/lib/schemas/span'
import { layoutOf } from './read-attributions'

/** Together 100,000 texts; a failure prints the seed and the smallest text that shows it. */
const RUNS = 25_000

const words = (line: string) => line.split(' ')
const ANY = ['\ud83d', '\udc00', '\u0000', '\u202e', '😀', 'قال', 'ﷺ', '\u200b', '1', '(35)', '…', '\t', 'a'.repeat(90)]
const MARKS = words("\" “ ” „ « » ' ‘ ’ '' . , ! ? : ; ( ) - – —")
const PIECES = {
  id: words(
    'kata ujarnya katanya mengatakan menyebut disebut menurut Menurutnya meminta bahwa jika agar untuk yang dan tetapi ' +
      'Rina Bagus Wirayuda Wali Kota Kediri ia dia mereka warga pemerintah seorang diplomat dr. S.H. Irjen Pol Dinas ' +
      'air surut tidak akan sudah itu kepada wartawan dalam keterangannya Senin (3/2/2025) kemarin dikutip dari Nusa di',
  ),
  en: words(
    'said says told reporters that according to asked urged Ann Lee Mr. Sen. Cruz (R-Tex.) she he they the mayor a source ' +
      'officials adding saying denied promised to will not on Monday yesterday in statement and but who which, Reuters U.S.',
  ),
} as const

const newsLike = (language: keyof typeof PIECES) =>
  fc
    .array(
      fc.tuple(
        fc.oneof(
          { weight: 8, arbitrary: fc.constantFrom(...PIECES[language]) },
          { weight: 4, arbitrary: fc.constantFrom(...MARKS) },
          { weight: 1, arbitrary: fc.constantFrom(...ANY) },
        ),
        fc.constantFrom(' ', ' ', ' ', '', '\n'),
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.map(([piece, gap]) => piece + gap).join(''))

const ARTICLES = {
  id: [
    'Wali Kota Kediri Rina Wirayuda mengatakan air sudah surut. "Kami tetap berjaga," kata Rina, Senin (3/2/2025).\n',
    'Menurut dia, warga boleh pulang. “Jangan panik,” ujarnya seperti dikutip dari Nusa. “Posko tetap buka.”\n',
    'Bagus, ketua posko, membantah kabar itu dan meminta warga untuk tenang. Ia menyebut kabar itu "tidak benar".\n',
  ],
  en: [
    'Mayor Ann Lee said the bridge is closed. “We will rebuild it,” Lee told reporters on Monday. “It takes time.”\n',
    'The road, she said, will open in May, adding that "nobody was hurt." According to a report, it was late.\n',
    'Sen. Bob Cruz (R-Tex.), who leads the committee, denied the claim and urged voters to wait, aides said.\n',
  ],
} as const

/** News with stretches of it cut out, doubled or replaced by something odd. */
const mutated = (language: keyof typeof PIECES) =>
  fc
    .tuple(
      fc.array(fc.constantFrom(...ARTICLES[language]), { minLength: 1, maxLength: 4 }),
      fc.array(fc.tuple(fc.nat(), fc.nat(30), fc.constantFrom('', ...MARKS, ...ANY)), { maxLength: 8 }),
    )
    .map(([sentences, edits]) =>
      edits.reduce((text, [place, length, instead]) => {
        const at = place % (text.length + 1)
        return text.slice(0, at) + instead + text.slice(length % 3 === 0 ? at : at + length)
      }, sentences.join('')),
    )

const isSlice = (span: TextSpan | null | undefined, text: string) =>
  !span || (span.start >= 0 && span.end <= text.length && text.slice(span.start, span.end) === span.text)

/** What every quotation of every text owes: exact slices, in order, and a likelihood. */
const isSound = ({ content, cue, source, venue, occasion, ...rest }: ExtractedQuotation, text: string) =>
  content.every(
    ({ start, end }, index) => end > start && start >= (content[index - 1]?.end ?? 0) && end <= text.length,
  ) &&
  content.map(({ start, end }) => text.slice(start, end)).join(' ') === rest.text &&
  [cue, source, venue, occasion].every((span) => isSlice(span, text)) &&
  rest.confidence >= 0 &&
  rest.confidence <= 1 &&
  rest.speaker?.name !== ''

const isApart = (quotations: readonly ExtractedQuotation[]) => {
  const spans = quotations.flatMap(({ content }) => content).sort((a, b) => a.start - b.start)
  return spans.every((span, index) => span.start >= (spans[index - 1]?.end ?? 0))
}

describe('extractQuotations, for any text', () => {
  const extract = (text: string, code: keyof typeof PIECES) => {
    const language = getLanguage(code)
    return language ? extractQuotations(text, layoutOf(text), language) : []
  }
  const holds = (code: keyof typeof PIECES) => (text: string) => {
    const found = extract(text, code)
    return found.every((quotation) => isSound(quotation, text)) && isApart(found)
  }
  it.each(['id', 'en'] as const)('%s: made of the words of news', { timeout: 300_000 }, (code) => {
    fc.assert(fc.property(newsLike(code), holds(code)), { numRuns: RUNS, seed: 20260304 })
  })
  it.each(['id', 'en'] as const)('%s: news that was damaged', { timeout: 300_000 }, (code) => {
    fc.assert(fc.property(mutated(code), holds(code)), { numRuns: RUNS, seed: 20260305 })
  })
  it.each(['id', 'en'] as const)('%s: anything', { timeout: 300_000 }, (code) => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), holds(code)), {
      numRuns: 2000,
      seed: 20260306,
    })
  })
  it.each(['id', 'en'] as const)(
    '%s: finds something in most damaged news, so that the rest says something',
    (code) => {
      const samples = fc.sample(mutated(code), { numRuns: 500, seed: 1 })
      expect(samples.filter((text) => extract(text, code).length > 0).length).toBeGreaterThan(400)
    },
  )
})
