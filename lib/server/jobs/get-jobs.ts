import 'server-only'
import { JOBS, type JobName } from '@/lib/schemas/job'
import type { Context } from '@/lib/server/db/context'
import { requirePermission } from '@/lib/server/db/require-permission'
import { WORKER_ENDED } from '@/lib/server/jobs/take-over'

/** How one kind of work stands. */
export interface JobKind {
  readonly name: JobName
  readonly waiting: number
  readonly running: number
  readonly setAside: number
  /** Since when the one that waits longest could have begun; null where none waits. */
  readonly oldestWaitingAt: Date | null
  /** Done, and attempts that failed, in the last five minutes. */
  readonly doneLately: number
  readonly failedLately: number
}

/** A job that was given up, and why. */
export interface FailedJob {
  readonly id: string
  readonly name: string
  readonly attempts: number
  readonly failedAt: Date
  /** Null when its worker died in the middle of it and nobody heard more. */
  readonly error: string | null
  /** What it was about: an item's source, an import's name or an article's headline; null where that is gone. */
  readonly subject: string | null
}

export interface JobsView {
  readonly kinds: readonly JobKind[]
  /** Jobs done in each of the last 60 minutes, the oldest first. */
  readonly perMinute: readonly number[]
  readonly workers: readonly { readonly id: string; readonly startedAt: Date; readonly seenAt: Date }[]
  readonly failures: readonly FailedJob[]
}

const MOST_FAILURES = 100
const MINUTE = 60_000
const SHOWN_MINUTES = 60
const LATELY_MINUTES = 5

interface QueueRow {
  readonly name: JobName
  readonly waiting: number
  readonly running: number
  readonly setAside: number
  readonly oldestWaitingAt: Date | null
}

const readQueue = ({ db, actor }: Context) => db.$queryRaw<QueueRow[]>`
  select t.identifier as name,
    count(*) filter (where j.locked_at is null and j.attempts < j.max_attempts)::int as waiting,
    count(*) filter (where j.locked_at is not null)::int as running,
    count(*) filter (where j.locked_at is null and j.attempts >= j.max_attempts)::int as "setAside",
    min(j.run_at) filter (where j.locked_at is null and j.attempts < j.max_attempts and j.run_at <= now()) as "oldestWaitingAt"
  from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
  where j.payload ->> 'newsroomId' = ${actor.newsroomId}
  group by t.identifier`

const readFailures = ({ db, actor }: Context) => db.$queryRaw<FailedJob[]>`
  select j.id::text as id, t.identifier as name, j.attempts, j.updated_at as "failedAt",
    nullif(j.last_error, ${WORKER_ENDED}) as error,
    coalesce(i.source, m.name, f.url, a.headline) as subject
  from graphile_worker._private_jobs j
  join graphile_worker._private_tasks t on t.id = j.task_id
  left join import_items i on i.newsroom_id = ${actor.newsroomId}::uuid and i.id = (j.payload ->> 'itemId')::uuid
  left join imports m on m.newsroom_id = ${actor.newsroomId}::uuid and m.id = (j.payload ->> 'importId')::uuid
  left join feeds f on f.newsroom_id = ${actor.newsroomId}::uuid and f.id = (j.payload ->> 'feedId')::uuid
  left join article_versions v on v.newsroom_id = ${actor.newsroomId}::uuid and v.id = (j.payload ->> 'versionId')::uuid
  left join articles a on a.newsroom_id = v.newsroom_id and a.id = v.article_id
  where j.payload ->> 'newsroomId' = ${actor.newsroomId} and j.locked_at is null and j.attempts >= j.max_attempts
  order by j.updated_at desc limit ${MOST_FAILURES}`

/** How does the newsroom's work behind the screens stand: what waits, what failed and why, how fast, and who does it? */
export const getJobs = async (ctx: Context): Promise<JobsView> => {
  requirePermission(ctx, 'job.read')
  const { newsroomId } = ctx.actor
  const now = ctx.now().getTime()
  const [queue, failures, workers, minutes] = await Promise.all([
    readQueue(ctx),
    readFailures(ctx),
    ctx.db.jobWorker.findMany({ orderBy: { startedAt: 'asc' } }),
    ctx.db.jobMinute.findMany({ where: { newsroomId, minute: { gte: new Date(now - SHOWN_MINUTES * MINUTE) } } }),
  ])
  const perMinute = Array.from({ length: SHOWN_MINUTES }, () => 0)
  for (const { minute, doneCount } of minutes) {
    const back = Math.floor((now - minute.getTime()) / MINUTE)
    const at = SHOWN_MINUTES - 1 - back
    if (at >= 0) perMinute[at] = (perMinute[at] ?? 0) + doneCount
  }
  const lately = minutes.filter(({ minute }) => now - minute.getTime() < LATELY_MINUTES * MINUTE)
  const kinds = (Object.keys(JOBS) as JobName[]).map((name): JobKind => {
    const own = lately.filter((row) => row.name === name)
    const found = queue.find((row) => row.name === name)
    return {
      ...(found ?? { name, waiting: 0, running: 0, setAside: 0, oldestWaitingAt: null }),
      doneLately: own.reduce((sum, row) => sum + row.doneCount, 0),
      failedLately: own.reduce((sum, row) => sum + row.failedCount, 0),
    }
  })
  return { kinds, perMinute, workers, failures }
}
