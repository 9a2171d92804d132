import 'server-only'
import type { RevokeTokenInput } from '@/lib/schemas/token'
import { recordEvent } from '@/lib/server/audit'
import type { Context } from '@/lib/server/db/context'
import { requireFound } from '@/lib/server/db/require-found'
import { requirePermission } from '@/lib/server/db/require-permission'
import { transact } from '@/lib/server/db/transact'

/** Ends a key at once and for good; twice is once. Throws NOT_FOUND. */
export const revokeToken = async (ctx: Context, { tokenId }: RevokeTokenInput): Promise<void> => {
  requirePermission(ctx, 'token.manage')
  const { newsroomId } = ctx.actor
  await transact(ctx, async (tx) => {
    const where = { newsroomId, id: tokenId }
    const { name } = requireFound(await tx.apiToken.findFirst({ where, select: { name: true } }))
    const { count } = await tx.apiToken.updateMany({
      where: { ...where, revokedAt: null },
      data: { revokedAt: ctx.now() },
    })
    if (count > 0) await recordEvent(tx, ctx, { action: 'token.revoke', subjectId: tokenId, data: { name } })
  })
}
