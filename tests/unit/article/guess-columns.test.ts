import { describe, expect, it } from 'vitest'
import { guessColumns } from '@/lib/article/guess-columns'
import { mapRow } from '@/lib/article/map-row'

describe('which column is what', () => {
  it.each([
    [
      ['Judul', 'Isi', 'Tanggal', 'Tautan', 'Media', 'Penulis', 'Bahasa'],
      { text: 'Isi', title: 'Judul', published: 'Tanggal', url: 'Tautan', outlet: 'Media', byline: 'Penulis', lang: 'Bahasa' }, // prettier-ignore
    ],
    [
      ['headline', 'article_body', 'Published Date', 'URL', 'publisher', 'author'],
      { text: 'article_body', title: 'headline', published: 'Published Date', url: 'URL', outlet: 'publisher', byline: 'author' }, // prettier-ignore
    ],
    [
      ['file', 'outlet', 'url', 'title', 'byline', 'published', 'text'],
      { file: 'file', outlet: 'outlet', url: 'url', title: 'title', byline: 'byline', published: 'published', text: 'text' }, // prettier-ignore
    ],
  ])('%j', (columns, mapping) => {
    expect(guessColumns(columns)).toEqual({ mapping, isCertain: true })
  })

  it('is not certain where two columns could be the text', () => {
    expect(guessColumns(['judul', 'isi', 'content'])).toMatchObject({ mapping: { text: 'isi' }, isCertain: false })
  })

  it('takes the longest cells for the text where no name tells, and is not certain', () => {
    const samples = {
      a: ['x'],
      b: ['a long text of an article', 'another'],
      judul: ['a much longer title than all other cells'],
    }
    expect(guessColumns(['a', 'b', 'judul'], samples)).toEqual({
      mapping: { text: 'b', title: 'judul' },
      isCertain: false,
    })
  })

  it('knows nothing of a table without columns', () => {
    expect(guessColumns([])).toEqual({ mapping: {}, isCertain: false })
  })
})

describe('a row by its mapping', () => {
  it('joins lists, writes numbers, and names the row where no column does', () => {
    const row = { isi: 'Teks', penulis: ['Rina', 'Gita'], tgl: 20260303, judul: null }
    const mapping = { text: 'isi', byline: 'penulis', published: 'tgl', title: 'judul' }
    expect(mapRow(row, mapping, 'a.csv:2')).toMatchObject({
      ...{ text: 'Teks', byline: 'Rina, Gita', published: '20260303', title: null, url: null, file: 'a.csv:2' },
    })
  })

  it('hands on what is no text as it is', () => {
    expect(mapRow({ isi: 5 }, { text: 'isi' }, 'a')).toMatchObject({ text: 5 })
  })
})
