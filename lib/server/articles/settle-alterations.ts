import 'server-only'
import type { SettleAlterationsInput } from '@/lib/schemas/alteration'
import type { AlterationView } from '@/lib/server/articles/alteration-view'
import { decideAlteration } from '@/lib/server/articles/decide-alteration'
import type { Context } from '@/lib/server/db/context'
import { requirePermission } from '@/lib/server/db/require-permission'
import { transact } from '@/lib/server/db/transact'

/**
 * Closes several alterations with one reason, or puts them before a person again: what a page behind a consent wall
 * raised is settled at once. All of them or none; the record has one event for each, as if they were decided singly.
 * Throws as `decideAlteration` does for the first that cannot be.
 */
export const settleAlterations = async (
  ctx: Context,
  input: SettleAlterationsInput,
): Promise<readonly AlterationView[]> => {
  requirePermission(ctx, 'alteration.decide')
  // In one order, so that two people who settle the same do not wait for each other.
  const items = [...input.items].sort((a, b) => (a.alterationId < b.alterationId ? -1 : 1))
  return transact(ctx, async (tx) => {
    const settled: AlterationView[] = []
    for (const item of items) {
      const decision =
        input.decision === 'dismiss'
          ? { decision: 'dismiss' as const, note: input.note }
          : { decision: 'undo' as const }
      settled.push(await decideAlteration({ ...ctx, tx }, { ...item, ...decision }))
    }
    return settled
  })
}
