import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { z } from 'zod'
import type { Passage } from '@/lib/matching/compare-passages'
import { comparePassages } from '@/lib/matching/compare-passages'

const ComparedPassage = z.object({
  text: z.string(),
  after: z.string().nullish(),
  speaker: z.string().nullish(),
  headline: z.string().nullish(),
  url: z.string().nullish(),
})
const PassagePair = z.object({ id: z.union([z.string(), z.number()]), a: ComparedPassage, b: ComparedPassage })

/**
 * `kutip compare PAIRS.jsonl`: says of each pair of passages, a line each and in order, whether they are one
 * utterance. "-" reads standard input. A line that is no pair becomes an `{error}` line; the exit code is then 1.
 */
export async function compareCommand(file: string): Promise<number> {
  const input = file === '-' ? process.stdin : createReadStream(file, 'utf8')
  let lineNumber = 0
  let failures = 0
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    lineNumber++
    if (line.trim() === '') continue
    const result = compareLine(line, lineNumber)
    if ('error' in result) failures++
    const isDrained = process.stdout.write(`${JSON.stringify(result)}\n`)
    if (!isDrained) await new Promise((resolve) => process.stdout.once('drain', resolve))
  }
  return failures > 0 ? 1 : 0
}

function compareLine(line: string, lineNumber: number): Record<string, unknown> {
  const parsed = PassagePair.safeParse(parseJson(line))
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    return {
      error: `line ${lineNumber}: ${issue ? `${issue.path.join('.') || 'line'}: ${issue.message}` : 'not a pair'}`,
    }
  }
  const { id, a, b } = parsed.data
  const { same, relation, score } = comparePassages(withHeadline(a), withHeadline(b))
  return { id, same, relation, score }
}

/** Without a headline the last part of the address tells the article's subject in its outlet's own words. */
const withHeadline = (passage: z.infer<typeof ComparedPassage>): Passage => ({
  ...passage,
  headline: passage.headline ?? readSlug(passage.url ?? ''),
})

const readSlug = (url: string): string =>
  (url.split(/[?#]/, 1)[0] ?? '').split('/').filter(Boolean).at(-1)?.replaceAll('-', ' ') ?? ''

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}
