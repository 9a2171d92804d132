import 'server-only'
import type { Context } from '@/lib/server/db/context'
import { enqueueAll } from '@/lib/server/db/enqueue'
import { transact } from '@/lib/server/db/transact'
import { pollKey } from '@/lib/server/feeds/feed-view'

/**
 * Asks the workers for each feed whose time has come, of all newsrooms; called every minute, by any number of workers.
 * Each is due again after its interval, so a poll that is lost is made up for then. Answers how many there were.
 */
export const enqueueDueFeeds = ({ db, now }: Pick<Context, 'db' | 'now'>): Promise<number> =>
  transact({ db }, async (tx) => {
    const at = now()
    const due = await tx.$queryRaw<{ feedId: string; newsroomId: string }[]>`
      update feeds set next_poll_at = ${at}::timestamptz + interval_minutes * interval '1 minute'
      where is_active and next_poll_at <= ${at}::timestamptz
      returning id as "feedId", newsroom_id as "newsroomId"`
    const jobs = due.map(({ feedId, newsroomId }) => ({ payload: { newsroomId, feedId }, key: pollKey(feedId) }))
    await enqueueAll(tx, 'poll-feed', jobs)
    return due.length
  })
