import 'server-only'
import type { Context } from '@/lib/server/db/context'
import { enqueueChecks } from '@/lib/server/db/enqueue-checks'
import { requirePermission } from '@/lib/server/db/require-permission'
import { transact } from '@/lib/server/db/transact'

const BATCH = 1000

interface Current {
  readonly articleId: string
  readonly versionId: string
}

/** The latest version of each article, by the article's id, from behind this one on. */
const readCurrent = ({ db, actor }: Context, after: string): Promise<Current[]> => db.$queryRaw<Current[]>`
  select a.id as "articleId", v.id as "versionId"
  from articles a
  cross join lateral (
    select id from article_versions
    where newsroom_id = a.newsroom_id and article_id = a.id order by number desc limit 1
  ) v
  where a.newsroom_id = ${actor.newsroomId}::uuid and a.id > ${after}::uuid
  order by a.id limit ${BATCH}`

const BEFORE_ALL = '00000000-0000-0000-0000-000000000000'

/**
 * Has the latest version of every stored article checked again, as after an update that taught the checks something:
 * the workers do it when nothing that came in waits for them. Asked for twice, each is checked once; what was decided
 * stays decided. Answers how many there are.
 */
export const checkStored = async (ctx: Context): Promise<number> => {
  requirePermission(ctx, 'flag.decide')
  let count = 0
  for (let after = BEFORE_ALL; ;) {
    const current = await readCurrent(ctx, after)
    const last = current.at(-1)
    if (last === undefined) return count
    await transact(ctx, (tx) =>
      enqueueChecks(
        tx,
        ctx.actor.newsroomId,
        current.map(({ versionId }) => versionId),
      ),
    )
    count += current.length
    after = last.articleId
  }
}
