import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkMagnitudes, checkRestatedMagnitude } from '@/lib/checks/check-magnitudes'
import { checkPercentages } from '@/lib/checks/check-percentages'
import { checkSums } from '@/lib/checks/check-sums'

describe('checkSums', () => {
  it('flags parts that miss the total', () => {
    const flag = checkSums('Total 442 peserta, terdiri dari 207 pria dan 240 wanita')
    expect(flag).toMatchObject({ check: 'sum', left: { text: '442' }, right: { text: '207 + 240 = 447' } })
  })

  it.each([
    [
      'Tercatat sebanyak 722 penumpang batal terbang, terdiri dari 130 penumpang domestik dan 642 penumpang lain',
      '772',
    ],
    ['Totalnya 90 kios. Rinciannya, 40 kios sayur dan 45 kios ikan.', '85'],
    ['Bantuan Rp 24,4 triliun yang terdiri dari Rp 22,1 triliun dari pusat dan Rp 0,9 triliun dari daerah', '23'],
  ])('flags %s', (text, sum) => expect(checkSums(text)?.right.text).toContain(sum))

  it.each([
    'Total 442 peserta, terdiri dari 207 pria dan 235 wanita',
    'Sebanyak 442 peserta, terdiri dari 207 pria dan 130 wanita serta sisanya anak-anak, 90 orang',
    'Total 442 peserta, terdiri dari sekitar 200 pria dan 240 wanita',
    'Total 3 orang, terdiri dari Budi (35) dan Ani (27)',
    'Ada 3 bandara, yakni di Kota Baru hingga 19 Juni pukul 06.00 dan di Kota Lama hingga 18 Juni',
    'Banjir di 4.429 hektare meliputi 3 kecamatan dengan total warga 254.546 jiwa atau 119.781 keluarga',
    'Bantuan Rp 24,44 triliun yang terdiri dari Rp 23,6 triliun dari pusat dan Rp 0,85 triliun dari daerah',
    'Total 207.203 kasus, dengan rincian 147.510 kasus sembuh dan 8.456 kasus berat',
    'Sebanyak 442 peserta datang. Panitianya terdiri dari 12 peserta lama dan 30 peserta baru',
    'Total 442 peserta, terdiri dari 207 pria dan 235 wanita, 12 di antaranya anak',
    'Total 1,3 juta keluarga, yakni 700 ribu di kota dan 598 ribu di desa',
    'Total 442 peserta datang, 207 pria dan 240 wanita menurut panitia',
    'Jumlahnya 442 pada 2023, yakni tahun pertama setelah 2019',
    'Ada 207 pria dan 235 wanita',
  ])('is silent for %s', (text) => expect(checkSums(text)).toBeNull())
})

describe('checkPercentages', () => {
  it.each([
    ['Sudah 476 dari 514 kabupaten di negeri ini (79 persen) bebas', '476 / 514 = 92.6%'],
    ['Hadir 30 dari total 40 anggota, atau sekitar 60 persen.', '30 / 40 = 75.0%'],
    ['Of them, 30 of the 40 members, or 60 percent, agreed', '30 / 40 = 75.0%'],
  ])('flags a share that does not follow: %s', (text, amounts) =>
    expect(checkPercentages(text, text.startsWith('Of') ? 'en' : 'id')?.right.text).toBe(amounts),
  )

  it('flags a change that does not follow', () => {
    expect(checkPercentages('Produksi naik 50 persen dari 200 ton menjadi 260 ton')).toMatchObject({
      check: 'percentage',
      right: { text: '200 → 260 = 30.0%' },
    })
  })

  it.each([
    'Produksi naik 30 persen dari 200 ton menjadi 260 ton',
    'Produksi turun dari 260 ton menjadi 200 ton atau 23 persen',
    'Bunga naik dari 5 persen menjadi 6 persen',
    'Sudah 407 dari 514 kabupaten (79 persen) bebas',
    'Hadir 30 dari 40 anggota. Sebanyak 60 persen setuju',
    'Hadir 30 dari 40 anggota, atau naik 20 persen dibanding tahun lalu',
    'Laba turun dari Rp 40 miliar, dan 30 dari 50 toko tutup',
    'Harga Rp 25.859 jauh dari acuan 35,35 persen',
    'Dari 200 orang, 50 persen ingin menjadi guru',
    'Produksi naik dari 200 ton menjadi 260 ton, dan 10 persen atau 12 persen diekspor',
  ])('is silent for %s', (text) => expect(checkPercentages(text)).toBeNull())
})

describe('checkMagnitudes', () => {
  const check = (a: string, b: string) => checkMagnitudes({ a: { text: a }, b: { text: b } })

  it.each([
    ['Kerugian mencapai Rp 4,8 miliar sejak Januari', 'Kerugian mencapai Rp 4,8 triliun sejak Januari'],
    ['Inflasi sebesar 5,5 persen bulan lalu', 'Inflasi sebesar 55 persen bulan lalu'],
  ])('flags %s against %s', (a, b) => expect(check(a, b)?.check).toBe('magnitude'))

  it.each([
    ['Kerugian mencapai Rp 4,8 miliar sejak Januari', 'Kerugian mencapai Rp 4,8 sejak Januari'],
    ['Kerugian mencapai Rp 4,8 miliar sejak Januari', 'Kerugian mencapai Rp 5,1 miliar sejak Januari'],
    ['Ada 5 orang di sana', 'Ada 50 orang di sana'],
    ['Kami menanam 5.000 pohon jati', 'Mereka menyiapkan 5 juta pohon untuk ditanam di lereng'],
    ['Inflasi sebesar 5,5 persen', 'Inflasi sebesar 5.50%'],
  ])('is silent for %s and %s', (a, b) => expect(check(a, b)).toBeNull())

  it('flags an amount restated in another magnitude', () => {
    expect(checkRestatedMagnitude('Ada 1.300.000 jiwa atau 1,3 miliar jiwa')?.check).toBe('restated-magnitude')
    expect(checkRestatedMagnitude('Ada 1.323.459 jiwa atau 1,3 juta jiwa')).toBeNull()
  })
})

it('answers for any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 120 }), fc.string({ maxLength: 120 }), (a, b) => {
      checkSums(a)
      checkPercentages(a)
      checkRestatedMagnitude(a)
      checkMagnitudes({ a: { text: a }, b: { text: b } })
    }),
  )
})
