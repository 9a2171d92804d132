import 'server-only'
import { AppError } from '@/lib/errors'
import type { UndoUtteranceInput } from '@/lib/schemas/utterance'
import type { Context } from '@/lib/server/db/context'
import type { Transaction } from '@/lib/server/db/create-database'
import { requireFound } from '@/lib/server/db/require-found'
import { requirePermission } from '@/lib/server/db/require-permission'
import { requirePerson } from '@/lib/server/db/require-person'
import { transact } from '@/lib/server/db/transact'
import { lockUtterances } from '@/lib/server/utterances/lock-utterances'
import {
  type Move,
  type PairChange,
  recordChange,
  UtteranceChange,
  type UtteranceResult,
} from '@/lib/server/utterances/utterance-change'

const UNDOABLE = ['utterance.confirm', 'utterance.reject', 'utterance.merge', 'utterance.split']

/**
 * Takes a person's decision about utterances back: every quotation returns to where it was, every pair to what was held
 * about it; what arrived since stays where it came. Throws NOT_FOUND, and CONFLICT `utterance.decided-since` where
 * somebody has decided about the same quotations since, so that nobody's decision is lost.
 */
export const undoUtteranceChange = async (ctx: Context, { eventId }: UndoUtteranceInput): Promise<UtteranceResult> => {
  requirePermission(ctx, 'utterance.decide')
  requirePerson(ctx)
  const { newsroomId } = ctx.actor
  return transact(ctx, async (tx) => {
    await lockUtterances(tx, newsroomId)
    const where = { newsroomId, id: eventId, action: { in: UNDOABLE }, actorId: { not: null } }
    const event = requireFound(await tx.auditEvent.findFirst({ where }))
    const { moves, pairs } = requireFound(UtteranceChange.safeParse(event.data).data)
    await requireUnchanged(tx, newsroomId, moves, pairs)
    await giveBackMembers(tx, ctx, moves)
    await giveBackPairs(tx, newsroomId, pairs)
    await requireNoneRejected(tx, newsroomId, moves)
    const undone = { action: 'utterance.undo', subjectId: event.subjectId, data: { undoes: eventId } }
    const concerned = new Set([event.subjectId, ...moves.flatMap(({ from, to }) => [from, to])])
    const placed = await tx.utteranceMember.findMany({
      where: { newsroomId, quotationId: { in: await sidesOf(tx, newsroomId, pairs) } },
      select: { utteranceId: true },
    })
    for (const { utteranceId } of placed) concerned.add(utteranceId)
    return recordChange(tx, ctx, undone, { moves: [], pairs: [] }, [...concerned])
  })
}

const sidesOf = async (tx: Transaction, newsroomId: string, pairs: readonly PairChange[]): Promise<string[]> => {
  const rows = await tx.quotationPair.findMany({
    where: { newsroomId, id: { in: pairs.map(({ id }) => id) } },
    select: { aId: true, bId: true },
  })
  return rows.flatMap(({ aId, bId }) => [aId, bId])
}

const requireUnchanged = async (
  tx: Transaction,
  newsroomId: string,
  moves: readonly Move[],
  pairs: readonly PairChange[],
): Promise<void> => {
  const members = await tx.utteranceMember.findMany({
    where: { newsroomId, quotationId: { in: moves.map(({ quotationId }) => quotationId) } },
    select: { quotationId: true, utteranceId: true },
  })
  const placeOf = new Map(members.map(({ quotationId, utteranceId }) => [quotationId, utteranceId]))
  // A quotation that has left its article meanwhile has nowhere to return from.
  const isMoved = moves.some(({ quotationId, to }) => (placeOf.get(quotationId) ?? to) !== to)
  const stored = await tx.quotationPair.findMany({
    where: { newsroomId, id: { in: pairs.map(({ id }) => id) } },
    select: { id: true, version: true },
  })
  const versionOf = new Map(stored.map(({ id, version }) => [id, version]))
  const isDecided = pairs.some(({ id, after }) => versionOf.get(id) !== after.version)
  if (isMoved || isDecided) throw new AppError('CONFLICT', 'utterance.decided-since')
}

/** What somebody has said to be apart since must not meet again by this. */
const requireNoneRejected = async (tx: Transaction, newsroomId: string, moves: readonly Move[]): Promise<void> => {
  const ids = moves.map(({ quotationId }) => quotationId)
  const [met] = await tx.$queryRaw<{ id: string }[]>`
    select p.id from quotation_pairs p
    join utterance_members a on a.newsroom_id = p.newsroom_id and a.quotation_id = p.a_id
    join utterance_members b on b.newsroom_id = p.newsroom_id and b.quotation_id = p.b_id
    where p.newsroom_id = ${newsroomId}::uuid and p.state = 'REJECTED' and a.utterance_id = b.utterance_id
      and (p.a_id = any(${ids}::uuid[]) or p.b_id = any(${ids}::uuid[])) limit 1`
  if (met !== undefined) throw new AppError('CONFLICT', 'utterance.decided-since')
}

const giveBackMembers = async (tx: Transaction, ctx: Context, moves: readonly Move[]): Promise<void> => {
  const { newsroomId } = ctx.actor
  const at = ctx.now()
  const homes = [...new Set(moves.map(({ from }) => from))]
  await tx.utterance.createMany({
    data: homes.map((id) => ({ id, newsroomId, createdAt: at, updatedAt: at })),
    skipDuplicates: true,
  })
  for (const { quotationId, from, to, origin } of moves) {
    await tx.utteranceMember.updateMany({
      where: { newsroomId, quotationId, utteranceId: to },
      data: { utteranceId: from, origin },
    })
  }
}

const giveBackPairs = async (tx: Transaction, newsroomId: string, pairs: readonly PairChange[]): Promise<void> => {
  for (const { id, before } of pairs) {
    if (before === null) await tx.quotationPair.deleteMany({ where: { newsroomId, id } })
    else {
      const { state, decidedById } = before
      const decidedAt = before.decidedAt === null ? null : new Date(before.decidedAt)
      await tx.quotationPair.updateMany({
        where: { newsroomId, id },
        data: { state, decidedById, decidedAt, version: { increment: 1 } },
      })
    }
  }
}
