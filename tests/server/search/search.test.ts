import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SearchInput } from '@/lib/schemas/search'
import type { Context } from '@/lib/server/db/context'
import { newId } from '@/lib/server/db/new-id'
import { countFound } from '@/lib/server/search/count-found'
import { drawFound } from '@/lib/server/search/draw-found'
import { findAnything } from '@/lib/server/search/find-anything'
import { searchArticles } from '@/lib/server/search/search-articles'
import { searchClaims } from '@/lib/server/search/search-claims'
import { searchQuotations } from '@/lib/server/search/search-quotations'
import { searchSpeakers } from '@/lib/server/search/search-speakers'
import { aClaim } from '@/tests/factories/a-claim'
import { aContext } from '@/tests/factories/a-context'
import { anArticle, type StoredArticle } from '@/tests/factories/an-article'
import { createTestDatabase, type TestDatabase } from '@/tests/setup/test-database'

let test: TestDatabase
let ctx: Context & { actor: { id: string } }
let other: Context

/** An article in which somebody says these words. */
const say = (words: string, given: Partial<Parameters<typeof anArticle>[1]> = {}, by = ctx): Promise<StoredArticle> =>
  anArticle(by, { words, text: `Kabar hari ini.\n“${words}” kata Dewi Lestiani.\n`, ...given })

const said = async (input: SearchInput, by: Context = ctx): Promise<string[]> => {
  const { items } = await searchQuotations(by, input)
  return items.map(({ segments }) => segments.map(({ text }) => text).join(''))
}

const PUMP = 'Petani Melur menunggu pompa pengairan yang dijanjikan sejak kemarau'
const LAND = 'Lahan pertanian Melur tidak akan dijual kepada siapa pun'
const QUIET = 'Kami tidak tahu apakah warga akan pindah'
const ENGLISH = 'The committees were running late and the economy suffered'

let pump: StoredArticle
let land: StoredArticle

beforeAll(async () => {
  test = await createTestDatabase()
  ctx = await aContext(test.db)
  other = await aContext(test.db)
  pump = await say(PUMP, { outlet: 'Kabar Pesisir', publishedAt: new Date('2026-03-02T10:00:00+07:00') })
  land = await say(LAND, { outlet: 'Warta Hulu', publishedAt: new Date('2026-03-04T10:00:00+07:00') })
  await say(QUIET, { publishedAt: new Date('2026-03-01T10:00:00+07:00') })
  const english = await say(ENGLISH, { publishedAt: new Date('2026-02-01T10:00:00+07:00') })
  await test.db.article.update({ where: { id: english.articleId }, data: { language: 'en' } })
  await say('Petani di tempat lain juga menunggu pompa', {}, other as typeof ctx)
})
afterAll(() => test.dispose())

describe('words', () => {
  it('are found in all their Indonesian forms, the newest first', async () => {
    expect(await said({ q: 'petani' })).toEqual([LAND, PUMP])
    expect(await said({ q: 'PERTANIANNYA' })).toEqual([LAND, PUMP])
  })

  it('are found in all their English forms, also beside words that English does not index', async () => {
    expect(await said({ q: 'runs' })).toEqual([ENGLISH])
    expect(await said({ q: 'the economies committee' })).toEqual([ENGLISH])
  })

  it('must all be there, but for those that must not', async () => {
    expect(await said({ q: 'petani pompa' })).toEqual([PUMP])
    expect(await said({ q: 'petani -pompa' })).toEqual([LAND])
    expect(await said({ q: 'petani -"tidak akan"' })).toEqual([PUMP])
  })

  it('between quotation marks stand so, one after the other, and in that form', async () => {
    expect(await said({ q: '"tidak akan"' })).toEqual([LAND])
    expect(await said({ q: '“TIDAK AKAN”' })).toEqual([LAND])
    expect(await said({ q: '"petani"' })).toEqual([PUMP])
    expect(await said({ q: '"akan tidak"' })).toEqual([])
    expect(await said({ q: '"lahan petani"' })).toEqual([])
  })

  it('may be begun only', async () => {
    expect(await said({ q: 'kemar*' })).toEqual([PUMP])
  })

  it('are marked where they stand, the rest left as it is', async () => {
    const { items } = await searchQuotations(ctx, { q: 'petani' })
    expect(items[0]?.segments.filter(({ isHit }) => isHit)).toEqual([{ text: 'pertanian', isHit: true }])
  })

  it('are found best first when asked: near each other before far apart', async () => {
    const far = 'Jembatan itu menurut rencana awal dinas pekerjaan baru selesai, lalu dibangun kembali pelabuhan'
    const near = 'Jembatan pelabuhan selesai'
    await say(near, { publishedAt: new Date('2026-01-01T10:00:00+07:00') })
    await say(far, { publishedAt: new Date('2026-01-02T10:00:00+07:00') })
    expect(await said({ q: 'jembatan pelabuhan' })).toEqual([far, near])
    expect(await said({ q: 'jembatan pelabuhan', order: 'ranked' })).toEqual([near, far])
  })

  it('are found whatever quotation marks, dashes and accents stand around them', async () => {
    await say('Perjanjian “Sungai–Laut” dibahas Erdoğan', { publishedAt: new Date('2026-01-03T10:00:00+07:00') })
    expect(await said({ q: 'sungai erdogan' })).toHaveLength(1)
    expect(await said({ q: '"sungai laut"' })).toHaveLength(1)
  })
})

