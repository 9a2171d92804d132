import 'server-only'
import type { ClaimFilter } from '@/lib/schemas/claim'
import { countVerified } from '@/lib/server/claims/find-claim-ids'
import type { Context } from '@/lib/server/db/context'
import { requirePermission } from '@/lib/server/db/require-permission'

/** How many claims would an export under this filter hold now? */
export const countExport = async (ctx: Context, filter: ClaimFilter): Promise<number> => {
  requirePermission(ctx, 'export.create')
  return countVerified(ctx.db, ctx.actor.newsroomId, filter)
}
