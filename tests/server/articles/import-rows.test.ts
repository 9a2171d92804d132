import { createHash } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { describeProblem } from '@/lib/cli/describe-problem'
import { getArticleForReview } from '@/lib/server/articles/get-article-for-review'
import { importRows, type RowOutcome } from '@/lib/server/articles/import-rows'
import { findBrokenLink } from '@/lib/server/audit'
import type { Context } from '@/lib/server/db/context'
import { aColleague } from '@/tests/factories/a-colleague'
import { aContext } from '@/tests/factories/a-context'
import { aRow } from '@/tests/factories/a-table'
import { createTestDatabase, type TestDatabase } from '@/tests/setup/test-database'

let test: TestDatabase
let ctx: Context

beforeAll(async () => {
  test = await createTestDatabase()
})
beforeEach(async () => {
  ctx = await aContext(test.db, { role: 'REVIEWER' })
})
afterAll(() => test.dispose())

const toRow = (line: string | Uint8Array, index: number) => ({
  number: index + 1,
  bytes: typeof line === 'string' ? new TextEncoder().encode(line) : line,
})
const importLines = (lines: readonly (string | Uint8Array)[], by = ctx) =>
  importRows(by, 'berita.jsonl', lines.map(toRow))
const said = (outcomes: readonly RowOutcome[]) =>
  outcomes.map((one) => (one.outcome === 'refused' ? describeProblem(one.error) : one.outcome))
const idOf = (outcome: RowOutcome | undefined) => (outcome && 'articleId' in outcome ? outcome.articleId : '')
const counts = async () => {
  const where = { newsroomId: ctx.actor.newsroomId }
  const { snapshot, article, articleVersion, auditEvent, outlet, speaker } = test.db
  const nouns = { snapshot, article, articleVersion, auditEvent, outlet, speaker }
  const counted = Object.entries(nouns).map(async ([noun, table]) => [
    noun,
    await (table as typeof article).count({ where }),
  ])
  return Object.fromEntries(await Promise.all(counted)) as Record<string, number>
}
const stored = (articles: number) => ({
  ...{ snapshot: articles, article: articles, articleVersion: articles, auditEvent: articles },
  ...{ outlet: Math.min(articles, 1), speaker: Math.min(articles, 1) },
})

