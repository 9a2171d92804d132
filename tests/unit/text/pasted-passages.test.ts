import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pastedPassages } from '@/lib/text/pasted-passages'
import { anyText } from '@/tests/factories/any-text'

describe('passages of what somebody pasted', () => {
  it('are one where it is short', () => {
    expect(pastedPassages('  Pompa menyala. Air surut. ')).toEqual({
      passages: ['Pompa menyala. Air surut.'],
      isCut: false,
    })
  })

  it('are none without words', () => {
    expect(pastedPassages(' “…” ')).toEqual({ passages: [], isCut: false })
    expect(pastedPassages('.'.repeat(5000)).passages).toEqual([])
  })

  it('of a long text end where sentences end', () => {
    const { passages, isCut } = pastedPassages('Pompa menyala sejak subuh di balai desa. '.repeat(100))
    expect(isCut).toBe(false)
    expect(passages.length).toBeGreaterThan(5)
    expect(passages.every((passage) => passage.endsWith('.') && passage.length <= 600)).toBe(true)
  })

  it('are at most forty, and the answer says what was left', () => {
    const { passages, isCut } = pastedPassages('kata '.repeat(20_000))
    expect(passages).toHaveLength(40)
    expect(isCut).toBe(true)
  })

  it('are stretches of any text, in order', () => {
    fc.assert(
      fc.property(anyText(60), fc.integer({ min: 1, max: 400 }), (text, times) => {
        const pasted = text.repeat(times)
        let at = 0
        for (const passage of pastedPassages(pasted).passages) {
          const found = pasted.indexOf(passage, at)
          expect(found).toBeGreaterThanOrEqual(at)
          at = found + passage.length
        }
      }),
    )
  })
})
