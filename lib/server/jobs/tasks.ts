import 'server-only'
import { JOBS, type JobName, type JobPayload } from '@/lib/schemas/job'
import type { Context } from '@/lib/server/db/context'
import { pollFeed } from '@/lib/server/feeds/poll-feed'
import { checkVersion } from '@/lib/server/flags/check-version'
import { matchVersion } from '@/lib/server/utterances/match-version'
import { fetchItem } from '@/lib/server/imports/fetch-item'
import { takeInItem } from '@/lib/server/imports/take-in-item'
import { readImportTask } from '@/lib/server/jobs/read-import-task'
import type { Run } from '@/lib/server/jobs/run'

/** What a job does, acting for its newsroom. It may be run twice: a worker can die after the work and before its note. */
export type Task<Name extends JobName> = (ctx: Context, payload: JobPayload<Name>, run: Run) => Promise<void>

/** Every job has its task; nothing else runs in a worker. */
export const TASKS: { readonly [Name in JobName]: Task<Name> } = {
  'match-version': matchVersion,
  'check-version': async (ctx, payload) => {
    await checkVersion(ctx, payload)
  },
  'fetch-item': fetchItem,
  'poll-feed': async (ctx, payload) => {
    await pollFeed(ctx, payload)
  },
  'take-in-item': takeInItem,
  'read-import': readImportTask,
}

/** The system actor of a newsroom: what a worker does, no person did. */
export const toSystemContext = (newsroomId: string, { db, now }: Pick<Context, 'db' | 'now'>): Context => ({
  actor: { id: null, newsroomId, role: 'ADMIN', name: 'kutip' },
  db,
  now,
})

/** Runs one job as a system actor of the newsroom that it names. Throws a ZodError for what is no payload of it. */
export const runTask = async <Name extends JobName>(
  name: Name,
  given: unknown,
  tools: Pick<Context, 'db' | 'now'>,
  run: Run,
): Promise<void> => {
  const payload = JOBS[name].parse(given) as JobPayload<Name>
  await TASKS[name](toSystemContext(payload.newsroomId, tools), payload, run)
}
