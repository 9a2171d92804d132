import 'server-only'
import { AppError } from '@/lib/errors'
import type { RevokeFlagRuleInput } from '@/lib/schemas/flag'
import { recordEvent } from '@/lib/server/audit'
import type { Context } from '@/lib/server/db/context'
import { requireFound } from '@/lib/server/db/require-found'
import { requirePermission } from '@/lib/server/db/require-permission'
import { transact } from '@/lib/server/db/transact'
import { lockFlags } from '@/lib/server/flags/lock-flags'
import { ruleSelect, toRuleViews, type FlagRuleView } from '@/lib/server/flags/rule-view'

/**
 * Takes a rule back: what it dismissed is open again. Throws NOT_FOUND, and CONFLICT `flag.rule-revoked` where somebody
 * did so before.
 */
export const revokeFlagRule = async (ctx: Context, { ruleId }: RevokeFlagRuleInput): Promise<FlagRuleView> => {
  requirePermission(ctx, 'flag.rule')
  const { newsroomId } = ctx.actor
  return transact(ctx, async (tx) => {
    await lockFlags(tx, newsroomId)
    const { count } = await tx.flagRule.updateMany({
      where: { newsroomId, id: ruleId, revokedAt: null },
      data: { revokedAt: ctx.now() },
    })
    const row = requireFound(await tx.flagRule.findFirst({ where: { newsroomId, id: ruleId }, select: ruleSelect }))
    if (count === 0) throw new AppError('CONFLICT', 'flag.rule-revoked')
    const opened = await tx.quotationFlag.updateMany({
      where: { newsroomId, ruleId },
      data: {
        ...{ state: 'OPEN', reason: null, ruleId: null, version: { increment: 1 } },
        ...{ decidedById: null, decidedAt: null },
      },
    })
    await recordEvent(tx, ctx, { action: 'flag-rule.revoke', subjectId: ruleId, data: { opened: opened.count } })
    return requireFound((await toRuleViews(tx, ctx, [{ ...row, _count: { flags: 0 } }]))[0])
  })
}
