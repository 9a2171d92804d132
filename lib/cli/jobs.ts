import { commandLineContext } from '@/lib/cli/command-line-context'
import { withDatabase } from '@/lib/server/db/with-database'
import { getJobs } from '@/lib/server/jobs/get-jobs'

const say = (...parts: readonly (string | number)[]) => process.stdout.write(`${parts.join('\t')}\n`)

/**
 * `kutip jobs`: how a newsroom's work behind the screens stands: of each kind what waits, runs and was set aside and how
 * much was done and failed in the last five minutes; the workers; and what was set aside, with its reason. Tabs divide.
 * Answers the exit code: 0, or 1 when something was set aside or nobody works on what waits.
 */
export const jobsCommand = (options: Record<string, unknown>): Promise<number> => {
  const newsroom = typeof options.newsroom === 'string' ? options.newsroom : undefined
  return withDatabase(async (db) => {
    const { kinds, workers, failures } = await getJobs(await commandLineContext(db, newsroom))
    say('job', 'waiting', 'running', 'set aside', 'done in 5 min', 'failed in 5 min', 'oldest waits since')
    for (const { name, waiting, running, setAside, doneLately, failedLately, oldestWaitingAt } of kinds) {
      say(name, waiting, running, setAside, doneLately, failedLately, oldestWaitingAt?.toISOString() ?? '-')
    }
    for (const { id, startedAt, seenAt } of workers) {
      say('worker', id, `since ${startedAt.toISOString()}`, `seen ${seenAt.toISOString()}`)
    }
    for (const { id, name, attempts, subject, error } of failures) {
      say('set aside', id, name, subject ?? '-', `${attempts} attempts`, error ?? 'its worker died in the middle')
    }
    const isStuck = workers.length === 0 && kinds.some(({ waiting }) => waiting > 0)
    return failures.length > 0 || isStuck ? 1 : 0
  })
}
