import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import type { GoldSet } from './gold-sets'
import { SHARED } from './gold-sets'
import type { System } from './systems'

const Share = z.number().nullable()
const Counted = z.object({
  gold: z.number(),
  predicted: z.number(),
  precision: Share,
  recall: Share,
  f1: Share,
  exactRecall: Share,
})
const Score = z.object({
  quotations: z.record(z.string(), Counted),
  exactF1: Share,
  speakerAccuracy: Share,
  sourceAccuracy: Share,
  viaAccuracy: Share,
  saidOnAccuracy: Share,
  endToEndF1: Share,
  outsideBody: z.number(),
})
export type Score = z.infer<typeof Score>
type Counted = z.infer<typeof Counted>

const toLines = (lines: readonly string[]) => `${lines.join('\n')}\n`

/** How right is a system on a set? Asked of the scorer that lies beside the data, as a process of its own. */
export function scoreSystem(system: System, set: GoldSet): Score {
  const folder = mkdtempSync(join(tmpdir(), 'kutip-bench-'))
  try {
    const gold = join(folder, 'gold.jsonl')
    const found = join(folder, 'found.jsonl')
    writeFileSync(gold, toLines(set.articles.map((article) => JSON.stringify(article))))
    writeFileSync(found, toLines(set.articles.map((article) => system.extract(article))))
    const scorer = join(SHARED, 'tools/score.mjs')
    return Score.parse(
      JSON.parse(execFileSync(process.execPath, [scorer, gold, found, '--json'], { encoding: 'utf8' })),
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The F1 of several kinds taken together. */
export function f1Of(score: Score, kinds: readonly string[]): number | null {
  const counted = kinds.map((kind) => score.quotations[kind]).filter((count): count is Counted => count !== undefined)
  const sum = (of: (count: Counted) => number) => counted.reduce((total, count) => total + of(count), 0)
  const gold = sum((count) => count.gold)
  const predicted = sum((count) => count.predicted)
  if (gold + predicted === 0) return null
  const recall = gold === 0 ? 0 : sum((count) => (count.recall ?? 0) * count.gold) / gold
  const precision = predicted === 0 ? 0 : sum((count) => (count.precision ?? 0) * count.predicted) / predicted
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
}
