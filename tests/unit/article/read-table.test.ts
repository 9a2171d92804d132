import iconv from 'iconv-lite'
import fc from 'fast-check'
import { stringify } from 'csv-stringify/sync'
import { describe, expect, it } from 'vitest'
import { readTable, type TableRecord } from '@/lib/article/read-table'
import { AppError } from '@/lib/errors'

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

const readAll = async (name: string, content: string | Uint8Array, size = 1_000_000): Promise<TableRecord[]> => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const records: TableRecord[] = []
  for await (const record of readTable(name, inPieces(bytes, size))) records.push(record)
  return records
}

/** The line and the first two cells of what could be read, the line and the reason of what could not. */
const tell = (records: readonly TableRecord[]) =>
  records.map((record) =>
    'error' in record
      ? [record.line, record.error instanceof AppError ? record.error.reason : 'no JSON']
      : [record.line, ...Object.values(record.cells)],
  )

describe('a table of columns', () => {
  it('is read by the names of its first line, quoted cells with their line ends', async () => {
    const table = 'judul,isi\r\n"Air naik","Dia berkata ""siaga"".\r\nLalu pergi."\r\n\r\nSurut,Tenang\r\n'
    const records = await readAll('a.csv', table)
    expect(records).toMatchObject([
      { line: 2, cells: { judul: 'Air naik', isi: 'Dia berkata "siaga".\r\nLalu pergi.' }, mediaType: 'text/csv' },
      { line: 5, cells: { judul: 'Surut', isi: 'Tenang' } },
    ])
    expect(records.map((row) => 'bytes' in row && new TextDecoder().decode(row.bytes))).toEqual([
      '"Air naik","Dia berkata ""siaga"".\r\nLalu pergi."',
      'Surut,Tenang',
    ])
  })

  it.each([
    ['a.csv', ';'],
    ['a.tsv', '\t'],
    ['a.csv', '|'],
  ])('%s may be divided by %j', async (name, delimiter) => {
    const table = [`judul${delimiter}isi`, `A${delimiter}"b, c"`].join('\n')
    expect(tell(await readAll(name, table))).toEqual([[2, 'A', 'b, c']])
  })

  it('says of a row with broken quotes which line it is and reads on behind it', async () => {
    const rows = [
      'no,isi',
      '1,"satu"',
      '2,"dua',
      '3,"tiga"',
      '4,"em"pat',
      '5,lima',
      '6,e"n"am',
      '7,"tu',
      'juh"',
      '8,"de',
    ]
    expect(tell(await readAll('a.csv', rows.join('\n')))).toEqual([
      ...[[2, '1', 'satu'], [3, 'import.brokenQuotes'], [4, '3', 'tiga'], [5, 'import.brokenQuotes']], // prettier-ignore
      ...[[6, '5', 'lima'], [7, 'import.brokenQuotes'], [8, '7', 'tu\njuh'], [10, 'import.brokenQuotes']], // prettier-ignore
    ])
  })

  it('takes no part of a broken row for a row', async () => {
    const rows = ['judul,isi', '"A","Teks satu."', '"B","Dia berkata "halo" lalu', 'pulang, kata warga.', 'Selesai."', '"C","Teks."'] // prettier-ignore
    const records = await readAll('a.csv', rows.join('\n'))
    expect(tell(records)).toEqual([
      [2, 'A', 'Teks satu.'],
      [3, 'import.brokenQuotes'],
      [6, 'C', 'Teks.'],
    ])
    expect(records[1]).toMatchObject({ error: { details: { line: 3, until: 5 } } })
  })

  it('loses no row behind a mark that nobody closed, where each row has its address', async () => {
    const rows = ['isi,alamat', 'Satu,https://a.example/1', '"Dua yang tak ditutup,https://a.example/2', 'Warga, katanya', 'Tiga,https://a.example/3', 'Empat,https://a.example/4'] // prettier-ignore
    const records = await readAll('a.csv', rows.join('\n'))
    expect(tell(records)).toEqual([
      [2, 'Satu', 'https://a.example/1'],
      [3, 'import.brokenQuotes'],
      [5, 'Tiga', 'https://a.example/3'],
      [6, 'Empat', 'https://a.example/4'],
    ])
    expect(records[1]).toMatchObject({ error: { details: { line: 3, until: 4 } } })
  })

  it('refuses a row with more or fewer cells than columns, and passes over empty ones', async () => {
    expect(tell(await readAll('a.csv', 'a,b\n1\n,\n1,2,3\n4,5\n'))).toEqual([
      [2, 'import.columns'],
      [4, 'import.columns'],
      [5, '4', '5'],
    ])
  })

  it('gives each column a name of its own', async () => {
    const [row] = await readAll('a.csv', 'isi,isi,\n1,2,3\n')
    expect(row).toMatchObject({ cells: { isi: '1', 'isi#2': '2', '#3': '3' } })
  })

  it('reads back what a program wrote, in pieces of any size', async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', ' ', 'é', '“') })
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell)), fc.integer({ min: 1, max: 40 }), async (rows, size) => {
        const written = stringify([['x', 'y'], ...rows], { quoted_string: true })
        const read = (await readAll('a.csv', written, size)).map((row) => 'cells' in row && Object.values(row.cells))
        expect(read).toEqual(rows.filter((row) => row.some((value) => value.trim() !== '')))
      }),
      { numRuns: 200 },
    )
  })

  it('never throws on rows that are anything, and ends', async () => {
    const line = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r') })
    await fc.assert(
      fc.asyncProperty(line, async (rows) => {
        const records = await readAll('a.csv', `a,b\n"1","2"\n${rows}`)
        expect(records[0]).toMatchObject({ cells: { a: '1', b: '2' } })
      }),
      { numRuns: 300 },
    )
  })

  it('is linear in rows whose quotes are never closed', async () => {
    const rows = (count: number) => `a,b\n${'1,"""""x\n'.repeat(count)}`
    expect(await readAll('a.csv', rows(20_000))).not.toHaveLength(0)
  })
})

