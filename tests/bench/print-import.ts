import { measureImport } from './measure-import'

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`

/** How fast articles come in, as Markdown; `withMemory` takes in 12,000 more and looks at the worker's memory. */
export const printImport = async (withMemory: boolean): Promise<void> => {
  const { rows, rowsPerSecond, tableSeconds, pagesPerSecond, pickupP95, memory } = await measureImport(withMemory)
  const columns = [
    'text rows a second',
    'HTML pages a second',
    `table of ${rows.toLocaleString('en')} rows`,
    'pickup of a job, p95',
  ]
  const cells = [
    rowsPerSecond.toFixed(1),
    pagesPerSecond.toFixed(1),
    `${tableSeconds.toFixed(1)} s`,
    `${pickupP95.toFixed(0)} ms`,
  ]
  if (memory !== null) {
    columns.push(`worker's memory, warm and after ${memory.articles.toLocaleString('en')} articles`)
    cells.push(`${memory.warm.toFixed(0)} MB, ${memory.end.toFixed(0)} MB`)
  }
  process.stdout.write(row(columns) + row(columns.map(() => '---:')) + row(cells))
}
