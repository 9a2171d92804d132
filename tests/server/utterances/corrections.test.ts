import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { parseCsv } from '@/lib/export/parse-csv'
import { decideAlteration } from '@/lib/server/articles/decide-alteration'
import { listAlterations } from '@/lib/server/articles/list-alterations'
import type { Context } from '@/lib/server/db/context'
import { exportCorrections } from '@/lib/server/exports/export-corrections'
import { findCorrectedUtterances } from '@/lib/server/utterances/find-corrected-utterances'
import { listCorrections } from '@/lib/server/utterances/list-corrections'
import { matchVersions } from '@/lib/server/utterances/match-versions'
import { fetchPage, PARAGRAPHS } from '@/tests/factories/a-changing-page'
import { aContext } from '@/tests/factories/a-context'
import { createTestDatabase, type TestDatabase } from '@/tests/setup/test-database'

let test: TestDatabase
let ctx: Context

beforeAll(async () => {
  test = await createTestDatabase()
})
beforeEach(async () => {
  ctx = await aContext(test.db, { role: 'EDITOR' })
})
afterAll(() => test.dispose())

const CORRECTED = PARAGRAPHS.promise.replace('sebelum bulan Oktober', 'sebelum bulan Desember')
const EXCERPT = '"Kami mulai bekerja minggu depan," kata Surya Wibisana di balai kota, Selasa (3/3/2026).'
const at = (outlet: string) => `https://${outlet}.example/kota/tanggul`

/** What an outlet's page says now, matched as the workers would. */
const publish = async (outlet: string, promise: string) => {
  const lead = `Wartawan ${outlet} melaporkan dari balai kota Muara Kelapa tentang tanggul yang retak sejak Januari.`
  const paragraphs = [
    lead,
    ...(promise === '' ? [] : [promise]),
    `Redaksi ${outlet} menghubungi warga di tiga kampung.`,
  ]
  await fetchPage(ctx, { address: at(outlet), headline: `Tanggul menurut ${outlet}`, paragraphs })
  await match()
}
const match = async () => {
  const versions = await test.db.articleVersion.findMany({
    where: { newsroomId: ctx.actor.newsroomId },
    orderBy: { id: 'asc' },
  })
  await matchVersions(
    ctx,
    versions.map(({ id }) => id),
  )
}
const theUtterance = async (): Promise<string> => {
  const found = await test.db.utterance.findFirstOrThrow({
    where: { newsroomId: ctx.actor.newsroomId },
    orderBy: { quotationCount: 'desc' },
  })
  return found.id
}
const accept = async () => {
  const [alteration] = (await listAlterations(ctx, { state: ['OPEN'] })).items
  if (!alteration) throw new Error('nothing was altered')
  await decideAlteration(ctx, { decision: 'accept', alterationId: alteration.id, version: alteration.version })
  await match()
}
const told = (rows: readonly { article: { canonicalUrl: string | null }; status: string }[]) =>
  Object.fromEntries(rows.map(({ article, status }) => [article.canonicalUrl, status]))

describe('a correction that a person accepted', () => {
  it('tells who still carries the old words, who followed and who left them out, with the days', async () => {
    await publish('lentera', PARAGRAPHS.promise)
    for (const outlet of ['warta', 'kabar']) await publish(outlet, PARAGRAPHS.promise)
    await publish('bukit', EXCERPT)
    await publish('lentera', CORRECTED)
    await accept()
    await publish('warta', CORRECTED)
    await accept()
    await publish('nusa', CORRECTED)
    await test.db.article.updateMany({
      where: { newsroomId: ctx.actor.newsroomId, canonicalUrl: at('lentera') },
      data: { publishedAt: new Date('2026-03-03T02:00:00Z') },
    })
    const utteranceId = await theUtterance()
    const corrections = await listCorrections(ctx, [utteranceId])
    expect(corrections).toMatchObject([
      {
        ...{ utteranceId, isConfirmed: true, isFirst: true, article: { canonicalUrl: at('lentera') } },
        before: expect.stringContaining('sebelum bulan Oktober'),
        after: expect.stringContaining('sebelum bulan Desember'),
      },
    ])
    const spread = corrections[0]?.spread ?? []
    expect(told(spread)).toEqual({
      [at('kabar')]: 'old',
      [at('bukit')]: 'own-words',
      [at('warta')]: 'new',
      [at('nusa')]: 'new',
    })
    expect(spread[0]).toMatchObject({ status: 'old', since: new Date('2026-03-03T03:15:00.000Z') })
    const second = await test.db.articleVersion.findFirstOrThrow({
      where: { newsroomId: ctx.actor.newsroomId, number: 2, article: { canonicalUrl: at('warta') } },
    })
    const warta = spread.find(({ article }) => article.canonicalUrl === at('warta'))
    expect(warta?.since).toEqual(second.retrievedAt)
    expect(await findCorrectedUtterances(ctx)).toContain(utteranceId)
  })
})

