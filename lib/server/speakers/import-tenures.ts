import 'server-only'
import { foldName } from '@/lib/article/fold-name'
import { AppError } from '@/lib/errors'
import type { ImportTenuresInput, TenureRow } from '@/lib/schemas/tenure'
import { recordEvents, type NewAuditEvent } from '@/lib/server/audit'
import type { Context } from '@/lib/server/db/context'
import type { Transaction } from '@/lib/server/db/create-database'
import type { Prisma } from '@/lib/server/db/generated/client'
import { newId } from '@/lib/server/db/new-id'
import { requirePermission } from '@/lib/server/db/require-permission'
import { fromDay, toDay } from '@/lib/server/db/to-day'
import { transact } from '@/lib/server/db/transact'
import { lockSpeakers } from '@/lib/server/speakers/lock-speakers'
import { readHolders, type Holder, type Holders } from '@/lib/server/speakers/read-holders'
import { readTenureTable, type TenureLine } from '@/lib/server/speakers/read-tenure-table'
import { recheckSpeakers } from '@/lib/server/speakers/recheck-speakers'
import { toNameKey } from '@/lib/server/speakers/resolve-speakers'

/** What became of one row. `overlaps` names other offices of the speaker in the same days: allowed, but told. */
export interface TenureOutcome {
  readonly line: number
  readonly name: string
  readonly outcome: 'new' | 'unchanged' | 'refused'
  readonly speakerId: string | null
  readonly office: string | null
  readonly isNewSpeaker: boolean
  readonly overlaps: readonly string[]
  /** Why it was refused: a key of the messages, and what fills its places. */
  readonly reason: string | null
  readonly details: Readonly<Record<string, string | number>>
}

interface HeldOffice {
  readonly office: string
  readonly from: string | null
  readonly to: string | null
}

const BATCH = 200
/** Overlapping offices that a row names. */
const MOST_TOLD = 5

const refuse = (line: number, name: string, { reason, details }: AppError): TenureOutcome => ({
  ...{ line, name, outcome: 'refused', speakerId: null, office: null, isNewSpeaker: false, overlaps: [] },
  ...{ reason, details },
})

const isOverlapping = (a: HeldOffice, b: HeldOffice): boolean =>
  (a.from ?? '') <= (b.to ?? '9999') && (b.from ?? '') <= (a.to ?? '9999')

const isSame = (a: HeldOffice, b: HeldOffice): boolean =>
  foldName(a.office) === foldName(b.office) && a.from === b.from && a.to === b.to

const readOffices = async (tx: Transaction, newsroomId: string, ids: readonly string[]) => {
  const rows = await tx.tenure.findMany({ where: { newsroomId, speakerId: { in: [...ids] }, deletedAt: null } })
  const offices = new Map<string, HeldOffice[]>()
  for (const { speakerId, office, from, to } of rows) {
    offices.set(speakerId, [...(offices.get(speakerId) ?? []), { office, from: toDay(from), to: toDay(to) }])
  }
  return offices
}

/** Somebody nobody has quoted yet, whose office is known already. */
const makeSpeaker = async (tx: Transaction, ctx: Context, { name, office, wikidata }: TenureRow): Promise<Holder> => {
  const { newsroomId } = ctx.actor
  const id = newId()
  const facts = { name, kind: 'PERSON' as const, role: office, wikidataId: wikidata }
  await tx.speaker.create({ data: { id, newsroomId, ...facts, createdAt: ctx.now() } })
  await tx.speakerAlias.create({ data: { id: newId(), newsroomId, speakerId: id, name, nameKey: toNameKey(name) } })
  return { id, name, wikidataId: wikidata }
}

interface Batch {
  readonly outcomes: TenureOutcome[]
  readonly events: NewAuditEvent[]
  readonly tenures: Prisma.TenureCreateManyInput[]
  readonly holders: Holders
  /** What each holder has, by their key; rows of the batch included. */
  readonly offices: Map<string, HeldOffice[]>
}