describe('importRows', () => {
  it('stores of each row its bytes, article, text, quotations and speaker, with one event each', async () => {
    const lines = ['tanggul-1', 'tanggul-2', 'tanggul-3'].map((file) => aRow({ file }))
    const outcomes = await importLines(lines)
    expect(said(outcomes)).toEqual(['new', 'new', 'new'])
    expect(await counts()).toEqual(stored(3))
    const page = await getArticleForReview(ctx, idOf(outcomes[1]))
    expect(page).toMatchObject({
      ...{ headline: 'Tanggul tanggul-2 ditutup', canonicalUrl: 'https://lentera.example/tanggul-2', language: 'id' },
      ...{ outlet: { name: 'Lentera.com' }, bylines: ['Gita Lestari'], publishedAt: new Date('2026-03-03T03:15:00Z') },
      version: { number: 1, text: JSON.parse(lines[1] ?? '').text, snapshot: { fileName: 'tanggul-2' } },
    })
    expect(page.version.snapshot.sha256).toBe(
      createHash('sha256')
        .update(lines[1] ?? '')
        .digest('hex'),
    )
    expect(page.quotations).toMatchObject([
      {
        text: expect.stringContaining('Kami berjaga sampai malam di tanggul tanggul-2'),
        speaker: { name: 'Rina Wardhani' },
      },
    ])
    const event = await test.db.auditEvent.findFirst({ where: { subjectId: page.id } })
    expect(event).toMatchObject({ action: 'article.import', data: { table: 'berita.jsonl', row: 2 } })
    expect(await findBrokenLink(test.db, ctx.actor.newsroomId)).toBeNull()
  })

  it('makes one article of the same row twice: in one call, in the next, and in others at the same time', async () => {
    const lines = Array.from({ length: 12 }, (_, n) => aRow({ file: `b${n}` }))
    const first = await importLines([lines[0] ?? '', lines[0] ?? ''])
    expect(said(first)).toEqual(['new', 'unchanged'])
    expect(idOf(first[0])).toBe(idOf(first[1]))
    const atOnce = await Promise.all([importLines(lines), importLines([...lines].reverse()), importLines(lines)])
    expect(said(atOnce.flat()).filter((outcome) => outcome === 'new')).toHaveLength(11)
    expect(said(atOnce.flat()).filter((outcome) => outcome === 'unchanged')).toHaveLength(25)
    expect(await counts()).toEqual(stored(12))
    expect(await findBrokenLink(test.db, ctx.actor.newsroomId)).toBeNull()
  })

  it('knows a row by its address too, and takes another text there as a new version', async () => {
    const [first] = await importLines([aRow({ file: 'c', url: 'https://LENTERA.example/c#komentar' })])
    const same = { ...JSON.parse(aRow({ file: 'c' })), byline: 'Editor lain' }
    const changed = aRow({ file: 'c', text: 'Warga membuka lagi tanggul itu pada sore hari bersama petugas kota.' })
    const outcomes = await importLines([JSON.stringify(same), changed])
    expect(idOf(outcomes[0])).toBe(idOf(first))
    expect(outcomes[1]).toMatchObject({ outcome: 'new-version', articleId: idOf(first) })
    expect(await counts()).toEqual({ ...stored(1), snapshot: 2, articleVersion: 2, auditEvent: 2 })
    expect(said(await importLines([aRow({ file: 'c' }), changed]))).toEqual(['unchanged', 'unchanged'])
  })

  it('refuses bad rows each with its reason, and takes in the others', async () => {
    const good = aRow({ file: 'd' })
    const bad = {
      '{"file": "patah", "te': 'not valid JSON',
      '[]': 'not an article: Invalid input: expected object, received array',
      '{"file": "kosong"}': 'not an article: "text": Invalid input: expected string, received undefined',
      '{"file": "sepi", "text": " \\n\\t"}': 'the page holds no article text',
    }
    const latin = Buffer.from(aRow({ file: 'é' }), 'latin1')
    const outcomes = await importLines([...Object.keys(bad), latin, good])
    expect(said(outcomes)).toEqual([...Object.values(bad), 'the text mixes encodings (not valid UTF-8)', 'new'])
    expect(await counts()).toEqual(stored(1))
  })

  it('keeps a row that the database refuses from keeping others out', async () => {
    await test.db.$executeRaw`alter table articles add constraint no_harm check (headline <> 'Tanggul buruk ditutup')`
    const outcomes = await importLines(['baik', 'buruk', 'bagus'].map((file) => aRow({ file })))
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['new', 'refused', 'new'])
    expect(await counts()).toEqual(stored(2))
    await expect(importLines([aRow({ file: 'buruk' }), aRow({ file: 'buruk' })])).rejects.toThrow()
  })

  it('stores what cannot be stored as it is, and takes no word for a language', async () => {
    const text = 'Air\u0000 naik lagi di hulu \ud83c sungai sejak malam, kata warga yang tinggal di sana.'
    const url = 'javascript:alert(1)'
    const [outcome] = await importLines([aRow({ file: 'e\u0000\ud83c', text, url, lang: 'Bahasa Indonesia' })])
    const page = await getArticleForReview(ctx, idOf(outcome))
    expect(page).toMatchObject({ canonicalUrl: null, language: 'id', headline: 'Tanggul e\ufffd\ufffd ditutup' })
    expect(page.version.text).toContain('Air\ufffd naik lagi di hulu \ufffd sungai')
    expect(page.version.snapshot).toMatchObject({ sourceUrl: null, fileName: 'e\ufffd\ufffd' })
  })

  it('is refused to viewers', async () => {
    const viewer = await aColleague(ctx, 'VIEWER')
    await expect(importLines([aRow({ file: 'f' })], viewer)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    expect(await counts()).toEqual(stored(0))
  })
})
