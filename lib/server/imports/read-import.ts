import 'server-only'
import { inBatches } from '@/lib/article/in-batches'
import { AppError } from '@/lib/errors'
import type { ImportRef } from '@/lib/schemas/import'
import type { Context } from '@/lib/server/db/context'
import { newId } from '@/lib/server/db/new-id'
import { requireFound } from '@/lib/server/db/require-found'
import { requirePermission } from '@/lib/server/db/require-permission'
import { transact } from '@/lib/server/db/transact'
import { closeImport } from '@/lib/server/imports/close-import'
import { lockImport } from '@/lib/server/imports/lock-import'
import { countRecords, readRecords, type ImportRecord } from '@/lib/server/imports/read-records'
import { storeRecords, type AlsoWrite, type StoredRecord } from '@/lib/server/imports/store-records'
import { toRefusal } from '@/lib/server/imports/to-refusal'

export interface Reading {
  /** Ends the reading after the batch under way; whoever reads next goes on there. */
  readonly signal: AbortSignal
  /** Part of each batch's transaction. */
  readonly alsoWrite: AlsoWrite
  /** Somebody died with these records: the first ones are taken one by one, so that the guilty one stands alone. */
  readonly isCareful?: boolean
  readonly tell?: (stored: readonly StoredRecord[]) => void
}

/** From this size on it takes seconds to count the rows, and nobody knows how many are left. */
const LARGEST_COUNTED_BYTES = 50_000_000
const CAREFUL_RECORDS = 32
/** A page takes as long as many rows, so that few of them make a batch. */
const PAGE_WEIGHT = 16_384

const sizeOf = (record: ImportRecord): number => {
  if (record.kind === 'row') return record.row.bytes.length
  return record.kind === 'page' ? record.page.bytes.length + PAGE_WEIGHT : 0
}

async function* oneByOne(records: AsyncIterable<ImportRecord>, count: number): AsyncGenerator<readonly ImportRecord[]> {
  const iterator = records[Symbol.asyncIterator]()
  for (let taken = 0; taken < count; taken++) {
    const next = await iterator.next()
    if (next.done) return
    yield [next.value]
  }
  yield* inBatches({ [Symbol.asyncIterator]: () => iterator }, sizeOf)
}

const find = (ctx: Context, importId: string) =>
  ctx.db.import.findFirst({
    where: { newsroomId: ctx.actor.newsroomId, id: importId },
    include: { uploads: { orderBy: { id: 'asc' } } },
  })

/** Leaves out what was taken in before, but for what waits to be tried again. */
async function* leaveOut(
  records: AsyncIterable<ImportRecord>,
  position: number,
  again: ReadonlySet<number>,
): AsyncGenerator<ImportRecord> {
  for await (const record of records) if (record.number > position || again.has(record.number)) yield record
}

/**
 * The file itself cannot be read (any more): what was taken in stays, and what was to be tried again, or else the rest
 * of the file as one item, is refused with the reason.
 */
const stopUnreadable = (ctx: Context, importId: string, error: unknown): Promise<void> =>
  transact(ctx, async (tx) => {
    const { newsroomId } = ctx.actor
    const { position, name, uploads } = await lockImport(tx, ctx, importId)
    const refusal = { outcome: 'REFUSED' as const, ...toRefusal(error) }
    const { count } = await tx.importItem.updateMany({
      where: { newsroomId, importId, outcome: 'WAITING' },
      data: refusal,
    })
    if (count === 0) {
      const number = position + 1
      const place = { id: newId(), newsroomId, importId, number, source: name, uploadId: uploads[0]?.id ?? null }
      await tx.importItem.create({ data: { ...place, ...refusal, attempts: 1 } })
      await tx.import.update({ where: { id: importId }, data: { position: number, total: number } })
    }
    await closeImport(tx, ctx, importId)
  })

/**
 * Reads a table or an archive that was sent and takes in its articles, from where it was left, a batch in a transaction.
 * Killed at any moment and begun again it completes with nothing half and nothing twice. Answers whether it came to the
 * end; not so when `signal` told it to stop, or the import runs no more.
 */
export const readImport = async (ctx: Context, { importId }: ImportRef, reading: Reading): Promise<boolean> => {
  requirePermission(ctx, 'article.import')
  const { newsroomId } = ctx.actor
  const source = requireFound(await find(ctx, importId))
  if (source.state !== 'RUNNING') return false
  const waiting = await ctx.db.importItem.findMany({
    where: { newsroomId, importId, outcome: 'WAITING' },
    select: { number: true },
  })
  try {
    if (source.total === null && Number(source.uploads[0]?.byteLength ?? 0) <= LARGEST_COUNTED_BYTES) {
      await ctx.db.import.update({ where: { id: importId }, data: { total: await countRecords(ctx, source) } })
    }
    const rest = leaveOut(readRecords(ctx, source), source.position, new Set(waiting.map(({ number }) => number)))
    for await (const records of oneByOne(rest, reading.isCareful ? CAREFUL_RECORDS : 0)) {
      const stored = await storeRecords(ctx, importId, records, reading.alsoWrite)
      if (stored === null) return false
      reading.tell?.(stored)
      if (reading.signal.aborted) return false
    }
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    await stopUnreadable(ctx, importId, error)
    return true
  }
  await transact(ctx, async (tx) => {
    const { position } = await lockImport(tx, ctx, importId)
    await tx.import.update({ where: { id: importId }, data: { total: position } })
    await closeImport(tx, ctx, importId)
  })
  return true
}
