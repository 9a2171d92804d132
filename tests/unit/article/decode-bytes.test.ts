import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, it, test } from 'vitest'
import { MAX_ARTICLE_BYTES } from '@/lib/article/article-limits'
import { decodeBytes } from '@/lib/article/decode-bytes'
import { AppError } from '@/lib/errors'

const TEXT = 'Wali kota berkata, “Taman ini milik warga” — dan tersenyum.'
const utf8 = (text: string) => new TextEncoder().encode(text)

const reasonOf = (bytes: Uint8Array) => {
  try {
    decodeBytes(bytes)
    return null
  } catch (error) {
    return error instanceof AppError ? `${error.code} ${error.reason}` : error
  }
}

describe('decodeBytes reads', () => {
  test.each([
    ['utf-8', utf8(TEXT), TEXT],
    ['utf-8', utf8(`\ufeff${TEXT}`), `\ufeff${TEXT}`],
    ['utf-16le', iconv.encode(TEXT, 'utf-16le'), TEXT],
    ['utf-16le', iconv.encode(TEXT, 'utf-16le', { addBOM: true }), `\ufeff${TEXT}`],
    ['utf-16be', iconv.encode(TEXT, 'utf-16be', { addBOM: true }), `\ufeff${TEXT}`],
    ['windows-1252', iconv.encode(TEXT, 'windows-1252'), TEXT],
    [
      'iso-8859-2',
      iconv.encode('<meta charset="iso-8859-2"><p>Łódź</p>', 'iso-8859-2'),
      '<meta charset="iso-8859-2"><p>Łódź</p>',
    ],
  ])('%s', (encoding, bytes, text) => expect(decodeBytes(bytes)).toEqual({ text, encoding }))

  it('by the charset that the carrier names', () => {
    const bytes = iconv.encode('Привет, мир. Это короткий текст.', 'windows-1251')
    expect(decodeBytes(bytes, { charset: 'windows-1251' }).text).toMatch(/^Привет/u)
  })

  it('a long page with one bad byte', () => {
    const bytes = new Uint8Array([...utf8('“Taman” '.repeat(300)), 0xff, ...utf8(' selesai.')])
    expect(decodeBytes(bytes)).toMatchObject({ encoding: 'utf-8' })
  })
})

describe('decodeBytes refuses', () => {
  test.each([
    ['import.empty', new Uint8Array()],
    ['import.empty', utf8('\ufeff \r\n\t')],
    ['import.tooLarge', new Uint8Array(MAX_ARTICLE_BYTES + 1).fill(97)],
    ['import.binary', utf8('%PDF-1.7 …')],
    ['import.binary', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 6])],
    ['import.binary', new Uint8Array(300).map((_, at) => (at * 7) % 32)],
    ['import.truncated', utf8('Ia berkata, “Ya” dan “').subarray(0, -1)],
    ['import.truncated', iconv.encode(TEXT, 'utf-16le', { addBOM: true }).subarray(0, -1)],
    ['import.encoding', new Uint8Array([...utf8('“a” “b” “c”'), 0x93, 0x20, 0x94, 0x20, ...utf8('“d”')])],
  ])('%s', (reason, bytes) => expect(reasonOf(bytes)).toBe(`INVALID ${reason}`))

  it('or reads any bytes, and throws nothing else', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const reason = reasonOf(bytes)
        expect(reason === null || (typeof reason === 'string' && reason.startsWith('INVALID import.'))).toBe(true)
      }),
    )
  })
})
