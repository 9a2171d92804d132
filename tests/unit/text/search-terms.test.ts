import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { searchTerms } from '@/lib/text/search-terms'
import { anyText } from '@/tests/factories/any-text'

const read = (typed: string) =>
  searchTerms(typed).terms.map(({ text, kind, isExcluded }) => `${isExcluded ? '-' : ''}${kind}:${text}`)

describe('what somebody who typed this looks for', () => {
  it.each<[string, string[]]>([
    ['pupuk murah', ['word:pupuk', 'word:murah']],
    ['"harga tetap" pupuk', ['phrase:harga tetap', 'word:pupuk']],
    ['“harga tetap”', ['phrase:harga tetap']],
    ['pupuk -impor', ['word:pupuk', '-word:impor']],
    ['-"harga tetap" pupuk', ['-phrase:harga tetap', 'word:pupuk']],
    ['anak-anak', ['word:anak-anak']],
    ['infra*', ['beginning:infra']],
    ['in*', ['word:in']],
    ['*', []],
    ['- " “ & | !', []],
    ['belum "selesai', ['word:belum', 'word:"selesai']],
    ['kata"frasa utuh"lagi', ['word:kata', 'phrase:frasa utuh', 'word:lagi']],
    ['', []],
  ])('%j', (typed, terms) => {
    expect(read(typed)).toEqual(terms)
  })

  it('says when there was too much', () => {
    expect(searchTerms('kata '.repeat(30))).toMatchObject({ isCut: true })
    expect(searchTerms('kata '.repeat(30)).terms).toHaveLength(24)
    expect(searchTerms('x'.repeat(1001))).toMatchObject({ isCut: true })
    expect(searchTerms('kata '.repeat(24))).toMatchObject({ isCut: false })
  })

  it('has an answer to any string: terms with something to find in them, taken from it', () => {
    fc.assert(
      fc.property(anyText(60), (typed) => {
        for (const { text } of searchTerms(typed).terms) {
          expect(text).toMatch(/[\p{L}\p{N}]/u)
          for (const part of text.split(' ')) expect(typed).toContain(part)
        }
      }),
    )
  })
})
