import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { carryQuotations, type FormerQuotation } from '@/lib/matching/carry-quotations'
import type { ExtractedSpeaker } from '@/lib/schemas/extraction'

const RINA: ExtractedSpeaker = { name: 'Rina Wardhani', role: 'Camat', kind: 'person' }
const BAGUS: ExtractedSpeaker = { name: 'Bagus Prakoso', role: 'Lurah', kind: 'person' }
const A = 'Kami akan membuka pintu air malam ini juga'
const B = 'Tidak ada korban jiwa dalam kejadian ini'
const OLD = `"${A}," kata Camat Rina Wardhani di posko.\nWarga mengungsi.\n"${B}," ujar Rina Wardhani.`

const spanOf = (text: string, words: string) => {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`not in the text: ${words}`)
  return { start, end: start + words.length }
}
const former = (words: string, given: Partial<FormerQuotation> & { text?: string } = {}): FormerQuotation => {
  const { text = OLD, ...rest } = given
  const contentSpans = [spanOf(text, words)]
  return {
    ...{ contentSpans, cueSpan: null, sourceSpan: null, isSettled: false, isRejected: false },
    ...{ suggestion: { content: contentSpans, speaker: RINA }, speakerName: 'Rina Wardhani', ...rest },
  }
}
const fresh = (text: string, words: string, speaker: ExtractedSpeaker | null = RINA) => ({
  ...{ content: [spanOf(text, words)], text: words, speaker },
})

