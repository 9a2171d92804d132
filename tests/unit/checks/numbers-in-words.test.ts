import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkMagnitudes, checkRestatedMagnitude } from '@/lib/checks/check-magnitudes'
import { checkPercentages } from '@/lib/checks/check-percentages'
import { checkShares } from '@/lib/checks/check-shares'
import { checkSums } from '@/lib/checks/check-sums'
import { findNumberMentions } from '@/lib/checks/number-mentions'

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
    ['Sebanyak 30 anggota, terdiri dari 12 pria dan 20 wanita', '32'],
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
    'Total bantuan 10 paket, terdiri dari 5 kilogram beras, 2 liter minyak, dan 4 kaleng ikan',
    'Total 20 gol, terdiri dari 12 gol di liga, 5 gol di piala, dan 4 assist',
    'Total USD 10 juta, terdiri dari Rp 6 juta dan Rp 5 juta',
  ])('is silent for %s', (text) => expect(checkSums(text)).toBeNull())
})

describe('checkPercentages', () => {
  it.each([
    ['Sudah 476 dari 514 kabupaten di negeri ini (79 persen) bebas', '476 / 514 = 92.6%'],
    ['Hadir 30 dari total 40 anggota, atau sekitar 60 persen.', '30 / 40 = 75.0%'],
    ['Dari 200 siswa, 50 siswa atau 30 persen belum lulus', '50 / 200 = 25.0%'],
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
    ['Laba naik 25 persen menjadi Rp 2,5 triliun dari Rp 1,5 triliun', '1,5 triliun → 2,5 triliun = 66.7%'],
    ['Produksi naik dari 200 ton menjadi 260 ton, atau naik 50 persen', '200 → 260 = 30.0%'],
    ['Produksi tumbuh dari 200 ton menjadi 260 ton (50 persen)', '200 → 260 = 30.0%'],
  ])('flags a change however it is told: %s', (text, amounts) =>
    expect(checkPercentages(text)?.right.text).toBe(amounts),
  )

  it.each([
    'Hadir 30 dari 40 anggota, 60 persen di antaranya perempuan',
    'Hadir 30 dari 40 anggota, dengan 60 persen perempuan',
    'Sebanyak 3 dari 10 anak, target 14 persen',
    'Sebanyak 2 dari 3 kursi, kuorum 50 persen plus satu',
    'Realisasi Rp 300 miliar dari Rp 400 miliar, target 90 persen',
    'Pajak naik dari Rp 200 menjadi Rp 260, dengan tarif 11 persen',
    'Upah naik dari Rp 2 juta menjadi Rp 2,2 juta, di atas inflasi 3 persen',
    'Saham turun dari 5.000 ke 4.000, setelah naik 30 persen tahun lalu',
    'Elektabilitas naik dari 20 ke 30 atau 10 persen',
    'Elektabilitas naik 12 persen poin dari 20 menjadi 30',
    'Shares fell 3 percent to 45 after rising from 40 to 50',
    'Ekspor naik dari USD 5 juta menjadi Rp 90 miliar, atau 5 persen',
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

describe('checkShares', () => {
  it.each([
    ['Sebanyak 60 persen warga setuju dan sisanya, 45 persen, menolak', '60% + 45% = 105%'],
    ['Sebanyak 60 persen warga setuju dan sisanya 30 persen menolak', '60% + 30% = 90%'],
    ['Ada 50 persen puas, 35 persen ragu, dan sisanya 20 persen kecewa', '50% + 35% + 20% = 105%'],
    ['Some 60 percent agreed, and the remaining 45 percent refused', '60% + 45% = 105%'],
  ])('flags shares that do not make a whole: %s', (text, sum) =>
    expect(checkShares(text, text.startsWith('Some') ? 'en' : 'id')?.right.text).toBe(sum),
  )

  it.each([
    'Sebanyak 60 persen warga setuju dan sisanya 40 persen menolak',
    'Sekitar 33,3 persen merah, 33,3 persen putih, dan sisanya 33,4 persen biru',
    'Dari 80 persen lahan, 60 persen padi dan sisanya 20 persen jagung',
    'Sebanyak 60 persen rumah kayu, dari sisanya 45 persen rusak',
    'Sebanyak 60 persen setuju, 45 persen di antaranya pemuda, sisanya menolak',
    'Sebanyak 60 persen naik kelas, sisanya turun 45 persen',
    'Separuh warga setuju, 20 persen ragu, sisanya 30 persen menolak',
    'Sebanyak 60 persen warga, 25 pendatang, dan sisanya 30 persen anak',
    'Sebanyak 60 persen setuju. Sisanya 45 persen menolak',
    'Sisanya 45 persen',
    '60 persen pria dan 45 persen wanita setuju',
  ])('is silent for %s', (text) => expect(checkShares(text)).toBeNull())
})

describe('checkMagnitudes', () => {
  const check = (a: string, b: string) => checkMagnitudes({ a: { text: a }, b: { text: b } })

  it.each([
    ['Kerugian mencapai Rp 4,8 miliar sejak Januari', 'Kerugian mencapai Rp 4,8 triliun sejak Januari'],
    ['Kami menyalurkan 20 ribu paket beras', 'Kami menyalurkan 20 juta paket beras'],
    ['Inflasi sebesar 5,5 persen bulan lalu', 'Inflasi sebesar 55 persen bulan lalu'],
  ])('flags %s against %s', (a, b) => expect(check(a, b)?.check).toBe('magnitude'))

  it.each([
    ['Kerugian mencapai Rp 4,8 miliar sejak Januari', 'Kerugian mencapai Rp 4,8 sejak Januari'],
    ['Kerugian mencapai Rp 4,8 miliar sejak Januari', 'Kerugian mencapai Rp 5,1 miliar sejak Januari'],
    ['Ada 5 orang di sana', 'Ada 50 orang di sana'],
    ['Kami menanam 5.000 pohon jati', 'Mereka menyiapkan 5 juta pohon untuk ditanam di lereng'],
    ['Nilainya USD 1,5 miliar menurut laporan itu', 'Nilainya Rp 1,5 triliun menurut laporan itu'],
    ['Target 1.000 rumah subsidi tahun ini', 'Target 1 juta rumah subsidi tahun depan'],
    ['Utang 1.500 miliar rupiah tahun ini', 'Utang 1,5 triliun rupiah tahun ini'],
    ['Inflasi sebesar 5,5 persen', 'Inflasi sebesar 5.50%'],
  ])('is silent for %s and %s', (a, b) => expect(check(a, b)).toBeNull())
})

describe('checkRestatedMagnitude', () => {
  it.each([
    ['Ada 1.300.000 jiwa atau 1,3 miliar jiwa', 'id'],
    ['Kerugian Rp 1.500.000.000 (1,5 triliun rupiah)', 'id'],
    ['Kerugian Rp 1,5 triliun atau setara Rp 1.500 juta', 'id'],
    ['A loss of Rp 1.5 trillion, or Rp 1,500 million', 'en'],
  ] as const)('flags %s', (text, language) =>
    expect(checkRestatedMagnitude(text, language)?.check).toBe('restated-magnitude'),
  )

  it.each([
    ['Ada 1.323.459 jiwa atau 1,3 juta jiwa', 'id'],
    ['Anggaran Rp 1,5 triliun (Rp 1.500 miliar)', 'id'],
    ['Ekspor USD 2,5 juta atau setara Rp 2,5 miliar', 'id'],
    ['Beratnya 2.500 liter atau 2,5 juta mililiter', 'id'],
    ['Ada 2.500 kotak atau 2,5 juta batang', 'id'],
    ['Hadir 1.500 orang (target 1.500.000 orang)', 'id'],
    ['Bawa Rp 5 juta atau Rp 5 miliar, terserah', 'id'],
    ['Sales were 1,500 tons, or 1.5 million kilograms', 'en'],
  ] as const)('is silent for %s', (text, language) => expect(checkRestatedMagnitude(text, language)).toBeNull())
})

it('takes a list of more than forty numbers for no sentence', () => {
  const { inSentence } = findNumberMentions(`${'3 pria, '.repeat(41)}. Ada 5 wanita.`)
  expect(inSentence(0)).toEqual([])
  expect(inSentence(1).map(({ text }) => text)).toEqual(['5'])
})

it('answers for any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 120 }), fc.string({ maxLength: 120 }), (a, b) => {
      checkSums(a)
      checkPercentages(a)
      checkShares(a)
      checkRestatedMagnitude(a)
      checkMagnitudes({ a: { text: a }, b: { text: b } })
    }),
  )
})
