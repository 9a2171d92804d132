import 'server-only'
import type { Context } from '@/lib/server/db/context'
import { checkKey } from '@/lib/server/db/enqueue-checks'
import { requirePermission } from '@/lib/server/db/require-permission'
import { flagSelect, toFlagView, type FlagView } from '@/lib/server/flags/flag-view'

export interface FlagsOfVersion {
  /** In reading order; those whose facts agree again are left out. */
  readonly flags: readonly FlagView[]
  /** Whether the machine has still to look, or to look again. */
  readonly isPending: boolean
}

/** What does not add up in one version of an article, and in the quotations that are compared with its own? */
export const getFlagsOfVersion = async (ctx: Context, versionId: string): Promise<FlagsOfVersion> => {
  requirePermission(ctx, 'article.read')
  const { newsroomId } = ctx.actor
  const own = await ctx.db.quotation.findMany({
    where: { newsroomId, articleVersionId: versionId },
    select: { id: true },
  })
  const [rows, pending] = await Promise.all([
    ctx.db.quotationFlag.findMany({
      where: {
        ...{ newsroomId, resolvedAt: null },
        OR: [{ articleVersionId: versionId }, { otherId: { in: own.map(({ id }) => id) } }],
      },
      select: flagSelect,
    }),
    // Given up after the last attempt, a job waits no more.
    ctx.db.$queryRaw<{ isPending: boolean }[]>`
      select exists (
        select 1 from graphile_worker.jobs where key = ${checkKey(versionId)} and attempts < max_attempts
      ) as "isPending"`,
  ])
  const flags = rows.map(toFlagView)
  const at = (flag: FlagView) => (flag.articleVersionId === versionId ? (flag.span?.start ?? Infinity) : Infinity)
  return { flags: flags.sort((a, b) => at(a) - at(b)), isPending: pending[0]?.isPending === true }
}
