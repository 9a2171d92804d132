import { basename } from 'node:path'
import { describeProblem } from '@/lib/cli/describe-problem'
import { BATCH_BYTES, inBatches } from '@/lib/article/in-batches'
import { readTable, type TableItem } from '@/lib/cli/read-table'
import { showProgress } from '@/lib/cli/show-progress'
import { importRows } from '@/lib/server/articles/import-rows'
import type { Context } from '@/lib/server/db/context'

/** A table's line as it is numbered in an editor; without a number where it is the table that cannot be read. */
const placeOf = (item: TableItem): string =>
  item.kind === 'refused' && item.isFile ? item.source : `${item.source}:${item.number}`

const sizeOf = (item: TableItem): number => (item.kind === 'line' ? item.bytes.length : BATCH_BYTES)

/**
 * Takes in a table (JSON lines, one article each) some rows at a time. Prints a line on each row that was refused, and
 * at the end how many were new, unchanged and refused; tabs divide. Answers whether all came in or were there before.
 */
export const importTable = async (ctx: Context, path: string): Promise<boolean> => {
  const counts = { new: 0, unchanged: 0, 'new-version': 0, duplicate: 0, refused: 0 }
  const progress = showProgress(basename(path))
  const refuse = (item: TableItem, problem: string) => {
    counts.refused += 1
    progress.clear()
    process.stdout.write(`${placeOf(item)}\trefused\t${problem}\n`)
  }
  for await (const items of inBatches(readTable(path), sizeOf)) {
    const lines = items.filter((item) => item.kind === 'line')
    const outcomes = (await importRows(ctx, basename(path), lines)).values()
    for (const item of items) {
      if (item.kind === 'refused') {
        refuse(item, item.error)
        continue
      }
      const outcome = outcomes.next().value
      if (outcome?.outcome === 'refused') refuse(item, describeProblem(outcome.error))
      else if (outcome !== undefined) counts[outcome.outcome] += 1
    }
    progress.show(Object.values(counts).reduce((sum, count) => sum + count, 0))
  }
  progress.clear()
  const summary = Object.entries(counts).map(([outcome, count]) => `${count} ${outcome}`)
  process.stdout.write(`${[path, ...summary].join('\t')}\n`)
  return counts.refused === 0
}
