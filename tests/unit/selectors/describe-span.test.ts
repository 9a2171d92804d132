import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anchor } from '@/lib/selectors/anchor'
import { toCodePointOffset, toUtf16Offset } from '@/lib/selectors/code-points'
import { describeSpan } from '@/lib/selectors/describe-span'
import { anyText } from '@/tests/factories/any-text'

const spanOf = (text: string, words: string, from = 0) => {
  const start = text.indexOf(words, from)
  return { start, end: start + words.length }
}

describe('describeSpan', () => {
  it('counts positions in code points', () => {
    const text = '🌊🌊 Rob naik lagi, kata warga.'
    const selectors = describeSpan(text, spanOf(text, 'Rob'))
    expect(selectors?.position).toEqual({ type: 'TextPositionSelector', start: 3, end: 6 })
    expect(selectors?.quote.exact).toBe('Rob')
    expect(selectors?.quote.prefix).toBe('🌊🌊 ')
  })

  it('never cuts a grapheme, in the words or around them', () => {
    const family = '👩‍👩‍👧'
    const text = `Keluarga ${family} itu pindah.`
    const inside = text.indexOf(family) + 2
    expect(describeSpan(text, { start: inside, end: inside + 1 })?.quote.exact).toBe(family)
    const crowd = family.repeat(20) + 'kata' + family.repeat(20)
    const quote = describeSpan(crowd, spanOf(crowd, 'kata'))?.quote
    expect(quote?.prefix).toMatch(/^(?:👩‍👩‍👧)+$/u)
    expect(quote?.suffix).toMatch(/^(?:👩‍👩‍👧)+$/u)
  })

  it('leaves white space at the ends out, and has no name for nothing but space', () => {
    const text = 'satu  dua  tiga'
    expect(describeSpan(text, { start: 4, end: 11 })?.quote.exact).toBe('dua')
    expect(describeSpan(text, { start: 4, end: 6 })).toBeNull()
    expect(describeSpan('', { start: 0, end: 4 })).toBeNull()
  })

  it('gives as much context as makes the place the only one', () => {
    const line = 'Pompa sudah menyala sejak pagi dan air mulai surut di tiga kelurahan. '
    const text = `Awal. ${line.repeat(6)}Akhir.`
    const second = text.indexOf('surut', text.indexOf('surut') + 1)
    const quote = describeSpan(text, { start: second, end: second + 5 })?.quote
    const whole = `${quote?.prefix}${quote?.exact}${quote?.suffix}`
    expect(text.indexOf(whole)).toBe(text.lastIndexOf(whole))
  })

  it('is found again where it was, whatever the text', () => {
    fc.assert(
      fc.property(anyText(300), fc.nat(300), fc.nat(60), (text, start, length) => {
        const selectors = describeSpan(text, { start, end: start + length + 1 })
        if (selectors === null) return
        const anchored = anchor(text, selectors)
        expect(anchored.status).toBe('exact')
        expect(anchored.span && text.slice(anchored.span.start, anchored.span.end)).toBe(selectors.quote.exact)
      }),
    )
  })
})

describe('code points', () => {
  it('turn into UTF-16 offsets and back', () => {
    fc.assert(
      fc.property(anyText(100), (text) => {
        const points = [...text].length
        expect(toCodePointOffset(text, text.length)).toBe(points)
        expect(toUtf16Offset(text, points)).toBe(text.length)
        expect(toUtf16Offset(text, points + 1)).toBeNull()
      }),
    )
  })
})