describe('filters', () => {
  it.each<[string, () => SearchInput, string[]]>([
    ['an outlet', () => ({ outletId: land.outletId }), [LAND]],
    ['a speaker', () => ({ q: 'pompa', speakerId: pump.speakerId }), [PUMP]],
    ['the words of a speaker’s name', () => ({ q: 'pompa', speaker: 'lest dewi' }), [PUMP]],
    ['a name that nobody has', () => ({ speaker: 'Melati' }), []],
    ['a name without letters', () => ({ speaker: '!!' }), []],
    ['a speaker and an outlet', () => ({ speakerId: pump.speakerId, outletId: land.outletId }), [LAND]],
    [
      'days of publication, both included',
      () => ({ publishedFrom: '2026-03-02', publishedTo: '2026-03-04' }),
      [LAND, PUMP],
    ],
    ['a language', () => ({ language: 'en' }), [ENGLISH]],
    ['a kind that none has', () => ({ kind: ['INDIRECT'] }), []],
    ['words and days', () => ({ q: 'petani', publishedTo: '2026-03-02' }), [PUMP]],
  ])('by %s', async (_, input, wanted) => {
    expect(await said(input())).toEqual(wanted)
  })

  it('leave out what somebody rejected, unless asked for it', async () => {
    const { quotationId } = await say('Bendungan rubuh karena tikus')
    await test.db.quotation.update({ where: { id: quotationId }, data: { state: 'REJECTED' } })
    expect(await said({ q: 'bendungan' })).toEqual([])
    expect(await said({ q: 'bendungan', state: ['REJECTED'] })).toHaveLength(1)
  })

  it('by day of saying', async () => {
    await test.db.quotation.update({ where: { id: pump.quotationId }, data: { saidOn: new Date('2026-03-01') } })
    expect(await said({ saidFrom: '2026-03-01', saidTo: '2026-03-01' })).toEqual([PUMP])
    expect(await said({ saidFrom: '2026-03-02' })).toEqual([])
  })

  it('by open findings', async () => {
    expect(await said({ flag: 'any' })).toEqual([])
    const flag = await test.db.quotationFlag.create({
      data: {
        ...{ id: newId(), newsroomId: ctx.actor.newsroomId, articleVersionId: land.versionId },
        ...{ quotationId: land.quotationId, check: 'weekday', certainty: 'certain', left: {}, right: {} },
        fingerprint: '0'.repeat(64),
      },
    })
    expect(await said({ flag: 'any' })).toEqual([LAND])
    expect(await said({ flag: 'weekday', q: 'lahan' })).toEqual([LAND])
    await test.db.quotationFlag.update({ where: { id: flag.id }, data: { resolvedAt: ctx.now() } })
    expect(await said({ flag: 'any' })).toEqual([])
  })

  it('follow an article that moves to another outlet', async () => {
    const { articleId } = await say('Pasar ikan pindah ke dermaga baru')
    await test.db.article.update({ where: { id: articleId }, data: { outletId: land.outletId } })
    expect(await said({ q: 'dermaga', outletId: land.outletId })).toHaveLength(1)
  })
})

describe('a new version of an article', () => {
  it('is what is found from then on', async () => {
    const { articleId, versionId } = await say('Kapal tambang karam di muara')
    const before = await test.db.articleVersion.findUniqueOrThrow({ where: { id: versionId } })
    const { paragraphs, captions, ...rest } = before
    await test.db.articleVersion.create({
      data: {
        ...rest,
        paragraphs: paragraphs ?? [],
        captions: captions ?? [],
        id: newId(),
        number: 2,
        text: 'Perahu itu selamat.',
      },
    })
    expect(await said({ q: 'karam' })).toEqual([])
    expect((await searchArticles(ctx, { q: 'karam' })).items).toEqual([])
    expect((await searchArticles(ctx, { q: 'perahu' })).items.map(({ id }) => id)).toEqual([articleId])
  })
})

