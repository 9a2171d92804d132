import { stringify } from 'csv-stringify/sync'
import { escapeFormula } from '@/lib/export/escape-formula'

export interface CsvOptions {
  readonly delimiter?: ',' | ';'
  /** A byte order mark in front, for spreadsheets that would otherwise guess the encoding. */
  readonly hasBom?: boolean
}

/** RFC 4180: CRLF after every record, quotation marks doubled; every cell that could come alive is marked. */
export const toCsvRecords = (rows: readonly (readonly string[])[], { delimiter = ',' }: CsvOptions): string =>
  stringify(
    rows.map((row) => row.map(escapeFormula)),
    { delimiter, record_delimiter: '\r\n', quoted_match: /[,;\r\n\t']/ },
  )
