import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Selectors } from '@/lib/schemas/selectors'
import { anchor } from '@/lib/selectors/anchor'
import { describeSpan } from '@/lib/selectors/describe-span'
import { anyText } from '@/tests/factories/any-text'

const TEXT =
  'Banjir rob merendam tiga desa di pesisir utara. “Kami sudah menyiapkan dapur umum,” kata Bupati Ratna Wulandari, ' +
  'Rabu. Menurut dia, pompa tambahan datang besok pagi. “Warga jangan kembali dulu sampai air surut,” katanya.'

const describeWords = (text: string, words: string): Selectors => {
  const start = text.indexOf(words)
  const selectors = describeSpan(text, { start, end: start + words.length })
  if (selectors === null) throw new Error('no words')
  return selectors
}
const handMade = (exact: string, prefix = '', suffix = ''): Selectors => ({
  quote: { type: 'TextQuoteSelector', exact, prefix, suffix },
  position: { type: 'TextPositionSelector', start: 3, end: 4 },
})
const wordsAt = (text: string, span: { start: number; end: number } | null) => span && text.slice(span.start, span.end)

describe('anchor', () => {
  it('finds words where they were', () => {
    const anchored = anchor(TEXT, describeWords(TEXT, 'Kami sudah menyiapkan dapur umum'))
    expect(anchored.status).toBe('exact')
    expect(wordsAt(TEXT, anchored.span)).toBe('Kami sudah menyiapkan dapur umum')
  })

  it('follows words that moved', () => {
    const later = `RALAT: nama bupati diperbaiki.\n${TEXT}`
    const anchored = anchor(later, describeWords(TEXT, 'Warga jangan kembali dulu'))
    expect(anchored).toMatchObject({ status: 'moved', isVerbatim: true })
    expect(wordsAt(later, anchored.span)).toBe('Warga jangan kembali dulu')
  })

  it('does not mind other quotation marks, spaces and composed letters', () => {
    const selectors = describeWords(TEXT, '“Warga jangan kembali dulu sampai air surut,”')
    const later = TEXT.replaceAll(/[“”]/g, '"').replace('kembali dulu', 'kembali\n  dulu')
    const anchored = anchor(later, selectors)
    expect(anchored).toMatchObject({ status: 'moved', isVerbatim: true })
    expect(wordsAt(later, anchored.span)).toBe('"Warga jangan kembali\n  dulu sampai air surut,"')
    expect(anchor('Kafe\u0301 itu tutup', handMade('Kaf\u00e9 itu')).status).toBe('moved')
  })

  it('finds slightly altered words and says that they are altered', () => {
    const later = TEXT.replace('menyiapkan dapur umum', 'menyiapkan 2 dapur umum')
    const anchored = anchor(later, describeWords(TEXT, 'Kami sudah menyiapkan dapur umum'))
    expect(anchored).toMatchObject({ status: 'moved', isVerbatim: false })
    expect(wordsAt(later, anchored.span)).toContain('2 dapur umum')
  })

  it('never moves to a lookalike in other surroundings', () => {
    const selectors = describeWords(TEXT, 'katanya')
    const later = `${TEXT.replace('“Warga jangan kembali dulu sampai air surut,” katanya.', '')} Begitu katanya kemarin.`
    expect(anchor(later, selectors).status).toBe('gone')
  })

  it('says so when two places fit equally', () => {
    const twice = 'Air surut. Air surut. Air surut.'
    expect(anchor(twice, handMade('Air surut')).status).toBe('ambiguous')
    const doubled = `${TEXT}\n\n${TEXT}`
    expect(anchor(doubled, handMade('Kami sudah menyiapkan dapur umum')).status).toBe('ambiguous')
    const altered = doubled.replaceAll('dapur umum', 'dapurumum')
    expect(anchor(altered, handMade('Kami sudah menyiapkan dapur umum')).status).toBe('ambiguous')
  })

  it('is gone when the words are gone', () => {
    expect(anchor('Tidak ada apa-apa di sini.', describeWords(TEXT, 'pompa tambahan')).status).toBe('gone')
    expect(anchor('', describeWords(TEXT, 'pompa tambahan')).status).toBe('gone')
  })

  it('finds no words nowhere, not even at their position', () => {
    expect(anchor('aaa', handMade('')).status).toBe('gone')
  })

  it('answers whatever it is given, and only with places that exist', () => {
    const unit = anyText(80)
    fc.assert(
      fc.property(unit, unit, unit, unit, (text, exact, prefix, suffix) => {
        const { span } = anchor(text, handMade(exact, prefix, suffix))
        if (span === null) return
        expect(span.start).toBeGreaterThanOrEqual(0)
        expect(span.end).toBeLessThanOrEqual(text.length)
        expect(span.start).toBeLessThan(span.end)
      }),
    )
  })

  it('ends on hostile texts, on which quadratic work would not end within a test’s time', () => {
    const long = 'ab '.repeat(300_000)
    expect(anchor(long, handMade(`${'ab '.repeat(5000)}x`)).status).not.toBe('exact')
    expect(anchor('a'.repeat(1_000_000), handMade('a'.repeat(40), 'b', 'b')).status).toBe('ambiguous')
  })
})
