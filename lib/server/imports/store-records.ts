import 'server-only'
import { AppError } from '@/lib/errors'
import { importArticle } from '@/lib/server/articles/import-article'
import { importRows } from '@/lib/server/articles/import-rows'
import type { Context } from '@/lib/server/db/context'
import type { Transaction } from '@/lib/server/db/create-database'
import { newId } from '@/lib/server/db/new-id'
import { transact } from '@/lib/server/db/transact'
import { lockImport, type LockedImport } from '@/lib/server/imports/lock-import'
import type { ImportRecord } from '@/lib/server/imports/read-records'
import { toOutcomeColumns, type ItemResult } from '@/lib/server/imports/settle-item'

export interface StoredRecord {
  readonly record: ImportRecord
  readonly result: ItemResult
}

/** What is done with a batch's transaction besides, e.g. noting that the job came further. */
export type AlsoWrite = (tx: Transaction) => Promise<void>

const takeInPage = async (ctx: Context, record: ImportRecord & { kind: 'page' }): Promise<ItemResult> => {
  try {
    return await importArticle(ctx, record.page)
  } catch (error) {
    if (error instanceof AppError) return { outcome: 'refused', error }
    throw error
  }
}

const captureOf = (record: ImportRecord, now: Date): number =>
  (record.kind === 'page' ? (record.page.retrievedAt ?? now) : now).getTime()

/** Archives hold their captures in any order: of those of one page, the earlier becomes the earlier version. */
const inOrderOfCapture = (records: readonly ImportRecord[], now: Date): ImportRecord[] =>
  records.toSorted((a, b) => captureOf(a, now) - captureOf(b, now) || a.number - b.number)

const takeIn = async (ctx: Context, name: string, records: readonly ImportRecord[]): Promise<StoredRecord[]> => {
  const rows = records.flatMap((record) => (record.kind === 'row' ? [record.row] : []))
  const outcomes = (rows.length === 0 ? [] : await importRows(ctx, name, rows)).values()
  const stored: StoredRecord[] = []
  for (const record of inOrderOfCapture(records, ctx.now())) {
    if (record.kind === 'refused') stored.push({ record, result: { outcome: 'refused', error: record.error } })
    else if (record.kind === 'page') stored.push({ record, result: await takeInPage(ctx, record) })
    else stored.push({ record, result: outcomes.next().value as ItemResult })
  }
  return stored.toSorted((a, b) => a.record.number - b.record.number)
}

const writeItems = async (
  tx: Transaction,
  ctx: Context,
  { id: importId, position, uploads }: LockedImport,
  stored: readonly StoredRecord[],
): Promise<void> => {
  const { newsroomId } = ctx.actor
  const uploadId = uploads[0]?.id ?? null
  const fresh = stored.filter(({ record }) => record.number > position)
  await tx.importItem.createMany({
    data: fresh.map(({ record, result }) => ({
      ...{ id: newId(), newsroomId, importId, uploadId, attempts: 1 },
      ...{ number: record.number, source: record.source, ...toOutcomeColumns(result) },
    })),
  })
  for (const { record, result } of stored.filter(({ record }) => record.number <= position)) {
    await tx.importItem.updateMany({
      where: { newsroomId, importId, number: record.number, outcome: 'WAITING' },
      data: { ...toOutcomeColumns(result), attempts: { increment: 1 } },
    })
  }
  const last = fresh.at(-1)
  if (last !== undefined) {
    await tx.import.update({ where: { id: importId }, data: { position: last.record.number } })
  }
}

/** Which of these are still to be taken in? Those behind the place that was reached, and those to be tried again. */
const stillToDo = async (tx: Transaction, { id, newsroomId, position }: LockedImport, all: readonly ImportRecord[]) => {
  const before = all.filter(({ number }) => number <= position).map(({ number }) => number)
  if (before.length === 0) return all
  const waiting = await tx.importItem.findMany({
    where: { newsroomId, importId: id, number: { in: before }, outcome: 'WAITING' },
    select: { number: true },
  })
  const again = new Set(waiting.map(({ number }) => number))
  return all.filter(({ number }) => number > position || again.has(number))
}

const storeTogether = (ctx: Context, importId: string, records: readonly ImportRecord[], alsoWrite: AlsoWrite) =>
  transact(ctx, async (tx): Promise<StoredRecord[] | null> => {
    const locked = await lockImport(tx, ctx, importId)
    if (locked.state !== 'RUNNING') return null
    const todo = await stillToDo(tx, locked, records)
    const stored = await takeIn({ ...ctx, tx }, locked.name, todo)
    await writeItems(tx, ctx, locked, stored)
    await alsoWrite(tx)
    return stored
  })

/**
 * Takes in some records of an import: their articles, their items and the place that was reached, in one transaction,
 * so that whoever goes on after a crash finds neither a half batch nor one to be done twice. What nobody foresaw in one
 * record refuses that one alone. Answers what became of each that was still to be taken in; null when the import runs
 * no more. Throws when the database stores nothing at all.
 */
export const storeRecords = async (
  ctx: Context,
  importId: string,
  records: readonly ImportRecord[],
  alsoWrite: AlsoWrite,
): Promise<StoredRecord[] | null> => {
  try {
    return await storeTogether(ctx, importId, records, alsoWrite)
  } catch (error) {
    const [only] = records
    if (only !== undefined && records.length === 1) {
      const refused = { kind: 'refused', number: only.number, source: only.source, error } as const
      return storeTogether(ctx, importId, [refused], alsoWrite)
    }
    const stored: StoredRecord[] = []
    for (const record of records) {
      const alone = await storeRecords(ctx, importId, [record], alsoWrite)
      if (alone === null) return null
      stored.push(...alone)
    }
    return stored
  }
}
