import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { DecideAlterationInput } from '@/lib/schemas/alteration'
import { saveAnnotation } from '@/lib/server/annotations/save-annotation'
import type { AlterationView } from '@/lib/server/articles/alteration-view'
import { decideAlteration } from '@/lib/server/articles/decide-alteration'
import { getArticleForReview } from '@/lib/server/articles/get-article-for-review'
import { listAlterationPlaces } from '@/lib/server/articles/list-alteration-places'
import { findOpenAlterations } from '@/lib/server/articles/find-open-alterations'
import { listAlterations } from '@/lib/server/articles/list-alterations'
import { settleAlterations } from '@/lib/server/articles/settle-alterations'
import { findBrokenLink } from '@/lib/server/audit'
import { createClaim } from '@/lib/server/claims/create-claim'
import type { Context } from '@/lib/server/db/context'
import { decideQuotation } from '@/lib/server/quotations/decide-quotation'
import { describeSpan } from '@/lib/selectors/describe-span'
import { changed, fetchPage, OTHER_MONTH, quotationOf } from '@/tests/factories/a-changing-page'
import { aColleague } from '@/tests/factories/a-colleague'
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

const SENTENCE = 'Kami sudah tiga kali mendengar janji yang sama dari balai kota'

const findQuotation = async (articleId: string, words: string) =>
  quotationOf(await getArticleForReview(ctx, articleId), words)
/** A page whose promise was confirmed and then changed: one alteration, which it answers. */
const anAlteration = async (paragraphs = changed(OTHER_MONTH), words = 'Kami mulai bekerja') => {
  const { articleId } = await fetchPage(ctx)
  const former = await findQuotation(articleId, words)
  await decideQuotation(ctx, { quotationId: former.id, version: 1, decision: 'accept' })
  await fetchPage(ctx, { paragraphs })
  const { items } = await listAlterations(ctx, { articleId })
  const alteration = items.find(({ quotation }) => quotation?.id === former.id)
  if (!alteration) throw new Error('no alteration')
  return { articleId, former, alteration }
}
const decide = (
  { id, version }: AlterationView,
  given:
    | { decision: 'accept'; spans?: { start: number; end: number }[] }
    | { decision: 'undo' }
    | { decision: 'dismiss'; note: string },
  by: Context = ctx,
) => decideAlteration(by, { alterationId: id, version, ...given } as DecideAlterationInput)
const actionsOf = async (subjectId: string) =>
  (await test.db.auditEvent.findMany({ where: { subjectId }, orderBy: { sequence: 'asc' } })).map(
    ({ action }) => action,
  )

