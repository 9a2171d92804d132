import 'server-only'
import type { AddFlagRuleInput, FlagCondition } from '@/lib/schemas/flag'
import { recordEvent } from '@/lib/server/audit'
import type { Context } from '@/lib/server/db/context'
import type { Transaction } from '@/lib/server/db/create-database'
import { newId } from '@/lib/server/db/new-id'
import { requireFound } from '@/lib/server/db/require-found'
import { requirePermission } from '@/lib/server/db/require-permission'
import { requirePerson } from '@/lib/server/db/require-person'
import { transact } from '@/lib/server/db/transact'
import { lockFlags } from '@/lib/server/flags/lock-flags'
import { whereRuleMatches } from '@/lib/server/flags/matching-rule'
import { ruleSelect, toRuleViews, type FlagRuleView } from '@/lib/server/flags/rule-view'
import { followSpeaker } from '@/lib/server/speakers/follow-speaker'

/** Throws NOT_FOUND for somebody or some outlet that the newsroom does not know. */
const requireKnown = async (tx: Transaction, newsroomId: string, { speakerId, outletId }: FlagCondition) => {
  const select = { id: true } as const
  if (speakerId !== undefined) {
    requireFound(await tx.speaker.findFirst({ where: { newsroomId, id: speakerId }, select }))
  }
  if (outletId !== undefined) requireFound(await tx.outlet.findFirst({ where: { newsroomId, id: outletId }, select }))
}

/**
 * Dismisses the open findings of one check that fulfil the condition, and those that will come, in the name of whoever
 * makes the rule; each says by which rule. Nothing is learned without one. Posted twice it makes one rule. Throws
 * NOT_FOUND for a speaker or an outlet that is not there.
 */
export const addFlagRule = async (ctx: Context, input: AddFlagRuleInput): Promise<FlagRuleView> => {
  requirePermission(ctx, 'flag.rule')
  const actorId = requirePerson(ctx)
  const { newsroomId } = ctx.actor
  const { check, condition, reason, requestId } = input
  return transact(ctx, async (tx) => {
    await lockFlags(tx, newsroomId)
    await requireKnown(tx, newsroomId, condition)
    const id = requestId ?? newId()
    const made = await tx.flagRule.createMany({
      data: { id, newsroomId, check, condition, reason, createdAt: ctx.now(), createdById: actorId },
      skipDuplicates: true,
    })
    if (made.count > 0) {
      const { count } = await tx.quotationFlag.updateMany({
        where: whereRuleMatches(newsroomId, check, await followSpeaker(tx, newsroomId, condition)),
        data: {
          ...{ state: 'DISMISSED', reason, ruleId: id, version: { increment: 1 } },
          ...{ decidedById: actorId, decidedAt: ctx.now() },
        },
      })
      const data = { check, condition, reason, dismissed: count }
      await recordEvent(tx, ctx, { action: 'flag-rule.add', subjectId: id, data })
    }
    const row = requireFound(await tx.flagRule.findFirst({ where: { newsroomId, id }, select: ruleSelect }))
    return requireFound((await toRuleViews(tx, ctx, [row]))[0])
  })
}
