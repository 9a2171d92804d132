import 'server-only'
import type { Context } from '@/lib/server/db/context'

/** What was refused can be tried again for so long; a table whose columns nobody told waits for a week. */
const KEPT_DAYS = 30
const WAITING_DAYS = 7

/** Lets go of what was sent and will hardly be needed again, of all newsrooms. */
export const forgetUploads = async ({ db }: Pick<Context, 'db'>): Promise<void> => {
  await db.$executeRaw`
    update imports set state = 'STOPPED', finished_at = now()
    where state = 'MAPPING' and created_at < now() - make_interval(days => ${WAITING_DAYS}::int)`
  await db.$executeRaw`
    delete from upload_chunks c using uploads u, imports i
    where c.newsroom_id = u.newsroom_id and c.upload_id = u.id
      and u.newsroom_id = i.newsroom_id and u.import_id = i.id and i.mapping is null and i.kind = 'TABLE' and i.state = 'STOPPED'`
  await db.$executeRaw`
    delete from upload_chunks c using uploads u, imports i
    where c.newsroom_id = u.newsroom_id and c.upload_id = u.id
      and u.newsroom_id = i.newsroom_id and u.import_id = i.id
      and i.finished_at < now() - make_interval(days => ${KEPT_DAYS}::int)`
}