describe('decideAlteration', () => {
  it('carries the quotation to where its words stand now, and takes that back', async () => {
    const { articleId, former, alteration } = await anAlteration()
    const suggested = await findQuotation(articleId, 'bulan Desember')
    const accepted = await decide(alteration, { decision: 'accept' })
    expect(accepted).toMatchObject({ state: 'ACCEPTED', decidedBy: { id: ctx.actor.id }, version: 2 })
    const carried = await findQuotation(articleId, 'bulan Desember')
    expect(carried).toMatchObject({ id: suggested.id, state: 'CONFIRMED', version: 2 })
    expect(await test.db.quotation.findFirst({ where: { id: carried.id } })).toMatchObject({ carriedFromId: former.id })

    expect(await decide(accepted, { decision: 'undo' })).toMatchObject({
      state: 'OPEN',
      decidedBy: null,
      decidedAt: null,
    })
    expect(await findQuotation(articleId, 'bulan Desember')).toMatchObject({ id: suggested.id, state: 'SUGGESTED' })
    expect(await test.db.quotation.findFirst({ where: { id: carried.id } })).toMatchObject({ carriedFromId: null })
    expect(await actionsOf(alteration.id)).toEqual(['alteration.accept', 'alteration.undo'])
    expect(await findBrokenLink(test.db, ctx.actor.newsroomId)).toBeNull()
  })

  it('carries words to the place that a person shows, where two are equal', async () => {
    const paragraphs = changed({
      residents: `Warga berkumpul di pos ronda. "${SENTENCE}," ujar seorang pedagang pasar.`,
      doubt: `Ada juga yang kesal. "${SENTENCE}," tutur warga lain.`,
    })
    const { articleId, former, alteration } = await anAlteration(paragraphs, SENTENCE)
    expect(alteration).toMatchObject({ kind: 'MOVED', newSpans: null })
    await expect(decide(alteration, { decision: 'accept' })).rejects.toMatchObject({ reason: 'alteration.nowhere' })
    const places = await listAlterationPlaces(ctx, { alterationId: alteration.id })
    expect(places.map(({ before }) => before.slice(-12))).toEqual(
      ['pos ronda. "', 'yang kesal. "'].map((end) => end.slice(-12)),
    )
    const elsewhere = { start: 0, end: 10 }
    await expect(decide(alteration, { decision: 'accept', spans: [elsewhere] })).rejects.toMatchObject({
      reason: 'anchor.not-found',
    })
    const second = places[1]?.span ?? elsewhere
    await decide(alteration, { decision: 'accept', spans: [second] })
    const carried = await test.db.quotation.findMany({ where: { carriedFromId: former.id } })
    expect(carried).toMatchObject([{ state: 'CONFIRMED', startOffset: second.start }])
    const { version } = await getArticleForReview(ctx, articleId)
    expect(version.text.slice(second.start, second.end)).toBe(carried[0]?.text)
  })

  it('keeps a made quotation as rejected when it is taken back, but not while a claim stands on it', async () => {
    // The words stand, without anybody who says them: the machine finds no quotation there.
    const paragraphs = changed({ doubt: `Di sebuah spanduk tertulis: ${SENTENCE}.` })
    const { alteration, former } = await anAlteration(paragraphs, SENTENCE)
    const accepted = await decide(alteration, { decision: 'accept' })
    const [carried] = await test.db.quotation.findMany({ where: { carriedFromId: former.id } })
    const quotationIds = [carried?.id ?? '']
    const claim = { text: 'Warga sudah tiga kali mendengar janji', quotationIds }
    await createClaim(ctx, claim)
    await expect(decide(accepted, { decision: 'undo' })).rejects.toMatchObject({ reason: 'quotation.used-in-claim' })
    await test.db.claimAppearance.deleteMany({ where: { quotationId: { in: quotationIds } } })
    await decide(accepted, { decision: 'undo' })
    expect(await test.db.quotation.findFirst({ where: { id: carried?.id ?? '' } })).toMatchObject({ state: 'REJECTED' })
  })

  it('keeps why nothing follows, and answers the same post the same', async () => {
    const { alteration } = await anAlteration()
    const dismissed = await decide(alteration, { decision: 'dismiss', note: 'Ralat resmi media itu.' })
    expect(dismissed).toMatchObject({ state: 'DISMISSED', note: 'Ralat resmi media itu.' })
    expect(await decide(alteration, { decision: 'dismiss', note: 'Ralat resmi media itu.' })).toEqual(dismissed)
    expect(await decide(dismissed, { decision: 'undo' })).toMatchObject({ state: 'OPEN', note: null })
    expect(await actionsOf(alteration.id)).toEqual(['alteration.dismiss', 'alteration.undo'])
  })

  it('lets one of two people decide, shows the other what is stored, and refuses viewers and strangers', async () => {
    const { alteration } = await anAlteration()
    const colleague = await aColleague(ctx, 'EDITOR')
    const settled = await Promise.allSettled([
      decide(alteration, { decision: 'accept' }),
      decide(alteration, { decision: 'dismiss', note: 'Salah ketik.' }, colleague),
    ])
    const refused = settled.filter(({ status }) => status === 'rejected')
    expect(refused).toMatchObject([
      { reason: { code: 'CONFLICT', reason: 'alteration.changed', current: { version: 2 } } },
    ])
    const viewer = await aColleague(ctx, 'VIEWER')
    await expect(decide(alteration, { decision: 'accept' }, viewer)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    const stranger = await aContext(test.db, { role: 'ADMIN' })
    await expect(decide(alteration, { decision: 'undo' }, stranger)).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it('does not take back what somebody changed since', async () => {
    const { articleId, alteration } = await anAlteration()
    const accepted = await decide(alteration, { decision: 'accept' })
    const carried = await findQuotation(articleId, 'bulan Desember')
    await decideQuotation(ctx, { quotationId: carried.id, version: carried.version, decision: 'undo' })
    await expect(decide(accepted, { decision: 'undo' })).rejects.toMatchObject({ reason: 'quotation.changed' })
    expect(await findQuotation(articleId, 'bulan Desember')).toMatchObject({ version: 3 })
  })

  it('carries a note as it carries a quotation', async () => {
    const { articleId } = await fetchPage(ctx)
    const { version } = await getArticleForReview(ctx, articleId)
    const start = version.text.indexOf('meminta pengerjaan diawasi bersama')
    const selectors = describeSpan(version.text, { start, end: start + 34 })
    if (!selectors) throw new Error('no words')
    const note = { articleVersionId: version.id, motivation: 'COMMENTING' as const, body: 'Oleh siapa?', selectors }
    const { id } = await saveAnnotation(ctx, note)
    await fetchPage(ctx, {
      paragraphs: changed({ residents: 'Warga menyambut baik rencana itu dan meminta pekerjaan diawasi bersama.' }),
    })
    const { items } = await listAlterations(ctx, { articleId })
    const alteration = items.find(({ annotation }) => annotation?.id === id)
    expect(alteration).toMatchObject({ kind: 'ALTERED', newText: expect.stringContaining('pekerjaan diawasi') })
    if (!alteration) throw new Error('no alteration')
    const accepted = await decide(alteration, { decision: 'accept' })
    const page = await getArticleForReview(ctx, articleId)
    expect(page.annotations).toMatchObject([{ body: 'Oleh siapa?', createdBy: { id: ctx.actor.id } }])
    await decide(accepted, { decision: 'undo' })
    expect((await getArticleForReview(ctx, articleId)).annotations).toEqual([])
  })
})

describe('settleAlterations', () => {
  /** A page of which a consent wall was fetched: everything quoted is gone from it. */
  const aWall = async () => {
    const { articleId } = await fetchPage(ctx)
    await fetchPage(ctx, { paragraphs: ['Situs ini memakai kuki untuk menayangkan iklan.', 'Setujui untuk membaca.'] })
    const { items } = await listAlterations(ctx, { articleId })
    return { articleId, items }
  }
  const seen = (items: readonly AlterationView[]) => items.map(({ id, version }) => ({ alterationId: id, version }))
  const note = 'Yang terambil halaman persetujuan.'

  it('closes all that one version raised with one reason and an event each, and takes that back', async () => {
    const { articleId, items } = await aWall()
    expect(items.length).toBeGreaterThan(2)
    expect(items.every(({ kind, state }) => kind === 'GONE' && state === 'OPEN')).toBe(true)
    const open = await findOpenAlterations(ctx, items.slice(0, 1))
    expect(open.map(({ id }) => id)).toEqual(items.map(({ id }) => id))

    const closed = await settleAlterations(ctx, { decision: 'dismiss', note, items: seen(items) })
    expect(closed.map(({ id }) => id)).toEqual(items.map(({ id }) => id).reverse())
    expect(closed.every((one) => one.state === 'DISMISSED' && one.note === note && one.version === 2)).toBe(true)
    expect(await findOpenAlterations(ctx, items)).toEqual([])
    const reopened = await settleAlterations(ctx, { decision: 'undo', items: seen(closed) })
    expect(reopened.every(({ state, note: left }) => state === 'OPEN' && left === null)).toBe(true)
    for (const { id } of items) expect(await actionsOf(id)).toEqual(['alteration.dismiss', 'alteration.undo'])
    expect((await listAlterations(ctx, { articleId, state: ['OPEN'] })).items).toHaveLength(items.length)
    expect(await findBrokenLink(test.db, ctx.actor.newsroomId)).toBeNull()
  })

  it('closes none where one was decided meanwhile, and answers a second post with what the first did', async () => {
    const { items } = await aWall()
    const [first] = items
    if (!first) throw new Error('no alteration')
    const colleague = await aColleague(ctx, 'EDITOR')
    await decide(first, { decision: 'dismiss', note: 'Sudah ditanyakan.' }, colleague)
    await expect(settleAlterations(ctx, { decision: 'dismiss', note, items: seen(items) })).rejects.toMatchObject({
      ...{ code: 'CONFLICT', reason: 'alteration.changed', current: { id: first.id, state: 'DISMISSED' } },
    })
    const rest = items.filter(({ id }) => id !== first.id)
    expect(await findOpenAlterations(ctx, items)).toHaveLength(rest.length)
    const once = await settleAlterations(ctx, { decision: 'dismiss', note, items: seen(rest) })
    expect(await settleAlterations(ctx, { decision: 'dismiss', note, items: seen(rest) })).toEqual(once)
    expect(await actionsOf(rest[0]?.id ?? '')).toEqual(['alteration.dismiss'])
  })

  it('lets two people settle the same: one does, the other is told', async () => {
    const { items } = await aWall()
    const colleague = await aColleague(ctx, 'EDITOR')
    const both = await Promise.allSettled(
      [ctx, colleague].map((who) => settleAlterations(who, { decision: 'dismiss', note, items: seen(items) })),
    )
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    for (const { id } of items) expect(await actionsOf(id)).toEqual(['alteration.dismiss'])
  })

  it('is not for whoever only reads, nor for another newsroom', async () => {
    const { items } = await aWall()
    const input = { decision: 'dismiss' as const, note, items: seen(items) }
    const viewer = await aColleague(ctx, 'VIEWER')
    await expect(settleAlterations(viewer, input)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    const stranger = await aContext(test.db, { role: 'ADMIN' })
    await expect(settleAlterations(stranger, input)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect(await findOpenAlterations(stranger, items)).toEqual([])
  })
})
