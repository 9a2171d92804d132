import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alignVersions } from '@/lib/matching/align-versions'
import { classifyDrift } from '@/lib/matching/classify-drift'
import type { OriginQuotation } from '@/lib/matching/infer-origin'
import { inferOrigin } from '@/lib/matching/infer-origin'
import { suggestTranslation } from '@/lib/matching/suggest-translation'

const kinds = (a: string, b: string) =>
  classifyDrift({ text: a, kind: 'direct' }, { text: b, kind: 'direct' }).map((drift) => drift.kind)

describe('classifyDrift', () => {
  it.each([
    ['negation', 'Warga lembah akan pindah bulan depan', 'Warga lembah tidak akan pindah bulan depan'],
    ['number', 'Kami kirim 200 paket beras ke lembah', 'Kami kirim 350 paket beras ke lembah'],
    ['name', 'Kami sudah bertemu Rudi di balai desa', 'Kami sudah bertemu Sinta di balai desa'],
    ['modality', 'Bendungan pasti selesai tahun depan', 'Bendungan mungkin selesai tahun depan'],
    ['dropped', 'Harga beras naik tajam menjelang panen raya', 'Harga beras naik menjelang panen raya'],
    ['added', 'Harga beras naik menjelang panen raya', 'Harga beras naik tajam menjelang panen raya'],
    [
      'truncation',
      'Harga beras naik menjelang panen raya. Pedagang pasar mengeluh',
      'Harga beras naik menjelang panen raya',
    ],
  ])('sees %s', (kind, a, b) => expect(kinds(a, b)).toEqual([kind]))

  it('puts the most serious first and is silent for the same words', () => {
    expect(kinds('Kami belum kirim 200 paket besar ke lembah', 'Kami kirim 350 paket ke lembah')).toEqual([
      'negation',
      'number',
      'dropped',
    ])
    expect(kinds('Harga beras naik,', 'harga beras naik.')).toEqual([])
  })

  it('says translation for two languages', () => {
    const drift = classifyDrift(
      { text: 'Harga beras naik', language: 'id' },
      { text: 'Rice prices rose', language: 'en' },
    )
    expect(drift.map(({ kind }) => kind)).toEqual(['translation'])
  })
})

describe('alignVersions', () => {
  it('gives spans that stand for their slices, in order', () => {
    const words = fc.array(fc.constantFrom('harga', 'Beras', 'tidak', '12', 'naik', 'dan.', '—'), { maxLength: 20 })
    fc.assert(
      fc.property(words, words, (left, right) => {
        const [a, b] = [left.join(' '), right.join(' ')]
        let end = 0
        for (const segment of alignVersions({ text: a }, { text: b })) {
          if (segment.a === null) continue
          expect(a.slice(segment.a.start, segment.a.end)).toBe(segment.a.text)
          expect(segment.a.start).toBeGreaterThanOrEqual(end)
          end = segment.a.end
        }
      }),
    )
  })
})

describe('inferOrigin', () => {
  const words = 'Jembatan gantung di desa kami targetkan selesai sebelum musim hujan tiba'
  const report =
    'Bupati meninjau lokasi bersama kepala dinas pada pagi hari dan berbicara dengan para pekerja di tepi sungai'
  const quotation = (
    id: string,
    outlet: string,
    hour: number,
    more: Partial<OriginQuotation> = {},
  ): OriginQuotation => ({
    id,
    outlet,
    publishedAt: `2024-03-05T${String(hour).padStart(2, '0')}:00:00+07:00`,
    text: words,
    surroundings: null,
    credits: [],
    ...more,
  })

  it('follows stated credits to an outlet here or to a name', () => {
    const origin = inferOrigin([
      quotation('a', 'Kabar Lembah', 8),
      quotation('b', 'Warta Kota', 9, { credits: ['Kabar Lembah'] }),
      quotation('c', 'Suara Pagi', 9, { credits: ['Kantor Berita Timur'] }),
    ])
    expect(origin).toMatchObject({ outlets: 3, independentSources: 2 })
    expect(origin.links).toEqual([
      { from: 'b', to: { quotationId: 'a' }, basis: 'stated', evidence: { kind: 'credit', words: 'Kabar Lembah' } },
      {
        from: 'c',
        to: { name: 'Kantor Berita Timur' },
        basis: 'stated',
        evidence: { kind: 'credit', words: 'Kantor Berita Timur' },
      },
    ])
  })

  it('infers a copy only where the reporting is copied too', () => {
    const copied = [
      quotation('a', 'Kabar Lembah', 8, { surroundings: report }),
      quotation('b', 'Warta Kota', 12, { surroundings: report }),
    ]
    expect(inferOrigin(copied).links).toMatchObject([{ from: 'b', to: { quotationId: 'a' }, basis: 'inferred' }])
    const both = [quotation('a', 'Kabar Lembah', 8), quotation('b', 'Warta Kota', 12)]
    expect(inferOrigin(both)).toMatchObject({ links: [], independentSources: 2 })
  })

  it('counts an outlet once, however many articles of it drew on nothing known', () => {
    const own = [
      quotation('a', 'Kabar Lembah', 8),
      quotation('b', 'kabarlembah', 9),
      quotation('c', 'Kabar Lembah', 10),
    ]
    expect(inferOrigin(own)).toMatchObject({ links: [], independentSources: 2 })
  })

  it('infers from whole articles that are nearly one text, and tells how much', () => {
    const both = [quotation('a', 'Kabar Lembah', 8), quotation('b', 'Warta Kota', 10)]
    expect(inferOrigin(both, [{ a: 'b', b: 'a', share: 0.93 }])).toMatchObject({
      links: [
        { from: 'b', to: { quotationId: 'a' }, basis: 'inferred', evidence: { kind: 'copy', share: 0.93, hours: 2 } },
      ],
      independentSources: 1,
    })
  })

  it('knows the desk of an outlet as the outlet', () => {
    const own = [quotation('a', 'Kabar Lembah', 8, { credits: ['News-KabarLembah.com', 'News Kabar Lembah'] })]
    expect(inferOrigin(own).links.map(({ to }) => to)).toEqual([{ name: 'News-KabarLembah.com' }])
  })

  it('counts outlets that credit each other as one source', () => {
    const circle = [
      quotation('a', 'Kabar Lembah', 8, { credits: ['Warta Kota'] }),
      quotation('b', 'Warta Kota', 9, { credits: ['Kabar Lembah'] }),
    ]
    expect(inferOrigin(circle).independentSources).toBe(1)
  })
})

describe('suggestTranslation', () => {
  const text = 'Presiden Okafor menjanjikan investasi 300 juta dolar untuk pelabuhan Lagos pada bulan Mei'

  it('suggests from names and numbers, never surely', () => {
    const suggestion = suggestTranslation(
      { text, language: 'id' },
      {
        text: 'President Okafor promised an investment of 300 million dollars for the port of Lagos in May',
        language: 'en',
      },
    )
    expect(suggestion?.score).toBeLessThanOrEqual(0.6)
    expect(suggestion?.evidence).toContain('okafor')
  })

  it('is silent for other numbers and for one language', () => {
    const other = { text: 'President Okafor promised 450 million dollars for Lagos in May', language: 'en' as const }
    expect(suggestTranslation({ text, language: 'id' }, other)).toBeNull()
    expect(suggestTranslation({ text, language: 'id' }, { text, language: 'id' })).toBeNull()
  })
})
