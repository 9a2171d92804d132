import 'server-only'
import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { Prisma } from '@/lib/server/db/generated/client'
import type { Context } from '@/lib/server/db/context'
import type { Database, Transaction } from '@/lib/server/db/create-database'
import { newId } from '@/lib/server/db/new-id'

export interface NewAuditEvent {
  /** `noun.verb` */
  readonly action: string
  readonly subjectId: string
  readonly data: Prisma.InputJsonObject
}

const GENESIS = '0'.repeat(64)

interface HashedParts {
  readonly newsroomId: string
  readonly sequence: number
  readonly actorId: string | null
  readonly action: string
  readonly subjectId: string
  readonly data: unknown
  readonly at: Date
}

/** SHA-256 over the previous hash and the event in canonical JSON (RFC 8785): change one event and all later ones show it. */
const hashEvent = (previousHash: string, event: HashedParts): string =>
  createHash('sha256')
    .update(previousHash)
    .update(canonicalize({ ...event, at: event.at.toISOString() }) ?? '')
    .digest('hex')

/**
 * Appends events to the newsroom's chain, inside the transaction of the changes they tell of: a change without its
 * event cannot exist, nor an event without its change. Writers of one newsroom queue on a transaction-level advisory
 * lock, which keeps the sequence without gaps; call it last in the transaction to keep that queue short.
 */
export const recordEvents = async (tx: Transaction, ctx: Context, events: readonly NewAuditEvent[]): Promise<void> => {
  const { newsroomId, id: actorId, name } = ctx.actor
  // Whoever has no account is told by name: the command line, a worker, a token.
  const by = actorId === null ? { by: name } : {}
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended('audit:' || ${newsroomId}, 0))`
  const last = await tx.auditEvent.findFirst({ where: { newsroomId }, orderBy: { sequence: 'desc' } })
  let previousHash = last?.hash ?? GENESIS
  let sequence = last?.sequence ?? 0
  const data = events.map((event) => {
    const parts = { ...event, data: { ...event.data, ...by }, newsroomId, actorId, sequence: ++sequence, at: ctx.now() }
    const row = { id: newId(), ...parts, previousHash, hash: hashEvent(previousHash, parts) }
    previousHash = row.hash
    return row
  })
  await tx.auditEvent.createMany({ data })
}

/** Appends one event, as `recordEvents` does. */
export const recordEvent = (tx: Transaction, ctx: Context, event: NewAuditEvent): Promise<void> =>
  recordEvents(tx, ctx, [event])

/** Is the newsroom's chain whole? Answers the first sequence number that does not fit, or null when all do. */
export const findBrokenLink = async (db: Database, newsroomId: string, pageSize = 1000): Promise<number | null> => {
  let previousHash = GENESIS
  let sequence = 0
  for (;;) {
    const page = await db.auditEvent.findMany({
      where: { newsroomId, sequence: { gt: sequence } },
      orderBy: { sequence: 'asc' },
      take: pageSize,
    })
    for (const { action, subjectId, data, actorId, at, ...row } of page) {
      sequence += 1
      const parts = { action, subjectId, data, newsroomId, actorId, sequence, at }
      if (row.sequence !== sequence || row.previousHash !== previousHash) return sequence
      if (row.hash !== hashEvent(previousHash, parts)) return sequence
      previousHash = row.hash
    }
    if (page.length < pageSize) return null
  }
}
