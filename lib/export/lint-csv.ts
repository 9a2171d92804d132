import { escapeFormula, unescapeFormula } from '@/lib/export/escape-formula'
import { parseCsv } from '@/lib/export/parse-csv'

/**
 * What is wrong with an exported table? Nothing when the list is empty. Told are a text that is no RFC 4180, records of
 * different lengths, a column named twice, and a cell that a spreadsheet would calculate.
 */
export const lintCsv = (csv: string, delimiter: ',' | ';' = ','): string[] => {
  const records = parseCsv(csv, delimiter)
  if (records === null) return ['no RFC 4180: a quotation mark or a line end is out of place']
  const [header = [], ...rows] = records
  const problems: string[] = []
  if (header.length === 0 || new Set(header).size !== header.length) problems.push('header: empty or a name twice')
  for (const [index, row] of rows.entries()) {
    if (row.length !== header.length)
      problems.push(`record ${index + 1}: ${row.length} cells for ${header.length} columns`)
    for (const [column, cell] of row.entries()) {
      const isAlive = escapeFormula(cell) !== cell && unescapeFormula(cell) === cell
      if (isAlive) problems.push(`record ${index + 1}, ${header[column] ?? column}: would be calculated`)
    }
  }
  return problems
}
