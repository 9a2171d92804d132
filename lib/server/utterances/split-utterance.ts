import 'server-only'
import { AppError } from '@/lib/errors'
import type { SplitUtteranceInput } from '@/lib/schemas/utterance'
import type { Context } from '@/lib/server/db/context'
import type { Transaction } from '@/lib/server/db/create-database'
import { newId } from '@/lib/server/db/new-id'
import { requirePermission } from '@/lib/server/db/require-permission'
import { requirePerson } from '@/lib/server/db/require-person'
import { transact } from '@/lib/server/db/transact'
import { lockUtterances } from '@/lib/server/utterances/lock-utterances'
import { moveMembers } from '@/lib/server/utterances/move-members'
import { requireUtterance } from '@/lib/server/utterances/require-utterance'
import { settlePair } from '@/lib/server/utterances/settle-pair'
import { type PairChange, recordChange, type UtteranceResult } from '@/lib/server/utterances/utterance-change'

/** Distinct wordings of each side that are said to be apart: enough to hold when some of them leave their articles. */
const SPOKESMEN = 5

/**
 * A person says that some quotations of an utterance are another one: they become an utterance of their own and stay
 * apart, whatever arrives. Throws NOT_FOUND, INVALID `utterance.split-all` and `utterance.not-a-member`, CONFLICT
 * `utterance.changed` with what is stored now.
 */
export const splitUtterance = async (ctx: Context, input: SplitUtteranceInput): Promise<UtteranceResult> => {
  requirePermission(ctx, 'utterance.decide')
  requirePerson(ctx)
  const { newsroomId } = ctx.actor
  const { utteranceId, version } = input
  const chosen = [...new Set(input.quotationIds)]
  return transact(ctx, async (tx) => {
    await lockUtterances(tx, newsroomId)
    await requireUtterance(tx, newsroomId, utteranceId, version)
    const where = { newsroomId, utteranceId }
    const isMember = await tx.utteranceMember.count({ where: { ...where, quotationId: { in: chosen } } })
    if (isMember < chosen.length) throw new AppError('INVALID', 'utterance.not-a-member')
    const staying = await tx.utteranceMember.findMany({
      where: { ...where, quotationId: { notIn: chosen } },
      orderBy: { quotationId: 'asc' },
      take: 200,
      select: { quotationId: true },
    })
    if (staying.length === 0) throw new AppError('INVALID', 'utterance.split-all')
    const to = newId()
    const at = ctx.now()
    await tx.utterance.create({ data: { id: to, newsroomId, createdAt: at, updatedAt: at } })
    const moves = await moveMembers(tx, newsroomId, { from: utteranceId, to, only: chosen, origin: 'PERSON' })
    const rest = staying.map(({ quotationId }) => quotationId)
    const pairs = await partSides(tx, ctx, chosen, rest)
    const event = { action: 'utterance.split', subjectId: utteranceId, data: { made: to } }
    return recordChange(tx, ctx, event, { moves, pairs }, [utteranceId, to])
  })
}

/** Rejects the pairs that tie the two sides together, and some of each with some of the other. */
const partSides = async (
  tx: Transaction,
  ctx: Context,
  chosen: readonly string[],
  rest: readonly string[],
): Promise<PairChange[]> => {
  const { newsroomId } = ctx.actor
  const [one, other] = [{ in: [...chosen] }, { in: [...rest] }]
  const tied = await tx.quotationPair.findMany({
    where: {
      ...{ newsroomId, state: { not: 'REJECTED' } },
      OR: [
        { aId: one, bId: other },
        { aId: other, bId: one },
      ],
    },
    select: { aId: true, bId: true },
  })
  const parted = new Map(tied.map(({ aId, bId }) => [`${aId} ${bId}`, [aId, bId] as const]))
  const spokesmen = [
    await distinctWordings(tx, newsroomId, chosen),
    await distinctWordings(tx, newsroomId, rest),
  ] as const
  for (const a of spokesmen[0]) {
    for (const b of spokesmen[1]) parted.set(a < b ? `${a} ${b}` : `${b} ${a}`, [a, b])
  }
  const changes: PairChange[] = []
  for (const pair of parted.values()) changes.push(await settlePair(tx, ctx, pair, 'REJECTED'))
  return changes
}

const distinctWordings = async (tx: Transaction, newsroomId: string, ids: readonly string[]): Promise<string[]> => {
  const rows = await tx.quotation.findMany({
    where: { newsroomId, id: { in: [...ids] } },
    distinct: ['text'],
    orderBy: { id: 'asc' },
    take: SPOKESMEN,
    select: { id: true },
  })
  return rows.map(({ id }) => id)
}
