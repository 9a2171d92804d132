import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { HIT_END, HIT_START, markedSegments } from '@/lib/text/marked-segments'
import { anyText } from '@/tests/factories/any-text'

describe('marked segments', () => {
  it('take the words from the original, the places from the marked copy', () => {
    const original = 'Kata “Erdoğan” 𝔄 di Jum’at'
    const marked = `Kata  ${HIT_START}Erdogan${HIT_END}  𝔄 ${HIT_START}di${HIT_END} Jum at`
    expect(markedSegments(original, marked)).toEqual([
      { text: 'Kata “', isHit: false },
      { text: 'Erdoğan', isHit: true },
      { text: '” 𝔄 ', isHit: false },
      { text: 'di', isHit: true },
      { text: ' Jum’at', isHit: false },
    ])
  })

  it('without marks are the text itself, and nothing for no text', () => {
    expect(markedSegments('kata', '')).toEqual([{ text: 'kata', isHit: false }])
    expect(markedSegments('', '')).toEqual([])
  })

  it('joined are the original, whatever the copy', () => {
    const mark = fc.constantFrom(HIT_START, HIT_END, 'x', '𝔄', ' ')
    fc.assert(
      fc.property(anyText(60), fc.array(mark), (original, marked) => {
        const segments = markedSegments(original, marked.join(''))
        expect(segments.map(({ text }) => text).join('')).toBe(original)
        expect(segments.every(({ text }) => text !== '')).toBe(true)
      }),
    )
  })
})