describe('the encoding of a table', () => {
  const wanted = [[2, 'Satu', '“Kami siap,” kata dia – café.']]
  const csv = 'judul,isi\nSatu,"“Kami siap,” kata dia – café."\n'

  it.each(['utf-8', 'windows-1252', 'utf-16le', 'utf-16be'])(
    '%s is read right, with its bytes kept',
    async (encoding) => {
      const mark = encoding.startsWith('utf-16')
      const records = await readAll('a.csv', new Uint8Array(iconv.encode(csv, encoding, { addBOM: mark })), 7)
      expect(tell(records)).toEqual(wanted)
      expect(records).toMatchObject([{ encoding }])
      const [row] = records
      const bytes = row !== undefined && 'bytes' in row ? row.bytes : new Uint8Array()
      expect(iconv.decode(Buffer.from(bytes), encoding)).toBe('Satu,"“Kami siap,” kata dia – café."')
    },
  )

  it('a byte order mark is no part of the first name', async () => {
    expect(await readAll('a.csv', '\ufeffjudul,isi\nA,b\n')).toMatchObject([{ cells: { judul: 'A' } }])
  })

  it('refuses the row that is not in the encoding of the rest', async () => {
    const bytes = new Uint8Array([...new TextEncoder().encode(`a,b\n${'é,b\n'.repeat(300)}`), 0xe9, 0x2c, 0x62, 10, 0x63, 0x2c, 0x64]) // prettier-ignore
    const records = await readAll('a.csv', bytes)
    expect(tell(records).slice(300)).toEqual([
      [302, 'import.encoding'],
      [303, 'c', 'd'],
    ])
  })

  it('throws for what is no text at all', async () => {
    await expect(readAll('a.csv', new Uint8Array())).rejects.toMatchObject({ reason: 'import.empty' })
    await expect(readAll('a.csv', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]))).rejects.toMatchObject({
      reason: 'import.binary',
    })
  })
})

describe('JSON lines', () => {
  it('are objects, one a line; another line is refused by itself', async () => {
    expect(tell(await readAll('a.jsonl', '{"text":"a"}\n\n[1]\n{"text"\n{"text":"b"}'))).toEqual([
      ...[[1, 'a'], [3, 'import.notObject'], [4, 'no JSON'], [5, 'b']], // prettier-ignore
    ])
  })
})
