import { once } from 'node:events'
import { checkArticle } from '@/lib/checks/check-article'
import type { Fact } from '@/lib/checks/flag'
import type { ArticleToPrint } from '@/lib/cli/extract-article'
import { printBatch } from '@/lib/cli/extract-batch'
import { readBatches } from '@/lib/cli/extract-input'

const toPrintedFact = ({ label, text, span }: Fact) => ({ label, text, ...span })

function printFlags({ file, text, article }: ArticleToPrint): string {
  const { facts, paragraphs } = article
  const found = checkArticle(text, paragraphs, facts.publishedAt?.slice(0, 10) ?? null, facts.language)
  const flags = found.map(({ flag, span }) => ({
    check: flag.check,
    ...span,
    text: text.slice(span.start, span.end),
    left: toPrintedFact(flag.left),
    right: toPrintedFact(flag.right),
  }))
  return JSON.stringify({ file, flags })
}

/**
 * `kutip check`: articles in, one line of JSON an article out, in the order read: what does not add up in each, with
 * the two facts that are compared. Reads what `kutip extract` reads and answers its exit codes: 0 when every named
 * input could be read, 1 when one could not, 2 for a wrong call. Flags are findings and fail nothing.
 */
export async function checkCommand(files: string[]): Promise<number> {
  if (files.length === 0 && process.stdin.isTTY) {
    process.stderr.write('kutip check: name a file, or "-" for standard input\n')
    return 2
  }
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
  let failed = 0
  for await (const items of readBatches(files.length === 0 ? ['-'] : files, process.stdin, 'auto')) {
    const { output, problems, failedFiles } = await printBatch(items, printFlags)
    failed += failedFiles
    for (const problem of problems) process.stderr.write(`${problem}\n`)
    if (!process.stdout.write(output)) await once(process.stdout, 'drain')
  }
  return failed > 0 ? 1 : 0
}
