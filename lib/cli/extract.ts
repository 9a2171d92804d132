import { once } from 'node:events'
import { setFlagsFromString } from 'node:v8'
import { z } from 'zod'
import type { ExtractedBatch } from '@/lib/cli/extract-batch'
import { extractBatch } from '@/lib/cli/extract-batch'
import { readBatches } from '@/lib/cli/extract-input'
import { extractInThreads } from '@/lib/cli/extract-pool'

const Options = z.object({
  format: z.literal('jsonl', { error: 'only jsonl is printed' }).default('jsonl'),
  explain: z.boolean().default(false),
  jobs: z.coerce.number({ error: 'must be a number' }).int('must be a whole number').min(1).max(64).default(1),
  input: z.enum(['auto', 'jsonl', 'article']).default('auto'),
})

async function* extractHere(
  batches: ReturnType<typeof readBatches>,
  isExplained: boolean,
): AsyncGenerator<ExtractedBatch> {
  for await (const items of batches) yield await extractBatch(items, isExplained)
}

/** `kutip extract … | head` closes our output early, which is how a pipe says that it has enough. */
function endQuietlyOnClosedPipe(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
}

/**
 * `kutip extract`: articles in, one line of JSON an article out, in the order read and with constant memory.
 *
 * Answers the exit code: 0 when every named input could be read, 1 when one could not, 2 for a wrong call. Broken
 * lines of a table do not fail the run, because a cluster (`parallel`, Spark's `pipe`) would throw the whole share
 * away; they are lines with an `error` in the output and lines on standard error.
 */
export async function extractCommand(files: string[], options: Record<string, unknown>): Promise<number> {
  const parsed = Options.safeParse(options)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    process.stderr.write(`kutip extract: --${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}\n`)
    return 2
  }
  if (files.length === 0 && process.stdin.isTTY) {
    process.stderr.write('kutip extract: name a file, or "-" for standard input\n')
    return 2
  }
  endQuietlyOnClosedPipe()
  // V8 lets garbage grow to several times what is alive; a filter that shares its machine keeps it to a third more.
  setFlagsFromString('--heap-growing-percent=30')
  const { explain, jobs, input } = parsed.data
  const batches = readBatches(files.length === 0 ? ['-'] : files, process.stdin, input)
  const results = jobs > 1 ? extractInThreads(batches, jobs, explain) : extractHere(batches, explain)
  let failedFiles = 0
  for await (const { output, problems, failedFiles: failed } of results) {
    failedFiles += failed
    for (const problem of problems) process.stderr.write(`${problem}\n`)
    if (!process.stdout.write(output)) await once(process.stdout, 'drain')
  }
  return failedFiles > 0 ? 1 : 0
}
