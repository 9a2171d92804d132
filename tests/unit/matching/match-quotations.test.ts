import { describe, expect, it } from 'vitest'
import { matchQuotations, type MatchedQuotation } from '@/lib/matching/match-quotations'

const quote = (text: string, given: Partial<MatchedQuotation> = {}): MatchedQuotation => ({
  ...{ id: text, articleId: text, text, kind: 'direct', speaker: 'Dewi Lestiani' },
  ...given,
})
const BRIDGE = 'Jembatan gantung di Desa Sukamaju kami targetkan selesai sebelum musim hujan tiba'

describe('matchQuotations', () => {
  it('acts on the same words, an excerpt and a shared clause of one speaker', () => {
    for (const other of [
      BRIDGE,
      `${BRIDGE}, kalau cuaca baik`,
      'Jembatan gantung di Desa Sukamaju kami targetkan selesai',
    ]) {
      expect(matchQuotations(quote(BRIDGE), quote(other, { id: 'b', articleId: 'b' }))?.isAutomatic).toBe(true)
    }
    expect(matchQuotations(quote(BRIDGE), quote('Harga beras naik menjelang panen raya'))).toBeNull()
  })

  it.each([
    [
      'number',
      'Kami kirim 200 paket beras untuk warga lembah yang terdampak',
      'Kami kirim 350 paket beras untuk warga lembah yang terdampak',
    ],
    [
      'date',
      'Paket beras kami kirim hari Senin untuk warga lembah yang terdampak',
      'Paket beras kami kirim hari Jumat untuk warga lembah yang terdampak',
    ],
    [
      'date',
      'Paket beras kami kirim bulan Maret untuk warga lembah yang terdampak',
      'Paket beras kami kirim bulan April untuk warga lembah yang terdampak',
    ],
    [
      'name',
      'Kami sudah bertemu dengan Rudi Hartawan untuk membahas bendungan dan saluran air yang akan kami bangun di lembah',
      'Kami sudah bertemu dengan Sinta Maharani untuk membahas bendungan dan saluran air yang akan kami bangun di lembah',
    ],
    [
      'negation',
      'Kami akan membuka kembali pintu air di hulu sungai',
      'Kami tidak akan membuka kembali pintu air di hulu sungai',
    ],
  ])('asks a person where a %s differs', (kind, a, b) => {
    const match = matchQuotations(quote(a), quote(b))
    expect(match).toMatchObject({ isAutomatic: false })
    expect(match?.blockers.map((blocker) => blocker.kind)).toContain(kind)
  })

  it.each([
    [
      'Saya senang bukan hanya karena panen, tetapi juga karena jalan',
      'Saya senang tidak hanya karena panen, tetapi juga karena jalan',
    ],
    [
      'Saya senang tidak karena panen saja, tapi juga karena jalan',
      'Saya senang tidak hanya karena panen, tapi juga karena jalan',
    ],
  ])('knows an addition in the form of a negation: %s', (a, b) => {
    expect(matchQuotations(quote(a), quote(b))?.blockers).toEqual([])
  })

  it('does not ask about another number of another speaker, nor about court formulas', () => {
    const [a, b] = ['Kami kirim 200 paket beras untuk warga lembah', 'Kami kirim 350 paket beras untuk warga lembah']
    expect(matchQuotations(quote(a), quote(b, { speaker: 'Rudi Hartawan' }))).toBeNull()
    const court = (years: number) =>
      quote(`Menjatuhkan pidana terhadap terdakwa dengan pidana penjara selama ${years} tahun`)
    expect(matchQuotations(court(3), court(11))).toBeNull()
  })

  it('demands more where speech is only reported, or somebody else is named', () => {
    const longer =
      'Jembatan gantung di Desa Sukamaju kami targetkan selesai, lalu jalan ke pasar kami perlebar bertahap'
    const isSure = (given: Partial<MatchedQuotation>) =>
      matchQuotations(quote(BRIDGE), quote(longer, given))?.isAutomatic
    expect(isSure({})).toBe(true)
    expect(isSure({ speaker: 'Rudi Hartawan' }) ?? false).toBe(false)
  })

  it('calls a reported form of quoted words an indirect quotation of them', () => {
    const reported = quote('jembatan gantung di Desa Sukamaju ditargetkan selesai sebelum musim hujan tiba', {
      kind: 'indirect',
    })
    expect(matchQuotations(quote(BRIDGE), reported)).toMatchObject({ relation: 'indirect-of', isAutomatic: true })
    const loose = quote('sebelum musim hujan, jembatan di Sukamaju harus selesai sesuai target', { kind: 'indirect' })
    expect(matchQuotations(quote(BRIDGE), loose)).toMatchObject({ relation: 'indirect-of', isAutomatic: false })
    const other = quote('sebelum musim hujan, jembatan di Sukamaju harus selesai sesuai target', {
      kind: 'indirect',
      speaker: 'Rudi Hartawan',
    })
    expect(matchQuotations(quote(BRIDGE), other)).toBeNull()
  })

  it('only ever suggests a translation, of one speaker', () => {
    const words = 'Presiden Okafor menjanjikan investasi 300 juta dolar untuk pelabuhan Lagos pada bulan Mei'
    const english = (speaker: string) =>
      quote('President Okafor promised an investment of 300 million dollars for the port of Lagos in May', {
        language: 'en',
        speaker,
      })
    expect(matchQuotations(quote(words, { language: 'id' }), english('Dewi Lestiani'))).toMatchObject({
      relation: 'translation-of',
      isAutomatic: false,
    })
    expect(matchQuotations(quote(words, { language: 'id' }), english('Rudi Hartawan'))).toBeNull()
  })

  it('takes two quotations of one article for one only where it repeats itself', () => {
    const place = { articleId: 'one article' }
    expect(matchQuotations(quote(BRIDGE, place), quote(BRIDGE, { ...place, id: 'b' }))).not.toBeNull()
    const longer =
      'Jembatan gantung di Desa Sukamaju kami targetkan selesai, lalu jalan ke pasar kami perlebar bertahap'
    expect(matchQuotations(quote(BRIDGE, place), quote(longer, place))).toBeNull()
  })
})
