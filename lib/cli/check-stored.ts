import { setTimeout as sleep } from 'node:timers/promises'
import { commandLineContext } from '@/lib/cli/command-line-context'
import { describeProblem } from '@/lib/cli/describe-problem'
import { showProgress } from '@/lib/cli/show-progress'
import type { Context } from '@/lib/server/db/context'
import { withDatabase } from '@/lib/server/db/with-database'
import { checkStored } from '@/lib/server/flags/check-stored'
import { getJobs } from '@/lib/server/jobs/get-jobs'

const LOOK_MS = 1000

/** Follows the workers until all are checked. Answers how many are left: none, unless nobody works on them. */
const follow = async (ctx: Context, count: number): Promise<number> => {
  const progress = showProgress('checked')
  for (;;) {
    const { kinds, workers } = await getJobs(ctx)
    const { waiting = 0, running = 0 } = kinds.find(({ name }) => name === 'check-version') ?? {}
    progress.show(Math.max(0, count - waiting - running))
    if (waiting + running === 0 || workers.length === 0) {
      progress.clear()
      return waiting + running
    }
    await sleep(LOOK_MS)
  }
}

/**
 * `kutip check --stored`: has all stored articles checked again and shows how far the workers are. Whoever ends it
 * ends only the showing; the work goes on. Answers the exit code: 1 when it could not ask, or nobody works on it.
 */
export const checkStoredCommand = async (newsroom: string | undefined): Promise<number> => {
  try {
    return await withDatabase(async (db) => {
      const ctx = await commandLineContext(db, newsroom)
      const count = await checkStored(ctx)
      const left = await follow(ctx, count)
      process.stdout.write(`${count} articles\t${count - left} checked\t${left} waiting\n`)
      if (left > 0) process.stderr.write('kutip check: no worker is running; npm run worker\n')
      return left > 0 ? 1 : 0
    })
  } catch (error) {
    process.stderr.write(`kutip check: ${describeProblem(error)}\n`)
    return 1
  }
}
