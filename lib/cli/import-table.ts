import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { describeProblem } from '@/lib/cli/describe-problem'
import { showProgress } from '@/lib/cli/show-progress'
import { AppError } from '@/lib/errors'
import type { ColumnMapping } from '@/lib/schemas/import'
import type { Context } from '@/lib/server/db/context'
import { dropJob } from '@/lib/server/db/enqueue'
import { transact } from '@/lib/server/db/transact'
import { confirmMapping } from '@/lib/server/imports/confirm-mapping'
import { describeTable } from '@/lib/server/imports/describe-table'
import { finishUpload, type FinishedUpload } from '@/lib/server/imports/finish-upload'
import { queueReading, readingKey } from '@/lib/server/imports/queue-import'
import { readImport } from '@/lib/server/imports/read-import'
import { saveUploadChunk } from '@/lib/server/imports/save-upload-chunk'
import { startUpload } from '@/lib/server/imports/start-upload'
import { stopImport } from '@/lib/server/imports/stop-import'
import type { StoredRecord } from '@/lib/server/imports/store-records'

const CHUNK_BYTES = 1 << 20
/** As long as this command reads, the workers are asked to come later; when it was killed, they come and go on. */
const LEASE = 60_000

const leaseEnd = (ctx: Context) => new Date(ctx.now().getTime() + LEASE)

/** Keeps the file where every worker can read it, and answers its import and whether its columns are still to be told. */
const send = async (ctx: Context, path: string): Promise<FinishedUpload> => {
  const { size: byteLength } = await stat(path)
  if (byteLength === 0) throw new AppError('INVALID', 'import.empty')
  const { uploadId } = await startUpload(ctx, { fileName: basename(path), byteLength })
  let number = 0
  for await (const bytes of createReadStream(path, { highWaterMark: CHUNK_BYTES })) {
    await saveUploadChunk(ctx, { uploadId, number, bytes: new Uint8Array(bytes as Buffer) })
    number += 1
  }
  return finishUpload(ctx, { uploadId }, leaseEnd(ctx))
}

/** As the caller says; else as the columns are called, where their names leave no doubt. */
const chooseMapping = async (ctx: Context, importId: string, given: ColumnMapping | null): Promise<ColumnMapping> => {
  const { columns, guess } = await describeTable(ctx, { importId })
  if (given !== null) return given
  const { text } = guess.mapping
  if (guess.isCertain && text !== undefined) return { ...guess.mapping, text }
  const names = columns.map(({ name }) => name).join(', ')
  throw new Error(`say which column is what with --map text=…,title=…; its columns are: ${names}`)
}

const prepare = async (ctx: Context, path: string, given: ColumnMapping | null): Promise<string> => {
  const { importId, state } = await send(ctx, path)
  if (state !== 'MAPPING') return importId
  try {
    const mapping = await chooseMapping(ctx, importId, given)
    await confirmMapping(ctx, { importId, mapping }, leaseEnd(ctx))
    return importId
  } catch (error) {
    await stopImport(ctx, { importId })
    throw error
  }
}

/**
 * Takes in a table or an archive as an import that the screens show as well. Prints a line on each article that was
 * refused, and at the end how many were new, unchanged and so on; tabs divide. Killed in the middle it is completed by
 * the workers, or by calling it again. Answers whether all came in or were there before.
 */
export const importTable = async (ctx: Context, path: string, given: ColumnMapping | null): Promise<boolean> => {
  const counts = { new: 0, unchanged: 0, 'new-version': 0, duplicate: 0, refused: 0 }
  const progress = showProgress(basename(path))
  const refuse = (place: string, problem: string) => {
    counts.refused += 1
    progress.clear()
    process.stdout.write(`${place}\trefused\t${problem}\n`)
  }
  const tell = (stored: readonly StoredRecord[]) => {
    for (const { record, result } of stored) {
      const name = basename(path)
      const place = record.source.startsWith(`${name}:`) ? path + record.source.slice(name.length) : record.source
      if (result.outcome === 'refused') refuse(place, describeProblem(result.error))
      else counts[result.outcome] += 1
    }
    progress.show(Object.values(counts).reduce((sum, count) => sum + count, 0))
  }
  try {
    const importId = await prepare(ctx, path, given)
    const key = { newsroomId: ctx.actor.newsroomId, importId }
    const { signal } = new AbortController()
    await readImport(ctx, { importId }, { signal, tell, alsoWrite: (tx) => queueReading(tx, key, leaseEnd(ctx)) })
    await transact(ctx, (tx) => dropJob(tx, readingKey(importId)))
  } catch (error) {
    refuse(path, describeProblem(error))
  }
  progress.clear()
  const summary = Object.entries(counts).map(([outcome, count]) => `${count} ${outcome}`)
  process.stdout.write(`${[path, ...summary].join('\t')}\n`)
  return counts.refused === 0
}