describe('carryQuotations', () => {
  it('carries each onto what the machine finds of the same words by the same speaker', () => {
    const text = `Berita ini diperbarui.\n${OLD}`
    const fates = carryQuotations(OLD, text, [former(A), former(B)], [fresh(text, A), fresh(text, B)])
    expect(fates).toMatchObject([
      { kind: 'carried', fresh: 0, contentSpans: [spanOf(text, A)] },
      { kind: 'carried', fresh: 1, contentSpans: [spanOf(text, B)] },
    ])
  })

  it('does not carry words that somebody else says now, and names both', () => {
    const text = OLD.replace('Camat Rina Wardhani', 'Lurah Bagus Prakoso')
    const [fate] = carryQuotations(OLD, text, [former(A, { isSettled: true })], [fresh(text, A, BAGUS)])
    expect(fate).toMatchObject({ kind: 'ALTERED', oldText: `${A} — Rina Wardhani`, newText: `${A} — Bagus Prakoso` })
  })

  it('does not carry a name that a person gave to words that somebody else says now, though the machine names nobody', () => {
    const cueSpan = spanOf(OLD, 'kata')
    const sourceSpan = spanOf(OLD, 'Camat Rina Wardhani')
    const named = { isSettled: true, cueSpan, sourceSpan, suggestion: { content: [spanOf(OLD, A)], speaker: null } }
    const text = OLD.replace('Camat Rina Wardhani', 'seorang lurah')
    expect(carryQuotations(OLD, text, [former(A, named)], [fresh(text, A, null)])).toMatchObject([
      { kind: 'ALTERED', oldText: `${A} — Rina Wardhani`, newText: A },
    ])
    expect(carryQuotations(OLD, OLD, [former(A, named)], [fresh(OLD, A, null)])).toMatchObject([{ kind: 'carried' }])
  })

  it('takes a fuller form of the name for the same speaker', () => {
    const text = OLD.replace('Camat Rina', 'Camat Rina Ayu')
    const named = { ...RINA, name: 'Rina Ayu Wardhani' }
    expect(carryQuotations(OLD, text, [former(A)], [fresh(text, A, named)])).toMatchObject([{ kind: 'carried' }])
  })

  it('tells of words to which others were joined', () => {
    const longer = `${A}, kalau hujan berhenti`
    const text = OLD.replace(A, longer)
    const [fate] = carryQuotations(OLD, text, [former(A, { isSettled: true })], [fresh(text, longer)])
    expect(fate).toMatchObject({ kind: 'ALTERED', oldText: A, newText: longer, newSpans: [spanOf(text, longer)] })
  })

  it('keeps the extent that a person drew, instead of what the machine finds there', () => {
    const part = 'membuka pintu air malam ini'
    const drawn = former(part, { isSettled: true, suggestion: { content: [spanOf(OLD, A)], speaker: RINA } })
    const [fate] = carryQuotations(OLD, OLD, [drawn], [fresh(OLD, A)])
    expect(fate).toMatchObject({ kind: 'carried', fresh: null, replaces: [0], contentSpans: [spanOf(OLD, part)] })
  })

  it('gives one place to one quotation', () => {
    const twice = `${OLD}\nDi hulu petugas lain berseru: ${A}.`
    const second = {
      ...former(A),
      contentSpans: [{ start: twice.lastIndexOf(A), end: twice.lastIndexOf(A) + A.length }],
    }
    const fates = carryQuotations(twice, OLD, [former(A), { ...second, suggestion: null }], [fresh(OLD, A)])
    expect(fates.filter(({ kind }) => kind === 'carried')).toHaveLength(1)
    expect(fates[0]).toMatchObject({ kind: 'carried' })
  })

  it('finds what became of a sentence that was rewritten, by who says it and the words that stayed', () => {
    const rewritten = 'Pintu air kami buka malam ini, kata petugas, dan warga akan aman juga'
    const text = OLD.replace(A, rewritten)
    expect(carryQuotations(OLD, text, [former(A)], [fresh(text, rewritten)])).toMatchObject([
      { kind: 'ALTERED', newText: rewritten },
    ])
    expect(carryQuotations(OLD, text, [former(A)], [fresh(text, rewritten, BAGUS)])).toMatchObject([{ kind: 'GONE' }])
  })

  it('says nothing of what was rejected and is not surely there', () => {
    const text = OLD.replace(A, 'Semua aman')
    expect(carryQuotations(OLD, text, [former(A, { isRejected: true, isSettled: true })], [])).toEqual([
      { kind: 'dropped' },
    ])
  })

  it('answers, whatever two texts are, exact places of the new one, none of them twice', () => {
    const word = fc.constantFrom('banjir', 'kota', '"kami', 'siap"', 'ujar', 'Rina', '👩‍👧', '\ud800', 'a\u0301', 'kota')
    const text = fc.array(word, { minLength: 1, maxLength: 40 }).map((words) => words.join(' '))
    const spans = fc.array(fc.tuple(fc.nat(100), fc.integer({ min: 1, max: 30 })), { maxLength: 4 })
    const within = (given: string, [start, length]: readonly [number, number]) => ({
      ...{ start: Math.min(start, given.length - 1), end: Math.min(start + length, given.length) },
    })
    fc.assert(
      fc.property(text, text, spans, spans, fc.boolean(), (before, after, marked, found, isSettled) => {
        const quotations = marked.map((one) => ({
          ...{ contentSpans: [within(before, one)], cueSpan: null, sourceSpan: null, isSettled, isRejected: false },
          ...{ suggestion: null, speakerName: null },
        }))
        const machine = found.map((one) => {
          const span = within(after, one)
          return { content: [span], text: after.slice(span.start, span.end), speaker: null }
        })
        const fates = carryQuotations(before, after, quotations, machine)
        expect(fates).toHaveLength(quotations.length)
        const places = new Set<number>()
        for (const fate of fates) {
          const given =
            fate.kind === 'carried' ? fate.contentSpans : fate.kind === 'dropped' ? [] : (fate.newSpans ?? [])
          for (const { start, end } of given) {
            expect(start).toBeLessThan(end)
            expect(end).toBeLessThanOrEqual(after.length)
          }
          if (fate.kind !== 'carried' || fate.fresh === null) continue
          expect(places.has(fate.fresh)).toBe(false)
          places.add(fate.fresh)
        }
      }),
      { numRuns: 400 },
    )
  })
})
