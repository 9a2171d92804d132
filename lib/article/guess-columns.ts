import type { ColumnMapping, TableField } from '@/lib/schemas/import'

/** What newsrooms, archives and programs call these columns, in Indonesian and English; letters and digits alone. */
const NAMES: Record<TableField, readonly string[]> = {
  text: ['text', 'isi', 'konten', 'content', 'body', 'articlebody', 'teks', 'isiberita', 'isiartikel', 'naskah', 'fulltext', 'articletext', 'maintext', 'article', 'artikel', 'berita'], // prettier-ignore
  title: ['title', 'judul', 'headline', 'judulberita', 'judulartikel', 'articletitle', 'heading'],
  outlet: ['outlet', 'media', 'source', 'sumber', 'publisher', 'penerbit', 'site', 'situs', 'sitename', 'namamedia', 'portal', 'newspaper', 'koran'], // prettier-ignore
  published: ['published', 'tanggal', 'date', 'waktu', 'tanggalterbit', 'waktuterbit', 'publisheddate', 'publishdate', 'pubdate', 'tgl', 'datetime', 'terbit', 'datepublished', 'publicationdate', 'timestamp'], // prettier-ignore
  publishedAt: ['publishedat'],
  byline: ['byline', 'penulis', 'author', 'authors', 'wartawan', 'reporter', 'jurnalis', 'writer'],
  url: ['url', 'link', 'tautan', 'alamat', 'canonicalurl', 'sourceurl', 'articleurl', 'pageurl', 'permalink', 'href'],
  lang: ['lang', 'bahasa', 'language', 'locale'],
  file: ['file', 'filename', 'berkas', 'namaberkas'],
}

const fold = (column: string) => column.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

export interface ColumnGuess {
  /** Without `text` where no column is called anything like it. */
  readonly mapping: Partial<ColumnMapping>
  /** The text's column has a name that means nothing else, and no two columns claim the same place. */
  readonly isCertain: boolean
}

/**
 * Which column of a table is what, by its name? Where several could be one thing, the one with the more usual name.
 * `samples` are values of each column: where no name tells, the column of the longest ones is taken for the text, and
 * the guess is not certain.
 */
export const guessColumns = (
  columns: readonly string[],
  samples: Readonly<Record<string, readonly string[]>> = {},
): ColumnGuess => {
  const mapping: Partial<Record<TableField, string>> = {}
  let isCertain = true
  for (const [field, names] of Object.entries(NAMES) as [TableField, readonly string[]][]) {
    const fitting = names.flatMap((name) => columns.filter((column) => fold(column) === name))
    if (fitting[0] !== undefined) mapping[field] = fitting[0]
    if (fitting.length > 1 && field === 'text') isCertain = false
  }
  if (mapping.text !== undefined) return { mapping, isCertain }
  const taken = new Set(Object.values(mapping))
  const lengthOf = (column: string) => (samples[column] ?? []).reduce((sum, value) => sum + value.length, 0)
  const longest = columns
    .filter((column) => !taken.has(column) && lengthOf(column) > 0)
    .sort((a, b) => lengthOf(b) - lengthOf(a))[0]
  return { mapping: longest === undefined ? mapping : { ...mapping, text: longest }, isCertain: false }
}
