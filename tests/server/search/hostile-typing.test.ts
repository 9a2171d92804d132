import { afterAll, beforeAll, expect, it } from 'vitest'
import { SearchFilter } from '@/lib/schemas/search'
import type { Context } from '@/lib/server/db/context'
import { countFound } from '@/lib/server/search/count-found'
import { drawFound } from '@/lib/server/search/draw-found'
import { findAnything } from '@/lib/server/search/find-anything'
import { quickRead } from '@/lib/server/search/quick-read'
import { searchArticles } from '@/lib/server/search/search-articles'
import { searchClaims } from '@/lib/server/search/search-claims'
import { searchQuotations } from '@/lib/server/search/search-quotations'
import { searchSpeakers } from '@/lib/server/search/search-speakers'
import { aContext } from '@/tests/factories/a-context'
import { anArticle } from '@/tests/factories/an-article'
import { createTestDatabase, type TestDatabase } from '@/tests/setup/test-database'

let test: TestDatabase
let ctx: Context

beforeAll(async () => {
  test = await createTestDatabase()
  ctx = await aContext(test.db)
  const words = 'Petani Melur menunggu pompa pengairan yang dijanjikan sejak kemarau'
  await anArticle(ctx, { words, text: `Kabar hari ini.\n“${words}” kata Dewi Lestiani.\n` })
})
afterAll(() => test.dispose())

const TYPED = [
  '-',
  '- - -',
  '"',
  '""""',
  '“',
  '*',
  '&|!():*<->',
  `a' or 1=1; --`,
  '\\',
  `'''':*A`,
  'a',
  'petani\u0000melur',
  '\ud800',
  '%_%',
  '-petani',
  '(((((((((',
  'x'.repeat(100_000),
  'petani '.repeat(20_000),
  '"petani '.repeat(5000),
  `-${'"'.repeat(1000)}`,
  'the',
]

it.each(TYPED.map((q) => [q.slice(0, 30), q]))('%s is answered', async (_, typed) => {
  const filter = SearchFilter.parse({ q: typed })
  for (const order of ['newest', 'ranked'] as const) {
    await searchQuotations(ctx, { ...filter, order })
    await searchArticles(ctx, { ...filter, order })
  }
  await searchClaims(ctx, filter)
  await searchSpeakers(ctx, filter)
  await countFound(ctx, filter)
  await drawFound(ctx, filter)
  await findAnything(ctx, { q: (filter.q ?? '').slice(0, 1000) })
})

it('is told: too long, or nothing to look for', async () => {
  expect(await searchQuotations(ctx, { q: 'petani '.repeat(20_000) })).toMatchObject({ isCut: true })
  expect(await searchQuotations(ctx, { q: '-petani' })).toMatchObject({ isEmpty: true, items: [] })
  expect(await searchQuotations(ctx, { q: '!!! "" *' })).toMatchObject({ isEmpty: true })
})

it('is ended by time and told, and other failures stay what they are', async () => {
  const slow = quickRead(ctx, (tx) => tx.$queryRaw`select pg_sleep(30)::text`, 30)
  await expect(slow).rejects.toMatchObject({ code: 'INVALID', reason: 'search.tooSlow' })
  const wrong = quickRead(ctx, (tx) => tx.$queryRaw`select 1 / 0`)
  await expect(wrong).rejects.not.toMatchObject({ code: 'INVALID' })
  await expect(wrong).rejects.toThrow(/division by zero/u)
})

it('leaves a text of a million words findable by its beginning', async () => {
  const words = `Pidato panjang ${'sekali '.repeat(150_000)}selesai`
  await anArticle(ctx, { words, text: `Kabar hari ini.\n“${words}” kata Dewi Lestiani.\n` })
  expect((await searchQuotations(ctx, { q: 'pidato panjang' })).items).toMatchObject([{ isShortened: true }])
})
