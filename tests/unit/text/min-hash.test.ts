import { describe, expect, it } from 'vitest'
import { BANDS, shareOf, toBands, toShingles } from '@/lib/text/min-hash'

/** Words of a text that nobody wrote, always the same for the same seed. */
const words = (count: number, seed: number): string[] => {
  let state = seed
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return `kata${state % 5000}`
  })
}
const sharedBands = (a: string, b: string): number => {
  const [left, right] = [toBands(toShingles(a)), toBands(toShingles(b))]
  return left.filter((hash, band) => hash === right[band]).length
}
/** The text with every nth word another one. */
const edited = (text: readonly string[], every: number): string =>
  text.map((word, index) => (index % every === 0 ? `lain${index}` : word)).join(' ')

describe('near-duplicates', () => {
  it('share all bands where only case, marks and spaces differ', () => {
    const text = words(300, 1)
    expect(sharedBands(text.join(' '), text.join(', ').toUpperCase())).toBe(BANDS)
    expect(shareOf(toShingles(text.join(' ')), toShingles(text.join('\n')))).toBe(1)
  })

  it('are nearly always found: of 200 texts with one word in a hundred changed, all share a band', () => {
    const found = Array.from({ length: 200 }, (_, seed) => {
      const text = words(300, seed + 7)
      return sharedBands(text.join(' '), edited(text, 100))
    })
    expect(found.filter((bands) => bands === 0)).toEqual([])
  })

  it('are not seen in texts that have nothing but words in common', () => {
    const share = shareOf(toShingles(words(300, 3).join(' ')), toShingles(words(300, 4).join(' ')))
    expect(share).toBeLessThan(0.01)
    expect(sharedBands(words(300, 3).join(' '), words(300, 4).join(' '))).toBe(0)
  })

  it('score less the more differs', () => {
    const text = words(400, 9)
    const original = toShingles(text.join(' '))
    const scores = [200, 50, 20, 5].map((every) => shareOf(original, toShingles(edited(text, every))))
    expect(scores).toEqual([...scores].sort((a, b) => b - a))
    expect(scores[0]).toBeGreaterThan(0.9)
    expect(scores[3]).toBeLessThan(0.1)
  })

  it('cannot be told of a text too short to be anybody’s', () => {
    expect(toBands(toShingles('Baca selengkapnya di halaman berikut ini ya.'))).toEqual([])
    expect(toBands(toShingles(''))).toEqual([])
    expect(shareOf(new Set(), new Set())).toBe(0)
  })

  it('have keys that a database keeps: signed 32 bits, the same each time', () => {
    const bands = toBands(toShingles(words(100, 5).join(' ')))
    expect(bands).toHaveLength(BANDS)
    expect(bands.every((hash) => Number.isInteger(hash) && Math.abs(hash) <= 2 ** 31)).toBe(true)
    expect(toBands(toShingles(words(100, 5).join(' ')))).toEqual(bands)
  })
})
