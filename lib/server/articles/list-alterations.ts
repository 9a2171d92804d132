import 'server-only'
import type { ListAlterationsInput } from '@/lib/schemas/alteration'
import type { Page } from '@/lib/schemas/page'
import { alterationSelect, toAlterationView, type AlterationView } from '@/lib/server/articles/alteration-view'
import type { Context } from '@/lib/server/db/context'
import { requirePermission } from '@/lib/server/db/require-permission'
import { keyCursor, pageSize, toPage } from '@/lib/server/db/to-page'

/** Which marked words were altered after publication, the newest first? Throws INVALID for a cursor of elsewhere. */
export const listAlterations = async (
  ctx: Context,
  input: ListAlterationsInput = {},
): Promise<Page<AlterationView>> => {
  requirePermission(ctx, 'article.read')
  const { state, outletId, articleId } = input
  const cursor = keyCursor(input)
  const rows = await ctx.db.alteration.findMany({
    where: {
      newsroomId: ctx.actor.newsroomId,
      ...(state?.length ? { state: { in: state } } : {}),
      ...(articleId ? { articleId } : {}),
      ...(outletId ? { outletId } : {}),
      ...(cursor ? { id: { lt: cursor } } : {}),
    },
    orderBy: { id: 'desc' },
    take: pageSize(input) + 1,
    select: alterationSelect,
  })
  return toPage(rows.map(toAlterationView), pageSize(input), ({ id }) => id)
}
