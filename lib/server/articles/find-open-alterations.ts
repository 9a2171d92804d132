import 'server-only'
import { MOST_SETTLED } from '@/lib/schemas/alteration'
import type { AlterationView } from '@/lib/server/articles/alteration-view'
import type { Context } from '@/lib/server/db/context'
import { requirePermission } from '@/lib/server/db/require-permission'

export interface OpenAlteration {
  readonly id: string
  readonly version: number
  readonly toVersionId: string
}

/** Versions whose alterations are looked up at once: those on one page of the list. */
const MOST_VERSIONS = 20

/**
 * Everything that still waits for a person in the article versions in which these alterations were seen, so that a whole
 * version can be settled though its list goes on over pages.
 */
export const findOpenAlterations = async (
  ctx: Context,
  seen: readonly Pick<AlterationView, 'toVersionId' | 'article'>[],
): Promise<readonly OpenAlteration[]> => {
  requirePermission(ctx, 'article.read')
  const versionIds = [...new Set(seen.map(({ toVersionId }) => toVersionId))].slice(0, MOST_VERSIONS)
  if (versionIds.length === 0) return []
  return ctx.db.alteration.findMany({
    where: {
      ...{ newsroomId: ctx.actor.newsroomId, state: 'OPEN', toVersionId: { in: versionIds } },
      articleId: { in: [...new Set(seen.map(({ article }) => article.id))] },
    },
    select: { id: true, version: true, toVersionId: true },
    orderBy: { id: 'desc' },
    take: MOST_VERSIONS * MOST_SETTLED,
  })
}