describe('a change that nobody has looked at', () => {
  it('counts, and says that nobody confirmed it; a dismissed one does not', async () => {
    for (const outlet of ['lentera', 'kabar']) await publish(outlet, PARAGRAPHS.promise)
    const utteranceId = await theUtterance()
    await publish('lentera', CORRECTED)
    expect(await listCorrections(ctx, [utteranceId])).toMatchObject([
      { isConfirmed: false, article: { canonicalUrl: at('lentera') }, spread: [{ status: 'old' }] },
    ])
    const [alteration] = (await listAlterations(ctx, { state: ['OPEN'] })).items
    await decideAlteration(ctx, {
      ...{ decision: 'dismiss', note: 'Hanya tata letak', alterationId: alteration?.id ?? '' },
      version: alteration?.version ?? 0,
    })
    expect(await listCorrections(ctx, [utteranceId])).toEqual([])
    expect(await findCorrectedUtterances(ctx)).toEqual([])
  })

  it('is told once of each article, and a withdrawal of the old words follows it', async () => {
    for (const outlet of ['lentera', 'warta', 'kabar']) await publish(outlet, PARAGRAPHS.promise)
    const utteranceId = await theUtterance()
    await publish('lentera', CORRECTED)
    await publish('warta', CORRECTED)
    await publish('kabar', '')
    const corrections = await listCorrections(ctx, [utteranceId])
    expect(corrections).toMatchObject([{ isFirst: false, article: { canonicalUrl: at('lentera') } }])
    expect(corrections[0]?.spread.map(({ article, status }) => [article.canonicalUrl, status])).toEqual([
      [at('warta'), 'new'],
      [at('kabar'), 'withdrawn'],
    ])
  })

  it('may be a withdrawal, which others follow or not', async () => {
    for (const outlet of ['lentera', 'warta', 'kabar']) await publish(outlet, PARAGRAPHS.promise)
    const utteranceId = await theUtterance()
    await publish('lentera', '')
    await publish('warta', '')
    expect(await listCorrections(ctx, [utteranceId])).toMatchObject([
      {
        ...{ after: null, article: { canonicalUrl: at('lentera') } },
        spread: [
          { status: 'old', article: { canonicalUrl: at('kabar') } },
          { status: 'withdrawn', text: null, article: { canonicalUrl: at('warta') } },
        ],
      },
    ])
  })
})

describe('the table of corrections', () => {
  it('holds a record an article, and nothing of it comes alive in a spreadsheet', async () => {
    const alive = (text: string) => text.replace('"Kami mulai', '"=Kami mulai')
    for (const outlet of ['lentera', 'kabar']) await publish(outlet, alive(PARAGRAPHS.promise))
    const utteranceId = await theUtterance()
    await publish('lentera', alive(CORRECTED))
    const file = await exportCorrections(ctx, { utteranceId })
    expect(file).toMatchObject({ mediaType: 'text/csv; charset=utf-8', fileName: 'kutip-ralat-2026-03-02.csv' })
    const [names, ...records] = parseCsv(file.content) ?? []
    const rows = records.map((record) => Object.fromEntries(record.map((cell, i) => [names?.[i], cell])))
    expect(rows).toMatchObject([
      {
        ...{ utterance_id: utteranceId, speaker: 'Surya Wibisana', corrected_url: at('lentera'), confirmed: 'no' },
        ...{ correction: 'corrected', article_url: at('kabar'), carries: 'old' },
        old_wording: expect.stringMatching(/^'=Kami/),
        new_wording: expect.stringMatching(/^'=Kami.*Desember/),
      },
    ])
    const other = await exportCorrections(ctx, { hasBom: true, delimiter: ';' })
    expect(other.content.startsWith('\ufeff')).toBe(true)
    expect(parseCsv(other.content, ';')).toEqual(parseCsv(file.content))
  })

  it('is refused for what is not there, and holds nothing of other newsrooms', async () => {
    for (const outlet of ['lentera', 'kabar']) await publish(outlet, PARAGRAPHS.promise)
    const utteranceId = await theUtterance()
    await publish('lentera', CORRECTED)
    const stranger = await aContext(test.db, { role: 'ADMIN' })
    await expect(exportCorrections(stranger, { utteranceId })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect(await listCorrections(stranger, [utteranceId])).toEqual([])
    expect(parseCsv((await exportCorrections(stranger, {})).content)).toHaveLength(1)
  })
})
