import 'server-only'
import { JOBS, type JobName, type JobPayload } from '@/lib/schemas/job'
import type { Context } from '@/lib/server/db/context'
import { setAsideItem, setAsideRecord, type GivenUp } from '@/lib/server/imports/set-aside'
import { WORKER_ENDED } from '@/lib/server/jobs/take-over'
import { toSystemContext } from '@/lib/server/jobs/tasks'

/** What has to be said, and to whom, when a job of this kind is given up. */
type Farewell<Name extends JobName> = (ctx: Context, payload: JobPayload<Name>, why: GivenUp) => Promise<void>

const FAREWELLS: { readonly [Name in JobName]?: Farewell<Name> } = {
  'fetch-item': (ctx, { itemId }, why) => setAsideItem(ctx, itemId, why),
  'take-in-item': (ctx, { itemId }, why) => setAsideItem(ctx, itemId, why),
  'read-import': (ctx, { importId }, why) => setAsideRecord(ctx, importId, why),
}

interface DeadJob {
  readonly id: bigint
  readonly name: JobName
  readonly payload: unknown
  readonly attempts: number
  readonly lastError: string | null
  readonly key: string | null
}

/** In one go; there are never many, and the next look is a second away. */
const MOST = 100

const say = async <Name extends JobName>(
  name: Name,
  { payload, ...job }: DeadJob,
  tools: Pick<Context, 'db' | 'now'>,
) => {
  const { data } = JOBS[name].safeParse(payload)
  if (data === undefined) return
  const why = { attempts: job.attempts, isWorkerLost: job.lastError === WORKER_ENDED }
  await FAREWELLS[name]?.(toSystemContext(data.newsroomId, tools), data as JobPayload<Name>, why)
}

const remove = (db: Context['db'], id: bigint) =>
  db.$executeRaw`
    delete from graphile_worker._private_jobs
    where id = ${id} and locked_at is null and attempts >= max_attempts`

const mark = (db: Context['db'], id: bigint) =>
  db.$executeRaw`
    update graphile_worker._private_jobs set flags = coalesce(flags, '{}') || '{"set-aside": true}'
    where id = ${id} and locked_at is null and attempts >= max_attempts`

/**
 * Jobs that failed, or whose workers died, as often as a job is begun are set aside: what they were to do is settled with
 * its reason, and they stay where an administrator sees them. The reading of an import goes on behind the record that it
 * could not pass, so its job goes. Answers how many were set aside now.
 */
export const setAsideJobs = async (tools: Pick<Context, 'db' | 'now'>): Promise<number> => {
  const { db } = tools
  const dead = await db.$queryRaw<DeadJob[]>`
    select j.id, t.identifier as name, j.payload, j.attempts, j.last_error as "lastError", j.key
    from graphile_worker._private_jobs j
    join graphile_worker._private_tasks t on t.id = j.task_id
    where j.attempts >= j.max_attempts and j.locked_at is null and not coalesce(j.flags ? 'set-aside', false)
    order by j.id limit ${MOST}`
  for (const job of dead) {
    const isKeyed = job.name in FAREWELLS
    // One without its key was replaced by another job for the same thing while it ran: that one has the last word.
    const isReplaced = isKeyed && job.key === null
    if (isKeyed && !isReplaced) await say(job.name, job, tools)
    await (isReplaced || job.name === 'read-import' ? remove(db, job.id) : mark(db, job.id))
  }
  return dead.length
}
