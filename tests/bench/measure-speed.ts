import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArticleText } from '@/lib/article/parse-article-text'
import { printArticle } from '@/lib/cli/extract-article'
import { ExtractionInput } from '@/lib/schemas/extraction'
import { readLines, SHARED } from './gold-sets'

export interface Speed {
  readonly articles: number
  readonly words: number
  /** Body and quotations, printed as JSON, on one core. */
  readonly wordsPerSecond: number
  /** How many times longer one text takes than each of the ten that it is made of; 10 is linear. */
  readonly tenfold: number
  /** The largest resident size of `kutip extract` over all articles, in megabytes. */
  readonly peakMegabytes: number
}

const DATA = join(SHARED, 'data/news-id-2025-06-18.jsonl')
const project = fileURLToPath(new URL('../..', import.meta.url))
export const countWords = (text: string) => text.split(/\s+/u).length

const extract = (input: ExtractionInput) =>
  printArticle({ file: input.file, text: input.text, article: parseArticleText(input), isPage: false }, false)

function secondsFor(run: () => void): number {
  const start = process.hrtime.bigint()
  run()
  return Number(process.hrtime.bigint() - start) / 1e9
}

/** The best of several runs: what else the machine does only ever adds time. */
export const bestOf = (times: number, run: () => void) =>
  Math.min(...Array.from({ length: times }, () => secondsFor(run)))

/** One article made of many, so that a longer text is more of the same and not a repetition. */
const joined = (inputs: readonly ExtractionInput[], from: number, to: number): ExtractionInput => ({
  file: 'joined',
  text: inputs
    .slice(from, to)
    .map(({ text }) => text)
    .join('\n'),
  lang: 'id',
})

function peakMegabytes(): number {
  const command = [join(project, 'lib/cli/run.mjs'), 'tests/bench/extract-and-tell-memory.ts', DATA]
  const { stderr } = spawnSync(process.execPath, command, { encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] })
  return Number(/peak (\d{1,9}) KB/u.exec(stderr)?.[1] ?? Number.NaN) / 1024
}

/** How fast and how large is the extraction over a day of news? Null where the data is not there. */
export function measureSpeed(): Speed | null {
  if (!existsSync(DATA)) return null
  const inputs = readLines(DATA).map((line) => ExtractionInput.parse(line))
  const words = inputs.reduce((total, { text }) => total + countWords(text), 0)
  const seconds = bestOf(3, () => inputs.forEach(extract))
  const parts = Array.from({ length: 10 }, (_, part) => joined(inputs, part * 60, (part + 1) * 60))
  const whole = joined(inputs, 0, 600)
  const inParts = bestOf(3, () => parts.forEach(extract))
  return {
    articles: inputs.length,
    words,
    wordsPerSecond: words / seconds,
    tenfold: (10 * bestOf(3, () => extract(whole))) / inParts,
    peakMegabytes: peakMegabytes(),
  }
}
