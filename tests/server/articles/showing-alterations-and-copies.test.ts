import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { getArticleForReview } from '@/lib/server/articles/get-article-for-review'
import { getVersionDiff } from '@/lib/server/articles/get-version-diff'
import { listAlterations } from '@/lib/server/articles/list-alterations'
import { listCopies } from '@/lib/server/articles/list-copies'
import { createClaim } from '@/lib/server/claims/create-claim'
import { getClaim } from '@/lib/server/claims/get-claim'
import type { Context } from '@/lib/server/db/context'
import { newId } from '@/lib/server/db/new-id'
import { changed, fetchPage, OTHER_MONTH, PAGE, quotationOf } from '@/tests/factories/a-changing-page'
import { aContext } from '@/tests/factories/a-context'
import { createTestDatabase, type TestDatabase } from '@/tests/setup/test-database'

let test: TestDatabase
let ctx: Context & { actor: { id: string } }

beforeAll(async () => {
  test = await createTestDatabase()
})
beforeEach(async () => {
  ctx = await aContext(test.db, { role: 'REVIEWER' })
})
afterAll(() => test.dispose())

const findQuotation = async (articleId: string, words: string) =>
  quotationOf(await getArticleForReview(ctx, articleId), words)

describe('listAlterations', () => {
  it('narrows by state and outlet, pages without gaps, and stays within the newsroom', async () => {
    const { articleId } = await fetchPage(ctx)
    await fetchPage(ctx, { paragraphs: changed({ ...OTHER_MONTH, doubt: '', budget: '' }) })
    const ids = async (input: Parameters<typeof listAlterations>[1], by: Context = ctx) =>
      (await listAlterations(by, input)).items.map(({ id }) => id)
    const all = await ids({})
    expect(all).toHaveLength(3)
    const first = await listAlterations(ctx, { limit: 2 })
    expect(await ids({ limit: 2, cursor: first.nextCursor ?? '' })).toEqual(all.slice(2))
    expect(await ids({ state: ['DISMISSED'] })).toEqual([])
    expect(await ids({ outletId: newId() })).toEqual([])
    const article = await ctx.db.article.findFirstOrThrow({ where: { id: articleId } })
    const where = { newsroomId_id: { newsroomId: ctx.actor.newsroomId, id: articleId } }
    expect(await ids({ outletId: article.outletId ?? '' })).toEqual(all)
    const { id: outletId } = await ctx.db.outlet.create({
      data: { id: newId(), newsroomId: ctx.actor.newsroomId, name: 'Warta Muara', nameKey: 'warta muara' },
    })
    await ctx.db.article.update({ where, data: { outletId } })
    expect(await ids({ outletId })).toEqual(all)
    expect(await ids({ outletId: article.outletId ?? '' })).toEqual([])
    expect(await ids({ articleId, state: ['OPEN'] })).toEqual(all)
    expect(await ids({}, await aContext(test.db, { role: 'ADMIN' }))).toEqual([])
  })
})

describe('a claim on words that were altered later', () => {
  it('keeps standing on the first words and says that they were altered', async () => {
    const { articleId } = await fetchPage(ctx)
    const former = await findQuotation(articleId, 'Kami mulai bekerja')
    const text = 'Tanggul selesai sebelum Oktober'
    const { id } = await createClaim(ctx, { text, quotationIds: [former.id] })
    expect((await getClaim(ctx, id)).appearances).toMatchObject([{ id: former.id, alterations: [] }])
    await fetchPage(ctx, { paragraphs: changed(OTHER_MONTH) })
    const [appearance] = (await getClaim(ctx, id)).appearances
    expect(appearance).toMatchObject({
      ...{ id: former.id, text: former.text, article: { versionNumber: 1 } },
      alterations: [{ kind: 'ALTERED', toNumber: 2 }],
    })
  })
})

describe('getVersionDiff', () => {
  it('compares the newest version with the one before, or any two', async () => {
    const { articleId } = await fetchPage(ctx)
    await fetchPage(ctx, { paragraphs: changed(OTHER_MONTH), headline: 'Janji tanggul berubah bulan' })
    const diff = await getVersionDiff(ctx, articleId)
    expect(diff).toMatchObject({ from: { number: 1 }, to: { number: 2 } })
    const [row] = diff.rows.filter(({ kind }) => kind !== 'same')
    expect(row?.pieces.filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'removed', text: 'Oktober' },
      { kind: 'added', text: 'Desember' },
    ])
    expect(diff.headline?.some(({ kind }) => kind === 'added')).toBe(true)
    const back = await getVersionDiff(ctx, articleId, { from: 2, to: 1 })
    expect(back.rows.flatMap(({ pieces }) => pieces.filter(({ kind }) => kind === 'added'))).toEqual([
      { kind: 'added', text: 'Oktober' },
    ])
    await expect(getVersionDiff(ctx, articleId, { from: 1, to: 3 })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    const stranger = await aContext(test.db, { role: 'ADMIN' })
    await expect(getVersionDiff(stranger, articleId)).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it('finds nothing to compare where there is one version', async () => {
    const { articleId } = await fetchPage(ctx)
    await expect(getVersionDiff(ctx, articleId)).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})

describe('the same text at another address', () => {
  const elsewhere = (path: string) => `https://${path}`

  it('is an article of its own, linked to the first; so is a text that is nearly the same', async () => {
    const first = await fetchPage(ctx)
    const twin = await fetchPage(ctx, { address: elsewhere('warta.example/1') })
    expect(twin).toMatchObject({ outcome: 'duplicate' })
    expect(twin.articleId).not.toBe(first.articleId)
    const near = await fetchPage(ctx, {
      ...{
        address: elsewhere('suluh.example/1'),
        paragraphs: PAGE.map((text) => text.replace('balai kota, Selasa', 'kantornya, Selasa')),
      },
    })
    expect(near).toMatchObject({ outcome: 'new' })
    const other = await fetchPage(ctx, {
      ...{ address: elsewhere('suluh.example/2') },
      paragraphs: [
        'Pasar Kenanga ramai menjelang akhir pekan.',
        '"Harga cabai turun sejak kemarin," kata pedagang Sari Melati.',
      ],
    })
    const copies = async (id: string) => (await listCopies(ctx, id, 1)).map((copy) => [copy.id, copy.isSame])
    expect(await copies(first.articleId)).toEqual([
      [twin.articleId, true],
      [near.articleId, false],
    ])
    expect(await copies(twin.articleId)).toEqual([
      [first.articleId, true],
      [near.articleId, false],
    ])
    expect(await copies(near.articleId)).toEqual(expect.arrayContaining([[first.articleId, false]]))
    expect(await copies(other.articleId)).toEqual([])
    const links = await test.db.articleLink.findMany({ where: { articleId: near.articleId } })
    expect(links.every(({ kind, score }) => kind === 'NEAR_DUPLICATE' && score > 0.6 && score < 1)).toBe(true)
  })

  it('stays fast however many have printed it', async () => {
    const { articleId } = await fetchPage(ctx)
    await Promise.all(
      Array.from({ length: 40 }, (_, n) => fetchPage(ctx, { address: elsewhere(`warta.example/${n}`) })),
    )
    const where = { newsroomId: ctx.actor.newsroomId }
    // One link for each copy, not one for each pair.
    expect(await test.db.articleLink.count({ where })).toBe(40)
    expect(await listCopies(ctx, articleId, 1)).toHaveLength(40)
  })
})
