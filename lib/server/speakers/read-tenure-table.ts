import 'server-only'
import { parse } from 'csv-parse/sync'
import { foldName } from '@/lib/article/fold-name'
import { readTenureDay } from '@/lib/checks/read-tenure-day'
import { AppError } from '@/lib/errors'
import { TenureRow } from '@/lib/schemas/tenure'

/** Rows of one table that are read at once; a longer one is several files. */
export const MOST_ROWS = 10_000

/** One row of the table, by the line on which it begins; what is wrong with it is a key of the messages. */
export type TenureLine =
  | { readonly line: number; readonly row: TenureRow }
  | { readonly line: number; readonly name: string; readonly problem: AppError }

/** What a column may be called, folded: in Indonesian, in English, and as Wikidata's query service names it. */
const COLUMNS = {
  name: ['name', 'nama', 'person', 'orang', 'personlabel', 'itemlabel'],
  office: ['office', 'jabatan', 'position', 'role', 'positionlabel', 'officelabel'],
  from: ['from', 'mulai', 'dari', 'start', 'sejak'],
  to: ['to', 'selesai', 'sampai', 'end', 'until', 'hingga'],
  source: ['source', 'sumber', 'url', 'rujukan'],
  wikidata: ['wikidata', 'qid', 'wikidata id', 'item'],
} as const
type Column = keyof typeof COLUMNS
const NAMES = Object.keys(COLUMNS) as Column[]

const columnOf = (header: string): Column | false =>
  NAMES.find((name) => COLUMNS[name].some((alias) => alias === foldName(header))) ?? false

interface RawRow {
  readonly record: Partial<Record<Column, string>>
  readonly info: { readonly lines: number; readonly error?: { readonly code: string } }
}

/** Comma, semicolon or tab: the one of which the first line has most. */
const delimiterOf = (table: string): string => {
  const [head = ''] = table.split('\n', 1)
  const count = (mark: string) => head.split(mark).length
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best))
}

const parseTable = (table: string): RawRow[] => {
  try {
    return parse(table, {
      ...{ bom: true, trim: true, info: true, delimiter: delimiterOf(table) },
      ...{ skip_empty_lines: true, relax_column_count: true, relax_quotes: true },
      columns: (header: string[]) => header.map(columnOf),
    }) as unknown as RawRow[]
  } catch {
    throw new AppError('INVALID', 'tenure.table-unreadable')
  }
}

/** An address of Wikidata's names its item last. */
const toItem = (cell: string | undefined): string => /[Qq]\d+$/.exec((cell ?? '').trim())?.[0] ?? cell ?? ''

const readDay = (cell: string | undefined, edge: 'from' | 'to'): string | null => {
  if (cell === undefined || cell.trim() === '') return null
  const day = readTenureDay(cell, edge)
  if (day === null) throw new AppError('INVALID', 'tenure.no-day', { cell: cell.slice(0, 40) })
  return day
}

const PROBLEMS: Readonly<Record<string, string>> = {
  name: 'tenure.no-name',
  office: 'tenure.no-office',
  to: 'tenure.ends-before',
  wikidata: 'tenure.no-wikidata',
}

const toRow = (cells: RawRow['record']): TenureRow => {
  const given = { name: cells.name ?? '', office: cells.office ?? '', source: cells.source ?? '' }
  const days = { from: readDay(cells.from, 'from'), to: readDay(cells.to, 'to') }
  const read = TenureRow.safeParse({ ...given, ...days, wikidata: toItem(cells.wikidata) })
  if (read.success) return read.data
  const field = String(read.error.issues[0]?.path[0] ?? '')
  throw new AppError('INVALID', PROBLEMS[field] ?? 'invalid-input', { from: days.from ?? '', to: days.to ?? '' })
}

/**
 * The rows of a CSV of office holders, each by itself: read, or why it cannot be. Columns are known by their names in
 * the first line, in any order; others are passed over. Throws INVALID `tenure.table-unreadable`,
 * `tenure.table-columns` where no column says who or which office, `tenure.table-too-long`, `tenure.table-empty`.
 */
export const readTenureTable = (table: string): TenureLine[] => {
  const rows = parseTable(table)
  const [first] = rows
  if (first === undefined) throw new AppError('INVALID', 'tenure.table-empty')
  if (rows.length > MOST_ROWS) throw new AppError('INVALID', 'tenure.table-too-long', { limit: MOST_ROWS })
  if (!('name' in first.record) || !('office' in first.record)) throw new AppError('INVALID', 'tenure.table-columns')
  return rows.map(({ record, info }) => {
    try {
      return { line: info.lines, row: toRow(record) }
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      return { line: info.lines, name: record.name ?? '', problem: error }
    }
  })
}
