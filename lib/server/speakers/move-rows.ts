import 'server-only'
import type { Transaction } from '@/lib/server/db/create-database'
import { Prisma } from '@/lib/server/db/generated/client'

/** What belongs to a speaker and can be given to another. */
export const MOVED_NOUNS = ['quotation', 'alias', 'claim', 'tenure', 'utterance'] as const
export type MovedNoun = (typeof MOVED_NOUNS)[number]
export type MoveCounts = Readonly<Record<MovedNoun, number>>

const TABLES: Record<MovedNoun, Prisma.Sql> = {
  quotation: Prisma.raw('quotations'),
  alias: Prisma.raw('speaker_aliases'),
  claim: Prisma.raw('claims'),
  tenure: Prisma.raw('tenures'),
  utterance: Prisma.raw('utterances'),
}

/** How long a merge, a split or an undo may take, in milliseconds: 100,000 quotations need about ten seconds. */
export const MOVE_TIMEOUT = 600_000

export interface Move {
  readonly newsroomId: string
  readonly operationId: string
  readonly fromId: string
  readonly toId: string
}

/** A form of the name that the other has too stays where it is: nobody may bear one twice. */
const isMovable = (noun: MovedNoun, toId: string): Prisma.Sql =>
  noun === 'alias'
    ? Prisma.sql`and not exists (
        select 1 from speaker_aliases o
        where o.newsroom_id = t.newsroom_id and o.speaker_id = ${toId}::uuid and o.name_key = t.name_key)`
    : Prisma.empty

/**
 * Gives rows of one noun to another speaker and writes down which, in two statements however many there are; `only` is
 * a further condition on the row `t`. Answers how many. Needs `lockSpeakers`.
 */
export const moveRows = async (
  tx: Transaction,
  { newsroomId, operationId, fromId, toId }: Move,
  noun: MovedNoun,
  only: Prisma.Sql = Prisma.empty,
): Promise<number> => {
  const table = TABLES[noun]
  await tx.$executeRaw`
    insert into speaker_moves (newsroom_id, operation_id, noun, subject_id)
    select t.newsroom_id, ${operationId}::uuid, ${noun}, t.id from ${table} t
    where t.newsroom_id = ${newsroomId}::uuid and t.speaker_id = ${fromId}::uuid ${isMovable(noun, toId)} ${only}`
  return tx.$executeRaw`
    update ${table} t set speaker_id = ${toId}::uuid
    from speaker_moves m
    where m.newsroom_id = ${newsroomId}::uuid and m.operation_id = ${operationId}::uuid and m.noun = ${noun}
      and t.newsroom_id = m.newsroom_id and t.id = m.subject_id and t.speaker_id = ${fromId}::uuid`
}

/** Rows that a later operation, not undone, moved too are that one's to give back. */
const isLatest = (newsroomId: string, operationId: string, noun: MovedNoun): Prisma.Sql => Prisma.sql`
  not exists (
    select 1 from speaker_operations p
    join speaker_moves n on n.newsroom_id = p.newsroom_id and n.operation_id = p.id and n.noun = ${noun}
      and n.subject_id = m.subject_id
    where p.newsroom_id = ${newsroomId}::uuid and p.id > ${operationId}::uuid and p.undone_at is null)`

/**
 * Gives back what an operation moved and is still where it moved it; what people have given to somebody else since then
 * stays theirs. Answers how many. Needs `lockSpeakers`.
 */
export const giveBackRows = (
  tx: Transaction,
  { newsroomId, operationId, fromId, toId }: Move,
  noun: MovedNoun,
): Promise<number> => tx.$executeRaw`
  update ${TABLES[noun]} t set speaker_id = ${fromId}::uuid
  from speaker_moves m
  where m.newsroom_id = ${newsroomId}::uuid and m.operation_id = ${operationId}::uuid and m.noun = ${noun}
    and t.newsroom_id = m.newsroom_id and t.id = m.subject_id and t.speaker_id = ${toId}::uuid
    ${isMovable(noun, fromId)} and ${isLatest(newsroomId, operationId, noun)}`

/** Does anything still belong to this speaker? */
export const ownsRows = async (tx: Transaction, newsroomId: string, speakerId: string): Promise<boolean> => {
  const where = { newsroomId, speakerId }
  const select = { id: true }
  const found = [
    await tx.quotation.findFirst({ where, select }),
    await tx.claim.findFirst({ where, select }),
    await tx.utterance.findFirst({ where, select }),
    await tx.tenure.findFirst({ where, select }),
  ]
  return found.some((row) => row !== null)
}