describe('pages', () => {
  it('hold every quotation once, in both orders', async () => {
    const many = await aContext(test.db)
    for (let n = 0; n < 7; n++) {
      await say(`Gerbang ${'lama '.repeat(n)}dibuka`, { publishedAt: new Date(Date.UTC(2026, 0, 1 + (n % 3))) }, many)
    }
    for (const order of ['newest', 'ranked'] as const) {
      const seen: string[] = []
      let cursor: string | undefined
      do {
        const page = await searchQuotations(many, { q: 'gerbang', order, limit: 2, cursor })
        seen.push(...page.items.map(({ id }) => id))
        cursor = page.nextCursor ?? undefined
      } while (cursor !== undefined)
      expect(new Set(seen).size).toBe(7)
      expect(seen).toHaveLength(7)
    }
  })

  it('refuse a cursor of elsewhere', async () => {
    for (const cursor of ['x', '~~', '1~2~3', `~x~${newId()}`]) {
      await expect(searchQuotations(ctx, { cursor })).rejects.toMatchObject({ reason: 'cursor.invalid' })
      await expect(searchSpeakers(ctx, { cursor })).rejects.toMatchObject({ reason: 'cursor.invalid' })
    }
  })
})

describe('articles, speakers and claims', () => {
  it('are found too', async () => {
    const found = await searchArticles(ctx, { q: 'pengairan' })
    expect(found.items).toMatchObject([{ id: pump.articleId, outlet: { name: 'Kabar Pesisir' }, quotationCount: 1 }])
    expect(found.items[0]?.excerpt.filter(({ isHit }) => isHit)).toEqual([{ text: 'pengairan', isHit: true }])
    expect((await searchSpeakers(ctx, { q: 'lest dewi' })).items.map(({ name }) => name)).toEqual(['Dewi Lestiani'])
    const claim = await aClaim(ctx, { quotationIds: [pump.quotationId] })
    const [text = ''] = claim.text.split(' ')
    expect((await searchClaims(ctx, { q: text })).items.map(({ id }) => id)).toContain(claim.id)
  })

  it('are counted, each up to a thousand', async () => {
    expect(await countFound(ctx, { q: 'petani' })).toMatchObject({
      quotations: { count: 2, isMore: false },
      articles: { count: 2 },
      speakers: { count: 0 },
    })
  })

  it('are offered while somebody still types', async () => {
    expect((await findAnything(ctx, { q: 'dew' })).speakers.map(({ name }) => name)).toEqual(['Dewi Lestiani'])
    expect((await findAnything(ctx, { q: 'banjir kamp' })).articles.length).toBeGreaterThan(0)
    // Headlines only: the words of the text are what the search is for.
    expect((await findAnything(ctx, { q: 'pengairan' })).articles).toEqual([])
  })
})

describe('the picture', () => {
  it('counts what is found by time, outlet and speaker', async () => {
    const picture = await drawFound(ctx, { q: 'petani' })
    expect(picture).toMatchObject({ count: 2, among: null, unit: 'day' })
    expect(picture.starts).toEqual(['2026-03-02', '2026-03-03', '2026-03-04'])
    expect(picture.outlets.map(({ name, counts }) => [name, counts]).sort()).toEqual([
      ['Kabar Pesisir', [1, 0, 0]],
      ['Warta Hulu', [0, 0, 1]],
    ])
    expect(picture.speakers).toMatchObject([{ name: 'Dewi Lestiani', total: 2, byOutlet: [1, 1] }])
  })

  it('of nothing is empty', async () => {
    expect(await drawFound(ctx, { q: 'zxqvw' })).toMatchObject({ count: 0, starts: [] })
  })
})

describe('newsrooms', () => {
  it('never find what is another’s', async () => {
    expect(await said({ q: 'petani' }, other)).toEqual(['Petani di tempat lain juga menunggu pompa'])
    expect(await said({ speakerId: pump.speakerId }, other)).toEqual([])
    expect((await searchArticles(other, { q: 'pengairan' })).items).toEqual([])
    expect((await searchClaims(other, {})).items).toEqual([])
    expect((await countFound(other, {})).quotations).toEqual({ count: 1, isMore: false })
    expect((await drawFound(other, {})).count).toBe(1)
    expect((await findAnything(other, { q: 'pengairan' })).utterances).toEqual([])
  })
})
