import 'server-only'
import { JOBS, type JobName, type JobPayload } from '@/lib/schemas/job'
import type { Context } from '@/lib/server/db/context'

/** What a job does, acting for its newsroom. It may be run twice: a worker can die after the work and before its note. */
export type Task<Name extends JobName> = (ctx: Context, payload: JobPayload<Name>) => Promise<void>

/** Every job has its task; nothing else runs in a worker. */
export const TASKS: { readonly [Name in JobName]?: Task<Name> } = {}

/** Runs one job as a system actor of the newsroom that it names. Throws a ZodError for what is no payload of it. */
export const runTask = async <Name extends JobName>(
  name: Name,
  given: unknown,
  { db, now }: Pick<Context, 'db' | 'now'>,
): Promise<void> => {
  const payload = JOBS[name].parse(given) as JobPayload<Name>
  const actor = { id: null, newsroomId: payload.newsroomId, role: 'ADMIN' as const, name: 'kutip' }
  await TASKS[name]?.({ actor, db, now }, payload)
}
