import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comparePassages } from '@/lib/matching/compare-passages'

const compare = (a: string, b: string) => comparePassages({ text: a }, { text: b })

const BRIDGE =
  'Jembatan gantung di Desa Sukamaju kami targetkan selesai sebelum musim hujan supaya anak sekolah tidak lagi menyeberang sungai,'

describe('one utterance', () => {
  it('sees the same words through case, punctuation, tidied speech and slips', () => {
    const other =
      'Jembatan gantung di desa Sukamaju, kami targetkan selesai sebelum musim hujan supaya anak-anak sekolah nggak lagi menyebrang sungai.'
    expect(compare(BRIDGE, other)).toMatchObject({ same: true, relation: 'identical', blockers: [] })
  })

  it('takes glued words apart as the other text writes them', () => {
    expect(
      compare('Kami sudah memeriksadokumen lelang dan kontrak', 'Kami sudah memeriksa dokumen lelang dan kontrak')
        .relation,
    ).toBe('identical')
  })

  it('reads abbreviations as what they stand for', () => {
    const long = 'Pelabuhan Laut Nusantara menunda pembukaan dermaga baru sampai pemeriksaan selesai'
    const short =
      'PLN menunda pembukaan dermaga baru sampai pemeriksaan selesai. Setelah itu kapal boleh bersandar lagi'
    expect(compare(long, short)).toMatchObject({ same: true, relation: 'excerpt' })
  })

  it('calls the part an excerpt', () => {
    const longer = `Sudah tiga kali kami rapat dengan kepala desa. ${BRIDGE}`
    expect(compare(BRIDGE, longer)).toMatchObject({ same: true, relation: 'excerpt' })
  })

  it('calls a shared clause with more on both sides an overlap', () => {
    const a = `Pekerja sudah di lokasi sejak kemarin. ${BRIDGE}`
    const b = `${BRIDGE} kata bupati sambil menunjuk gambar rencana`
    expect(compare(a, b)).toMatchObject({ same: true, relation: 'overlap' })
  })

  it('finds a rewording and leaves it to a person', () => {
    const result = compare(
      'Harga gabah kering panen tahun ini naik dua kali lipat, petani tentu senang, semoga bertahan',
      'Petani senang sekali karena harga gabah kering naik dua kali lipat dibanding musim lalu',
    )
    expect(result.same).toBe(true)
    expect(result.score).toBeLessThan(0.9)
  })

  it('reads a rounded number as the number', () => {
    const result = compare(
      'Sebanyak 1.323.459 keluarga belum menerima bantuan beras bulan ini',
      'Sebanyak 1,3 juta keluarga belum menerima bantuan beras bulan ini',
    )
    expect(result.blockers).toEqual([])
  })
})

describe('drift inside one utterance', () => {
  it('keeps a long passage with another name together, for a person to see', () => {
    const other = BRIDGE.replace('Sukamaju', 'Kalibening')
    const result = compare(
      `Pekerja sudah di lokasi sejak kemarin. ${BRIDGE}`,
      `Pekerja sudah di lokasi sejak kemarin. ${other}`,
    )
    expect(result).toMatchObject({ same: true, blockers: [{ kind: 'name', a: 'sukamaju', b: 'kalibening' }] })
    expect(result.score).toBeLessThan(0.9)
  })

  it('reads an office under two names, and No. 1, as no difference of name or meaning', () => {
    expect(
      compare(
        'Saya bertemu Ketum persatuan, Rudi Hartawan, di balai kota',
        'Saya bertemu Presiden persatuan, Rudi Hartawan, di balai kota',
      ).blockers,
    ).toEqual([])
    expect(
      compare('Sesuai Keputusan No. 1 kami menutup pasar lama', 'Sesuai Keputusan 1 kami menutup pasar lama').blockers,
    ).toEqual([])
  })
})

