import { once } from 'node:events'
import { checkArticle } from '@/lib/checks/check-article'
import { checkQuotation } from '@/lib/checks/check-quotation'
import type { Fact, Flag } from '@/lib/checks/flag'
import { toPublicationDays, type PublicationDays } from '@/lib/checks/publication-days'
import { readSaidWords } from '@/lib/checks/said-words'
import type { ArticleToPrint } from '@/lib/cli/extract-article'
import { printBatch } from '@/lib/cli/extract-batch'
import { readBatches } from '@/lib/cli/extract-input'
import { extractQuotations } from '@/lib/quotation/extract-quotations'
import { getLanguage } from '@/lib/quotation/languages'
import type { Span } from '@/lib/schemas/span'

type Found = { readonly flag: Flag; readonly span: Span }

const toPrintedFact = ({ label, text, span }: Fact) => ({ label, text, ...span })

function printFlags({ file, text, article }: ArticleToPrint): string {
  const { facts, paragraphs } = article
  const published = facts.publishedAt === null ? null : toPublicationDays(new Date(facts.publishedAt), facts.language)
  const found: Found[] = [
    ...checkArticle(text, paragraphs, published?.publishedOn ?? null, facts.language),
    ...findInQuotations(text, article, published),
  ].sort((a, b) => a.span.start - b.span.start)
  const flags = found.map(({ flag, span }) => ({
    check: flag.check,
    certainty: flag.certainty,
    ...{ start: span.start, end: span.end },
    text: text.slice(span.start, span.end),
    left: toPrintedFact(flag.left),
    right: toPrintedFact(flag.right),
  }))
  return JSON.stringify({ file, flags })
}

/** What a quotation's own day tells; who held which office when, only a newsroom knows. */
function findInQuotations(
  text: string,
  article: ArticleToPrint['article'],
  published: PublicationDays | null,
): Found[] {
  const language = getLanguage(article.facts.language)
  const quotations = language === null ? [] : extractQuotations(text, article, language)
  const { publishedOn, latestDay } = published ?? { publishedOn: null, latestDay: null }
  return quotations.flatMap(({ content, cue, saidOn, speaker }) => {
    const span = { start: content[0]?.start ?? 0, end: content.at(-1)?.end ?? 0 }
    const beside = readSaidWords(text, article.paragraphs, { content, cue }, { saidOn, publishedOn })
    const facts = { saidOn, publishedOn, latestDay, beside, role: speaker?.role ?? null, diedOn: null, tenures: [] }
    return checkQuotation(facts).map((flag) => ({ flag, span }))
  })
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
