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
    'Total 442 peserta, terdiri dari 207 pria dan 235 wanita',
    'Total 442 peserta, terdiri dari 207 pria dan 235 wanita, 12 di antaranya anak',
    'Total 1,3 juta keluarga, yakni 700 ribu di kota dan 598 ribu di desa',
    'Total 442 peserta datang, 207 pria dan 240 wanita menurut panitia',
    'Jumlahnya 442 pada 2023, yakni tahun pertama setelah 2019',
    'Ada 207 pria dan 235 wanita',
  ])('is silent for %s', (text) => expect(checkSums(text)).toBeNull())
})

describe('checkPercentages', () => {
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
