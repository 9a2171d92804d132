import 'server-only'
import { guessColumns, type ColumnGuess } from '@/lib/article/guess-columns'
import { readTable } from '@/lib/article/read-table'
import { AppError } from '@/lib/errors'
import type { ImportRef } from '@/lib/schemas/import'
import type { Context } from '@/lib/server/db/context'
import { requireFound } from '@/lib/server/db/require-found'
import { requirePermission } from '@/lib/server/db/require-permission'
import { readUpload } from '@/lib/server/imports/read-upload'

export interface TableDescription {
  readonly columns: readonly { readonly name: string; readonly samples: readonly string[] }[]
  readonly guess: ColumnGuess
}

/** Rows that are looked at, readable or not, and how much of a cell is shown. */
const ROWS_SEEN = 50
const SAMPLES = 3
const LONGEST_SAMPLE = 200

const toSample = (value: unknown): string =>
  (typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).slice(0, LONGEST_SAMPLE)

/**
 * Which columns has a table that was sent, what stands in the first rows of each, and which is likely what? Throws
 * INVALID with the reasons of `readTable`, `import.noRows` where no row could be read, and `import.uploadGone`.
 */
export const describeTable = async (ctx: Context, { importId }: ImportRef): Promise<TableDescription> => {
  requirePermission(ctx, 'article.import')
  const { newsroomId } = ctx.actor
  const upload = requireFound(await ctx.db.upload.findFirst({ where: { newsroomId, importId } }))
  const samples: Record<string, string[]> = {}
  let seen = 0
  for await (const record of readTable(upload.fileName, readUpload(ctx, upload.id))) {
    seen += 1
    for (const [name, value] of Object.entries('cells' in record ? record.cells : {})) {
      const column = (samples[name] ??= [])
      const sample = toSample(value)
      if (column.length < SAMPLES && sample.trim() !== '') column.push(sample)
    }
    if (seen >= ROWS_SEEN) break
  }
  const names = Object.keys(samples)
  if (names.length === 0) throw new AppError('INVALID', 'import.noRows')
  return {
    columns: names.map((name) => ({ name, samples: samples[name] ?? [] })),
    guess: guessColumns(names, samples),
  }
}
