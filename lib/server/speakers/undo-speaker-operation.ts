import 'server-only'
import { AppError } from '@/lib/errors'
import type { UndoSpeakerOperationInput } from '@/lib/schemas/speaker'
import { recordEvent } from '@/lib/server/audit'
import type { Context } from '@/lib/server/db/context'
import type { Transaction } from '@/lib/server/db/create-database'
import type { Prisma } from '@/lib/server/db/generated/client'
import { newId } from '@/lib/server/db/new-id'
import { requireFound } from '@/lib/server/db/require-found'
import { requirePermission } from '@/lib/server/db/require-permission'
import { transact } from '@/lib/server/db/transact'
import { lockSpeakers } from '@/lib/server/speakers/lock-speakers'
import { noMoves, type SpeakerOperationResult } from '@/lib/server/speakers/merge-speakers'
import { MOVE_TIMEOUT, giveBackRows, MOVED_NOUNS, ownsRows } from '@/lib/server/speakers/move-rows'
import { recheckSpeakers } from '@/lib/server/speakers/recheck-speakers'
import { touchSpeakers } from '@/lib/server/speakers/require-live-speaker'
import { toNameKey } from '@/lib/server/speakers/resolve-speakers'

const operationSelect = {
  id: true,
  kind: true,
  fromId: true,
  toId: true,
  undoneAt: true,
  from: { select: { name: true, mergedIntoId: true } },
  to: { select: { name: true, mergedIntoId: true } },
} satisfies Prisma.SpeakerOperationSelect

type Operation = Prisma.SpeakerOperationGetPayload<{ select: typeof operationSelect }>

/**
 * The later operation that has to be undone first: it took something on from where this one brought it, or brought a
 * form of the name to where this one has to give the same form back (nobody can bear it twice).
 */
const findLater = async (tx: Transaction, newsroomId: string, { id, fromId, toId }: Operation) => {
  const [later] = await tx.$queryRaw<{ from: string; into: string }[]>`
    select f.name as "from", i.name as "into" from speaker_operations p
    join speakers f on f.newsroom_id = p.newsroom_id and f.id = p.from_id
    join speakers i on i.newsroom_id = p.newsroom_id and i.id = p.to_id
    where p.newsroom_id = ${newsroomId}::uuid and p.id > ${id}::uuid and p.undone_at is null
      and (p.from_id = ${toId}::uuid and exists (
        select 1 from speaker_moves m
        join speaker_moves n on n.newsroom_id = m.newsroom_id and n.operation_id = p.id and n.noun = m.noun
          and n.subject_id = m.subject_id
        where m.newsroom_id = p.newsroom_id and m.operation_id = ${id}::uuid)
      or p.to_id = ${fromId}::uuid and exists (
        select 1 from speaker_moves m
        join speaker_aliases a on a.newsroom_id = m.newsroom_id and a.id = m.subject_id
        join speaker_aliases b on b.newsroom_id = a.newsroom_id and b.name_key = a.name_key
        join speaker_moves n on n.newsroom_id = b.newsroom_id and n.operation_id = p.id and n.noun = 'alias'
          and n.subject_id = b.id
        where m.newsroom_id = p.newsroom_id and m.operation_id = ${id}::uuid and m.noun = 'alias'))
    order by p.id desc limit 1`
  return later ?? null
}

/** Throws CONFLICT where undoing would not bring back what was: already undone, or something else has to be first. */
const requireUndoable = async (tx: Transaction, newsroomId: string, operation: Operation): Promise<void> => {
  const { kind, from, to, undoneAt } = operation
  if (undoneAt !== null) throw new AppError('CONFLICT', 'speaker.undone')
  const later = await findLater(tx, newsroomId, operation)
  if (later !== null) throw new AppError('CONFLICT', 'speaker.undo-later-first', later)
  if (to.mergedIntoId !== null) throw new AppError('CONFLICT', 'speaker.undo-merged', { name: to.name })
  if (kind === 'SPLIT' && from.mergedIntoId !== null)
    throw new AppError('CONFLICT', 'speaker.undo-merged', { name: from.name })
}

/** Somebody whom only this split made, to whom nothing else came: their address leads to whom they were split from. */
const isLeftOver = async (tx: Transaction, newsroomId: string, { id, toId }: Operation): Promise<boolean> => {
  const where = { newsroomId, operationId: id, noun: 'speaker', subjectId: toId }
  if ((await tx.speakerMove.findFirst({ where })) === null) return false
  const others = { newsroomId, undoneAt: null, id: { not: id }, OR: [{ fromId: toId }, { toId }] }
  if ((await tx.speakerOperation.findFirst({ where: others })) !== null) return false
  return !(await ownsRows(tx, newsroomId, toId))
}

/** Whoever is a speaker of their own again can be found by their own name. */
const keepOwnName = (tx: Transaction, newsroomId: string, speakerId: string, name: string) =>
  tx.speakerAlias.createMany({
    data: { id: newId(), newsroomId, speakerId, name, nameKey: toNameKey(name) },
    skipDuplicates: true,
  })

/**
 * Takes a merge or a split back: exactly what it moved returns, unless a person has given it to somebody else since;
 * what came later stays where it came. Answers what was given back. Throws NOT_FOUND and CONFLICT: `speaker.undone`,
 * `speaker.undo-later-first` naming the operation that comes first, `speaker.undo-merged` naming who has been merged.
 */
export const undoSpeakerOperation = async (
  ctx: Context,
  input: UndoSpeakerOperationInput,
): Promise<SpeakerOperationResult> => {
  requirePermission(ctx, 'speaker.merge')
  const { newsroomId, id: actorId } = ctx.actor
  const { operationId } = input
  return transact(
    ctx,
    async (tx) => {
      await lockSpeakers(tx, newsroomId)
      const where = { newsroomId, id: operationId }
      const operation = requireFound(await tx.speakerOperation.findFirst({ where, select: operationSelect }))
      await requireUndoable(tx, newsroomId, operation)
      const { kind, fromId, toId, from, to } = operation
      const move = { newsroomId, operationId, fromId, toId }
      const moved = noMoves()
      for (const noun of MOVED_NOUNS) moved[noun] = await giveBackRows(tx, move, noun)
      await tx.speakerOperation.updateMany({ where, data: { undoneAt: ctx.now(), undoneById: actorId } })
      if (kind === 'MERGE') await keepOwnName(tx, newsroomId, fromId, from.name)
      await touchSpeakers(tx, newsroomId, [fromId], kind === 'MERGE' ? { mergedIntoId: null } : {})
      const isGone = kind === 'SPLIT' && (await isLeftOver(tx, newsroomId, operation))
      await touchSpeakers(tx, newsroomId, [toId], isGone ? { mergedIntoId: fromId } : {})
      await recheckSpeakers(tx, newsroomId, [fromId, toId])
      await recordEvent(tx, ctx, {
        action: 'speaker.undo',
        subjectId: kind === 'MERGE' ? toId : fromId,
        data: { operationId, kind, from: { id: fromId, name: from.name }, into: { id: toId, name: to.name }, moved },
      })
      return { operationId, fromId, toId, moved }
    },
    MOVE_TIMEOUT,
  )
}
