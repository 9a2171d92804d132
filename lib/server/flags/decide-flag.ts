import 'server-only'
import { AppError } from '@/lib/errors'
import type { DecideFlagInput, FlagDecision, FlagState } from '@/lib/schemas/flag'
import { recordEvent } from '@/lib/server/audit'
import type { Context } from '@/lib/server/db/context'
import { requireFound } from '@/lib/server/db/require-found'
import { requirePermission } from '@/lib/server/db/require-permission'
import { requirePerson } from '@/lib/server/db/require-person'
import { transact } from '@/lib/server/db/transact'
import { findFlag, type FlagView } from '@/lib/server/flags/flag-view'

const STATE_AFTER: Record<FlagDecision, FlagState> = { confirm: 'CONFIRMED', dismiss: 'DISMISSED', undo: 'OPEN' }

/**
 * Says that a finding is right, dismisses it for a reason, or opens it again, also one that a rule dismissed. Posted
 * twice by the same person it answers what the first time did. Throws NOT_FOUND, and CONFLICT `flag.changed` with what
 * is stored now.
 */
export const decideFlag = async (ctx: Context, input: DecideFlagInput): Promise<FlagView> => {
  requirePermission(ctx, 'flag.decide')
  const actorId = requirePerson(ctx)
  const { newsroomId } = ctx.actor
  const { flagId, version, decision } = input
  const state = STATE_AFTER[decision]
  const reason = input.decision === 'dismiss' ? input.reason : null
  const isOpen = state === 'OPEN'
  return transact(ctx, async (tx) => {
    const before = requireFound(await findFlag(tx, newsroomId, flagId))
    const { count } = await tx.quotationFlag.updateMany({
      where: { newsroomId, id: flagId, version },
      data: {
        ...{ state, reason, ruleId: null, version: { increment: 1 } },
        ...{ decidedById: isOpen ? null : actorId, decidedAt: isOpen ? null : ctx.now() },
      },
    })
    const view = requireFound(await findFlag(tx, newsroomId, flagId))
    if (count === 0) {
      const isOwn = isOpen || view.decidedBy?.id === actorId
      if (view.version === version + 1 && view.state === state && view.reason === reason && isOwn) return view
      throw new AppError('CONFLICT', 'flag.changed', {}, view)
    }
    const data = { version: view.version, check: view.check, before: before.state, after: state, reason }
    await recordEvent(tx, ctx, { action: `flag.${decision}`, subjectId: flagId, data })
    return view
  })
}