const storeRow = async (
  tx: Transaction,
  ctx: Context,
  { line, row }: { line: number; row: TenureRow },
  holder: Holder | null,
  { outcomes, events, holders, offices, tenures }: Batch,
): Promise<void> => {
  const { newsroomId, id: createdById } = ctx.actor
  const { name, office, from, to, source, wikidata } = row
  const speaker = holder ?? (await makeSpeaker(tx, ctx, row))
  if (holder === null) {
    holders.add(speaker)
    events.push({ action: 'speaker.create', subjectId: speaker.id, data: { name, wikidataId: wikidata } })
  } else if (wikidata !== null && speaker.wikidataId === null) {
    speaker.wikidataId = wikidata
    await tx.speaker.updateMany({
      where: { newsroomId, id: speaker.id },
      data: { wikidataId: wikidata, version: { increment: 1 } },
    })
    events.push({ action: 'speaker.edit', subjectId: speaker.id, data: { after: { wikidataId: wikidata } } })
  }
  const held = offices.get(speaker.id) ?? []
  const isThere = held.some((other) => isSame(other, row))
  const told = { line, name: speaker.name, speakerId: speaker.id, office, isNewSpeaker: holder === null }
  const overlaps = [...new Set(held.filter((other) => isOverlapping(other, row)).map((other) => other.office))].slice(
    0,
    MOST_TOLD,
  )
  outcomes.push({
    ...{ ...told, outcome: isThere ? 'unchanged' : 'new', overlaps: isThere ? [] : overlaps },
    ...{ reason: null, details: {} },
  })
  if (isThere) return
  const id = newId()
  tenures.push({
    ...{ id, newsroomId, speakerId: speaker.id, office, from: fromDay(from), to: fromDay(to), source, createdById },
    createdAt: ctx.now(),
  })
  offices.set(speaker.id, [...held, { office, from, to }])
  events.push({
    action: 'tenure.add',
    subjectId: id,
    data: { after: { speakerId: speaker.id, office, from, to, source }, line },
  })
}

const storeBatch = (ctx: Context, lines: readonly TenureLine[], isMakingSpeakers: boolean): Promise<TenureOutcome[]> =>
  transact(ctx, async (tx) => {
    const { newsroomId } = ctx.actor
    await lockSpeakers(tx, newsroomId)
    const rows = lines.flatMap((line) => ('row' in line ? [line.row] : []))
    const holders = await readHolders(tx, newsroomId, rows)
    const known = rows.flatMap((row) => {
      const found = holders.find(row)
      return found === null || found instanceof AppError ? [] : [found]
    })
    const offices = await readOffices(tx, newsroomId, known.map(({ id }) => id)) // prettier-ignore
    const batch: Batch = { outcomes: [], events: [], tenures: [], holders, offices }
    for (const line of lines) {
      if ('problem' in line) {
        batch.outcomes.push(refuse(line.line, line.name, line.problem))
        continue
      }
      const { name } = line.row
      const holder = holders.find(line.row)
      if (holder instanceof AppError) batch.outcomes.push(refuse(line.line, name, holder))
      else if (holder === null && !isMakingSpeakers)
        batch.outcomes.push(refuse(line.line, name, new AppError('INVALID', 'tenure.unknown-name', { name })))
      else await storeRow(tx, ctx, line, holder, batch)
    }
    await tx.tenure.createMany({ data: batch.tenures })
    const stored = batch.outcomes.flatMap(({ outcome, speakerId }) =>
      outcome === 'new' && speakerId ? [speakerId] : [],
    )
    await recheckSpeakers(tx, newsroomId, stored)
    if (batch.events.length > 0) await recordEvents(tx, ctx, batch.events)
    return batch.outcomes
  })

/**
 * Takes in a CSV of office holders and answers for each row, in their order, what became of it: each is stored whole or
 * refused with its line and the reason. A row that is there already is left as it is. A row means the speaker of its
 * Wikidata item, else the person or body of its name; two of one name are refused, and so is a name that nobody knows,
 * unless `isMakingSpeakers`. Throws FORBIDDEN, and INVALID as `readTenureTable` does.
 */
export const importTenures = async (ctx: Context, input: ImportTenuresInput): Promise<readonly TenureOutcome[]> => {
  requirePermission(ctx, 'tenure.save')
  const lines = readTenureTable(input.table)
  const outcomes: TenureOutcome[] = []
  for (let at = 0; at < lines.length; at += BATCH) {
    outcomes.push(...(await storeBatch(ctx, lines.slice(at, at + BATCH), input.isMakingSpeakers === true)))
  }
  return outcomes
}
