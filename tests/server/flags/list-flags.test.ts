import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Context } from '@/lib/server/db/context'
import { checkVersion } from '@/lib/server/flags/check-version'
import { decideFlag } from '@/lib/server/flags/decide-flag'
import { listFlags } from '@/lib/server/flags/list-flags'
import { listQuotations } from '@/lib/server/quotations/list-quotations'
import { aColleague } from '@/tests/factories/a-colleague'
import { aContext } from '@/tests/factories/a-context'
import { aFlag, FLAGGED_TEXT, WRONG_DAY, type FlaggedArticle } from '@/tests/factories/a-flag'
import { createTestDatabase, type TestDatabase } from '@/tests/setup/test-database'

let test: TestDatabase
let ctx: Context
let articles: readonly [FlaggedArticle, FlaggedArticle, FlaggedArticle]

beforeAll(async () => {
  test = await createTestDatabase()
  ctx = await aContext(test.db, { role: 'REVIEWER' })
  const lengths = ` Tercatat 722 warga, terdiri dari 130 warga desa dan 642 warga kota. ${'Air mulai surut. '.repeat(20)}`
  articles = [
    await aFlag(ctx, { outlet: 'Kabar Pesisir' }),
    await aFlag(ctx, { outlet: 'Lentera Bukit' }),
    await aFlag(ctx, { outlet: 'Lentera Bukit', text: `Mukadimah.\n${FLAGGED_TEXT}${lengths}` }),
  ]
  await decideFlag(ctx, { decision: 'confirm', flagId: articles[0].flagId, version: 1 })
})
afterAll(() => test.dispose())

it('lists what is open or decided, newest first, each page once', async () => {
  const all = (await listFlags(ctx)).items
  expect(all).toHaveLength(4)
  expect(all.map(({ id }) => id)).toEqual(
    all
      .map(({ id }) => id)
      .sort()
      .reverse(),
  )
  const first = await listFlags(ctx, { limit: 3 })
  const second = await listFlags(ctx, { limit: 3, cursor: first.nextCursor ?? '' })
  expect([...first.items, ...second.items]).toEqual(all)
  expect(second.nextCursor).toBeNull()
})

it('is narrowed by state, check, certainty, outlet and speaker', async () => {
  const count = async (input: Parameters<typeof listFlags>[1]) => (await listFlags(ctx, input)).items.length
  expect(await count({ state: 'OPEN' })).toBe(3)
  expect(await count({ state: 'CONFIRMED' })).toBe(1)
  expect(await count({ check: 'weekday' })).toBe(3)
  expect(await count({ check: 'sum' })).toBe(1)
  expect(await count({ certainty: 'likely' })).toBe(1)
  expect(await count({ outletId: articles[0].outletId })).toBe(1)
  expect(await count({ outletId: articles[1].outletId, state: 'OPEN', check: 'weekday' })).toBe(2)
  expect(await count({ speakerId: articles[0].speakerId })).toBe(3)
  expect(await count({ speakerId: articles[0].outletId })).toBe(0)
})

it('shows the words and what stands around them, within their paragraph', async () => {
  const { items } = await listFlags(ctx, { outletId: articles[0].outletId })
  const [context] = items.map((flag) => flag.context)
  expect(context?.words).toBe(WRONG_DAY)
  expect(context?.before).toMatch(/tiba,” kata Dewi Lestiani, $/)
  expect(context?.before).not.toContain('\n')
  expect(context?.after).toBe('.')
})

it('is told by the list of quotations, which can be narrowed to what does not add up', async () => {
  const { items } = await listQuotations(ctx, { isFlagged: true })
  expect(items.map(({ id }) => id).sort()).toEqual([articles[1].quotationId, articles[2].quotationId].sort())
  expect(items.map(({ openFlagCount }) => openFlagCount)).toEqual([1, 1])
  const all = (await listQuotations(ctx)).items
  expect(all.find(({ id }) => id === articles[0].quotationId)).toMatchObject({ openFlagCount: 0 })
})

it('leaves out what agrees again, and other newsrooms', async () => {
  const article = await aFlag(ctx)
  await test.db.quotationFlag.update({ where: { id: article.flagId }, data: { resolvedAt: new Date() } })
  expect((await listFlags(ctx)).items.map(({ id }) => id)).not.toContain(article.flagId)
  await checkVersion(ctx, article)
  expect((await listFlags(ctx)).items.map(({ id }) => id)).toContain(article.flagId)
  const stranger = await aContext(test.db, { role: 'ADMIN' })
  expect((await listFlags(stranger)).items).toEqual([])
  const viewer = await aColleague(ctx, 'VIEWER')
  expect((await listFlags(viewer)).items.length).toBeGreaterThan(0)
  await expect(listFlags(ctx, { cursor: 'x' })).rejects.toMatchObject({ code: 'INVALID' })
})

it('finds them under another outlet once their article is of that one', async () => {
  const { outletId, articleId } = await aFlag(ctx, { outlet: 'Warta Muara' })
  const other = await aFlag(ctx, { outlet: 'Suara Tanjung' })
  const ids = async (of: string) => (await listFlags(ctx, { outletId: of })).items.map(({ id }) => id)
  const before = await ids(outletId)
  expect(before).toHaveLength(1)
  const where = { newsroomId_id: { newsroomId: ctx.actor.newsroomId, id: articleId } }
  await ctx.db.article.update({ where, data: { outletId: other.outletId } })
  expect(await ids(outletId)).toEqual([])
  expect(await ids(other.outletId)).toEqual([other.flagId, ...before].sort().reverse())
  await ctx.db.article.update({ where, data: { outletId: null } })
  expect(await ids(other.outletId)).toEqual([other.flagId])
})