describe('another utterance', () => {
  it('says different for other words', () => {
    expect(compare(BRIDGE, 'Kami belum menerima laporan resmi dari kepolisian setempat')).toMatchObject({
      same: false,
      relation: 'different',
    })
  })

  it('is stopped by another number in the same place', () => {
    const result = compare('Kami menyalurkan 200 paket beras ke kampung', 'Kami menyalurkan 350 paket beras ke kampung')
    expect(result).toMatchObject({ same: false, blockers: [{ kind: 'number', a: '200', b: '350' }] })
  })

  it('is stopped by another name in a formula', () => {
    const result = compare(
      'Menyatakan terdakwa Rudi Hartawan terbukti bersalah melakukan tindak pidana penipuan',
      'Menyatakan terdakwa Sinta Lestari terbukti bersalah melakukan tindak pidana penipuan',
    )
    expect(result).toMatchObject({ same: false, blockers: [{ kind: 'name' }] })
  })

  it('is stopped by a negation', () => {
    const result = compare('Saya akan mundur dari jabatan ketua', 'Saya tidak akan mundur dari jabatan ketua')
    expect(result).toMatchObject({ same: false, blockers: [{ kind: 'negation' }] })
  })

  it('lets "not only" pass', () => {
    expect(compare('Bukan hanya petani yang rugi, pedagang juga', 'Petani yang rugi, pedagang juga').blockers).toEqual(
      [],
    )
  })

  it('tells the defendants of two trials apart by the headlines', () => {
    const text = 'Perbuatan terdakwa merusak kepercayaan masyarakat,'
    const result = comparePassages(
      { text, headline: 'Vonis Rudi Hartawan, Mantan Lurah Kalibening' },
      { text, headline: 'Sinta Lestari Menangis Usai Sidang' },
    )
    expect(result).toMatchObject({ same: false, blockers: [{ kind: 'party' }] })
    const again = { text, headline: 'Mantan Lurah Rudi Hartawan Menangis' }
    expect(comparePassages({ text, headline: 'Vonis Rudi Hartawan' }, again).same).toBe(true)
  })

  it('does not make an utterance of a phrase anybody says', () => {
    expect(
      compare('Itu sama sekali tidak benar', 'Kolam ini sama sekali tidak dijaga saat hari libur panjang').same,
    ).toBe(false)
  })

  it('does not join loosely alike words of two named people', () => {
    const a =
      'Langkah tegas kejaksaan menyita kapal asing patut dihargai. Ini bentuk komitmen melindungi kepentingan negara'
    const b = 'Kami mengapresiasi kerja panjang jaksa di daerah. Ini bentuk komitmen melindungi kepentingan negara'
    const said = (after: string, other: string) => comparePassages({ text: a, after }, { text: b, after: other }).same
    expect(said(' kata Rudi Hartawan di balai kota.', ' ujar Sinta Lestari.')).toBe(false)
  })

  it('says same occasion where the speaker is the same', () => {
    const result = comparePassages(
      { text: 'Pasar akan kami buka lagi hari Senin', after: ' kata Wali Kota Bramantyo.' },
      { text: 'Pedagang mendapat kios sementara di lapangan', after: ' ujar Bramantyo kepada wartawan.' },
    )
    expect(result.relation).toBe('same-occasion')
  })
})

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(fc.constantFrom('harga', 'beras', 'tidak', '12', '1,3 juta', 'Jakarta', 'naik', 'dan', '(lama)', 'BPS'), {
      maxLength: 30,
    })
    .map((words) => words.join(' ')),
)

describe('for any text', () => {
  it('answers, the same both ways, and knows a text as itself', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        const there = compare(a, b)
        const back = compare(b, a)
        expect(back.same).toBe(there.same)
        expect(back.score).toBe(there.score)
        expect(back.relation).toBe(there.relation)
        expect(there.score).toBeGreaterThanOrEqual(0)
        expect(there.score).toBeLessThanOrEqual(1)
        expect(compare(a, a)).toMatchObject({ same: true, relation: 'identical', blockers: [] })
      }),
      { numRuns: 300 },
    )
  })

  it('compares 100,000 words, on which quadratic work would not end within a test’s time', () => {
    const long = Array.from({ length: 100_000 }, (_, i) => `kata${i % 977}`).join(' ')
    expect(compare(long, `${long} tambahan di belakang`).same).toBe(true)
  })
})
