import { commandLineContext } from '@/lib/cli/command-line-context'
import { describeProblem } from '@/lib/cli/describe-problem'
import { withDatabase } from '@/lib/server/db/with-database'
import { matchWaiting } from '@/lib/server/utterances/match-waiting'
import { readUtterances } from '@/lib/server/utterances/read-utterances'

/**
 * `kutip utterances`: places what no worker has placed yet, then prints the stored utterances, one a line, `{id,
 * speaker, quotations: [{url, outlet, publishedAt, text, start, end, kind}]}`, of every article's latest version.
 * Answers the exit code: 1 when it could not read, 2 for a format it does not know.
 */
export async function utterancesCommand(options: Record<string, unknown>): Promise<number> {
  const format = options.format ?? 'jsonl'
  if (format !== 'jsonl') {
    process.stderr.write(`kutip utterances: --format is jsonl, not "${String(format)}"\n`)
    return 2
  }
  const slug = typeof options.newsroom === 'string' ? options.newsroom : undefined
  try {
    await withDatabase(async (db) => {
      const ctx = await commandLineContext(db, slug)
      await matchWaiting(ctx)
      for await (const utterance of readUtterances(ctx)) {
        const isDrained = process.stdout.write(`${JSON.stringify(utterance)}\n`)
        if (!isDrained) await new Promise((resolve) => process.stdout.once('drain', resolve))
      }
    })
    return 0
  } catch (error) {
    process.stderr.write(`kutip utterances: ${describeProblem(error)}\n`)
    return 1
  }
}
