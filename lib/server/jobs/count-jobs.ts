import 'server-only'
import { z } from 'zod'
import { Id } from '@/lib/schemas/id'
import type { Database } from '@/lib/server/db/create-database'

/** All that is known of a payload before its own schema has read it. */
const AnyPayload = z.object({ newsroomId: Id })

interface Count {
  readonly newsroomId: string
  readonly name: string
  done: number
  failed: number
}

/** Counts what a worker did; `flush` adds it to the minute that runs. What a killed worker had not flushed is not counted. */
export const countJobs = (db: Database) => {
  let counts = new Map<string, Count>()
  return {
    add: (name: string, payload: unknown, isFailed: boolean): void => {
      const { data } = AnyPayload.safeParse(payload)
      if (data === undefined) return
      const key = `${data.newsroomId} ${name}`
      const count = counts.get(key) ?? { newsroomId: data.newsroomId, name, done: 0, failed: 0 }
      counts.set(key, count)
      count[isFailed ? 'failed' : 'done'] += 1
    },
    flush: async (): Promise<void> => {
      if (counts.size === 0) return
      const rows = JSON.stringify([...counts.values()].map((count) => ({ ...count, newsroom_id: count.newsroomId })))
      counts = new Map()
      // A newsroom that is no more has nobody to show it to.
      await db.$executeRaw`
        insert into job_minutes (newsroom_id, name, minute, done_count, failed_count)
        select c.newsroom_id, c.name, date_trunc('minute', now()), c.done, c.failed
        from json_to_recordset(${rows}::json) as c(newsroom_id uuid, name text, done int, failed int)
        join newsrooms n on n.id = c.newsroom_id
        on conflict (newsroom_id, name, minute) do update
          set done_count = job_minutes.done_count + excluded.done_count,
              failed_count = job_minutes.failed_count + excluded.failed_count`
    },
  }
}
