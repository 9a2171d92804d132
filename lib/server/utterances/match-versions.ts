import 'server-only'
import { recordEvents } from '@/lib/server/audit'
import type { Context } from '@/lib/server/db/context'
import type { Transaction } from '@/lib/server/db/create-database'
import { enqueueChecks } from '@/lib/server/db/enqueue-checks'
import { transact } from '@/lib/server/db/transact'
import { carryMembers } from '@/lib/server/utterances/carry-members'
import { lockUtterances } from '@/lib/server/utterances/lock-utterances'
import { placeQuotations } from '@/lib/server/utterances/place-quotations'
import { refreshUtterances } from '@/lib/server/utterances/refresh-utterances'
import { saveKeys } from '@/lib/server/utterances/save-keys'
import { takeOut } from '@/lib/server/utterances/take-out'

/**
 * Gives every quotation of these versions its utterance: carried ones take over their place, rejected ones leave
 * theirs, new ones and those whose words were corrected are compared with what is stored and with each other. All in
 * one transaction, one at a time in a newsroom; run again it changes nothing.
 */
export const matchVersions = async (ctx: Context, versionIds: readonly string[]): Promise<void> => {
  const { newsroomId } = ctx.actor
  await transact(ctx, async (tx) => {
    await lockUtterances(tx, newsroomId)
    await readByKey(tx)
    const quotations = await readQuotations(tx, newsroomId, versionIds)
    const leaving = quotations.filter(({ isRejected }) => isRejected).map(({ id }) => id)
    const touched = await takeOut(tx, newsroomId, leaving)

    const current = quotations.filter(({ isRejected, isSuperseded }) => !isRejected && !isSuperseded)
    const carried = current.flatMap(({ id, carriedFromId }) => (carriedFromId === null ? [] : [{ id, carriedFromId }]))
    const taken = await carryMembers(tx, newsroomId, carried)
    const { keys, changed } = await saveKeys(tx, newsroomId, current)
    const members = await tx.utteranceMember.findMany({
      where: { newsroomId, quotationId: { in: current.map(({ id }) => id) } },
      select: { quotationId: true, origin: true },
    })
    const originOf = new Map(members.map(({ quotationId, origin }) => [quotationId, origin]))
    const moving = [...changed].filter((id) => originOf.get(id) === 'MACHINE' && !taken.placed.has(id))
    const left = await takeOut(tx, newsroomId, moving, { keepKeys: true })
    const waiting = current.filter(({ id }) => !originOf.has(id) || moving.includes(id))

    const placed = await placeQuotations(
      tx,
      ctx,
      waiting.map((quotation) => ({ ...quotation, keys: keys.get(quotation.id) ?? [] })),
    )
    const all = new Set([...touched, ...taken.touched, ...left, ...placed.touched])
    await refreshUtterances(tx, newsroomId, [...all])
    // Only now is it known with which others they are to be compared.
    await enqueueChecks(
      tx,
      newsroomId,
      waiting.map(({ articleVersionId }) => articleVersionId),
    )
    if (placed.events.length > 0) await recordEvents(tx, ctx, placed.events)
  })
}

/**
 * Everything here is looked up by key. A database that was just filled has no statistics yet, and the planner would
 * take its tables for empty ones and read them from end to end, once for each utterance.
 */
const readByKey = async (tx: Transaction): Promise<void> => {
  await tx.$executeRaw`
    select set_config('enable_seqscan', 'off', true), set_config('enable_hashjoin', 'off', true),
      set_config('enable_mergejoin', 'off', true)`
}

const readQuotations = async (tx: Transaction, newsroomId: string, versionIds: readonly string[]) => {
  const rows = await tx.quotation.findMany({
    where: { newsroomId, articleVersionId: { in: [...versionIds] } },
    orderBy: { id: 'asc' },
    select: {
      id: true,
      articleVersionId: true,
      text: true,
      kind: true,
      state: true,
      speakerId: true,
      carriedFromId: true,
      articleVersion: { select: { article: { select: { language: true } } } },
      carriedTo: { select: { id: true }, take: 1 },
    },
  })
  return rows.map(({ articleVersion, carriedTo, state, ...row }) => ({
    ...row,
    language: articleVersion.article.language,
    isRejected: state === 'REJECTED',
    // Its words stand in a later version under another key.
    isSuperseded: carriedTo.length > 0,
  }))
}
