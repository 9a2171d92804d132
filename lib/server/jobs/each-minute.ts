import 'server-only'
import type { Context } from '@/lib/server/db/context'
import { enqueueDueFeeds } from '@/lib/server/feeds/enqueue-due-feeds'
import { forgetHosts } from '@/lib/server/fetching/forget-hosts'
import { forgetUploads } from '@/lib/server/imports/forget-uploads'
import { freeStrangers } from '@/lib/server/jobs/take-over'

/** What has to be looked after now and then. Each worker does it every minute, so twice must be as good as once. */
export type Chore = (tools: Pick<Context, 'db' | 'now'>) => Promise<unknown>

const DAYS_OF_COUNTS = 7

const forgetOldCounts: Chore = ({ db }) =>
  db.$executeRaw`delete from job_minutes where minute < now() - make_interval(days => ${DAYS_OF_COUNTS}::int)`

/** Queues come and go with imports and hosts, and each that is left makes taking a job a little slower. */
const forgetEmptyQueues: Chore = ({ db }) =>
  db.$executeRaw`
    delete from graphile_worker._private_job_queues
    where locked_at is null
      and id not in (select job_queue_id from graphile_worker._private_jobs where job_queue_id is not null)`

export const EACH_MINUTE: readonly Chore[] = [
  ({ db }) => freeStrangers(db),
  forgetOldCounts,
  forgetEmptyQueues,
  forgetUploads,
  enqueueDueFeeds,
  ({ db }) => forgetHosts(db),
]
