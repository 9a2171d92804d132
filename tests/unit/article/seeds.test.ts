import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { parseArticleFile } from '@/lib/article/parse-article-file'

/** Five scraped pages and what a person says of each; they stand beside the project and not in it. */
const SHARED = fileURLToPath(new URL('../../../../shared', import.meta.url))
const GOLD = join(SHARED, 'gold', 'id-seeds.jsonl')

const GoldPage = z.object({
  file: z.string(),
  meta: z.object({
    title: z.string().nullable(),
    outlet: z.string().nullable(),
    publishedAt: z.string().nullable(),
    bylines: z.array(z.string()),
    credits: z.array(z.string()),
    dateline: z.string().nullable(),
    language: z.string(),
  }),
  body: z.tuple([z.number(), z.number()]),
})

const pages = existsSync(GOLD)
  ? readFileSync(GOLD, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => GoldPage.parse(JSON.parse(line)))
  : []

describe.skipIf(pages.length === 0)('the seeds (skipped where the shared pages are not beside the project)', () => {
  test('are all there', () => {
    expect(readdirSync(join(SHARED, 'seeds'))).toHaveLength(pages.length)
  })

  test.each(pages)('$file gives every fact and its body', ({ file, meta, body: [start, end] }) => {
    const bytes = readFileSync(join(SHARED, file))
    // Whenever it is read: "1 hari lalu" beside another story is not this one's time.
    for (const retrievedAt of [null, new Date('2026-03-02T02:30:00Z')]) {
      const { facts } = parseArticleFile({ fileName: file, bytes, retrievedAt }).layout
      expect(facts).toEqual({ ...meta, body: { start, end } })
    }
  })
})
