import 'server-only'
import { AppError } from '@/lib/errors'
import type { SplitSpeakerInput, SplitTarget } from '@/lib/schemas/speaker'
import { recordEvent } from '@/lib/server/audit'
import type { Context } from '@/lib/server/db/context'
import type { Transaction } from '@/lib/server/db/create-database'
import { Prisma } from '@/lib/server/db/generated/client'
import { newId } from '@/lib/server/db/new-id'
import { requirePermission } from '@/lib/server/db/require-permission'
import { transact } from '@/lib/server/db/transact'
import { lockSpeakers } from '@/lib/server/speakers/lock-speakers'
import { noMoves, type SpeakerOperationResult } from '@/lib/server/speakers/merge-speakers'
import { MOVE_TIMEOUT, moveRows, type Move } from '@/lib/server/speakers/move-rows'
import { recheckSpeakers } from '@/lib/server/speakers/recheck-speakers'
import { requireLiveSpeaker, touchSpeakers } from '@/lib/server/speakers/require-live-speaker'
import { toNameKey } from '@/lib/server/speakers/resolve-speakers'
import type { HeldSpeaker } from '@/lib/server/speakers/speaker-view'

interface Target {
  readonly id: string
  readonly name: string
  readonly isNew: boolean
}

const findTarget = async (tx: Transaction, ctx: Context, from: HeldSpeaker, to: SplitTarget): Promise<Target> => {
  const { newsroomId } = ctx.actor
  if ('name' in to) {
    const id = newId()
    const { name, role } = to
    await tx.speaker.create({
      data: { id, newsroomId, name, kind: from.kind, role: role ?? null, createdAt: ctx.now() },
    })
    return { id, name, isNew: true }
  }
  if (to.speakerId === from.id) throw new AppError('INVALID', 'speaker.same')
  const { id, name } = await requireLiveSpeaker(tx, newsroomId, to.speakerId, to.version)
  return { id, name, isNew: false }
}

/** The chosen rows; a form that the target has already cannot become its own a second time. */
const moveForms = async (tx: Transaction, move: Move, from: HeldSpeaker, aliasIds: readonly string[]) => {
  const { newsroomId, fromId } = move
  const chosen = await tx.speakerAlias.findMany({
    where: { newsroomId, speakerId: fromId, id: { in: [...aliasIds] } },
    select: { id: true, name: true, nameKey: true },
  })
  if (chosen.length < aliasIds.length) throw new AppError('CONFLICT', 'speaker.changed', { name: from.name }, from)
  if (chosen.some(({ nameKey }) => nameKey === toNameKey(from.name)))
    throw new AppError('INVALID', 'speaker.own-name', { name: from.name })
  const count = await moveRows(tx, move, 'alias', Prisma.sql`and t.id = any(${[...aliasIds]}::uuid[])`)
  if (count < chosen.length) throw new AppError('INVALID', 'speaker.form-there')
  return { count, names: chosen.map(({ name }) => name.toLowerCase()) }
}

/** Chosen by hand, or because the article gives this form of the name. */
const chosenQuotations = (ids: readonly string[], names: readonly string[]): Prisma.Sql => Prisma.sql`
  and (t.id = any(${[...ids]}::uuid[]) or lower(t.suggestion->'speaker'->>'name') = any(${[...names]}::text[]))`

/** By which table, and by which of its columns, quotations are members of a row. */
const MEMBERS = {
  utterance: { table: Prisma.raw('utterance_members'), column: Prisma.raw('utterance_id') },
  claim: { table: Prisma.raw('claim_appearances'), column: Prisma.raw('claim_id') },
} as const

/** An act of saying goes along when one of its quotations goes and none stays, and so does a claim. */
const goingAlong = (noun: keyof typeof MEMBERS, { fromId, toId }: Move): Prisma.Sql => {
  const { table, column } = MEMBERS[noun]
  const isOf = (speakerId: string) => Prisma.sql`exists (
    select 1 from ${table} m join quotations q on q.newsroom_id = m.newsroom_id and q.id = m.quotation_id
    where m.newsroom_id = t.newsroom_id and m.${column} = t.id and q.speaker_id = ${speakerId}::uuid)`
  return Prisma.sql`and ${isOf(toId)} and not ${isOf(fromId)}`
}

/**
 * Makes two speakers of one: chosen forms of the name with the quotations in which articles use them, chosen quotations
 * and chosen offices become another's, who may be new. Every row that moves is written down, as for a merge. Throws
 * NOT_FOUND, INVALID `speaker.nothing-chosen`, `speaker.own-name`, `speaker.form-there` and `speaker.same`, CONFLICT
 * `speaker.merged` and `speaker.changed` with what is stored now.
 */
export const splitSpeaker = async (ctx: Context, input: SplitSpeakerInput): Promise<SpeakerOperationResult> => {
  requirePermission(ctx, 'speaker.merge')
  const { newsroomId, id: actorId } = ctx.actor
  const { speakerId: fromId, aliasIds, quotationIds, tenureIds } = input
  const reason = input.reason ?? null
  if (aliasIds.length + quotationIds.length + tenureIds.length === 0)
    throw new AppError('INVALID', 'speaker.nothing-chosen')
  return transact(
    ctx,
    async (tx) => {
      await lockSpeakers(tx, newsroomId)
      const from = await requireLiveSpeaker(tx, newsroomId, fromId, input.version)
      const { id: toId, name, isNew } = await findTarget(tx, ctx, from, input.to)
      const operationId = newId()
      const made = { id: operationId, newsroomId, kind: 'SPLIT' as const, fromId, toId }
      await tx.speakerOperation.create({ data: { ...made, reason, createdAt: ctx.now(), createdById: actorId } })
      const move = { newsroomId, operationId, fromId, toId }
      const moved = noMoves()
      const forms = await moveForms(tx, move, from, aliasIds)
      moved.alias = forms.count
      moved.quotation = await moveRows(tx, move, 'quotation', chosenQuotations(quotationIds, forms.names))
      moved.tenure = await moveRows(tx, move, 'tenure', Prisma.sql`and t.id = any(${tenureIds}::uuid[])`)
      moved.utterance = await moveRows(tx, move, 'utterance', goingAlong('utterance', move))
      moved.claim = await moveRows(tx, move, 'claim', goingAlong('claim', move))
      if (isNew) {
        const alias = { newsroomId, speakerId: toId, name, nameKey: toNameKey(name) }
        await tx.speakerAlias.createMany({ data: { id: newId(), ...alias }, skipDuplicates: true })
        await tx.speakerMove.create({ data: { newsroomId, operationId, noun: 'speaker', subjectId: toId } })
      }
      await touchSpeakers(tx, newsroomId, isNew ? [fromId] : [fromId, toId])
      await recheckSpeakers(tx, newsroomId, [fromId, toId])
      await recordEvent(tx, ctx, {
        action: 'speaker.split',
        subjectId: fromId,
        data: { operationId, from: { id: fromId, name: from.name }, into: { id: toId, name }, isNew, moved, reason },
      })
      return { operationId, fromId, toId, moved }
    },
    MOVE_TIMEOUT,
  )
}
