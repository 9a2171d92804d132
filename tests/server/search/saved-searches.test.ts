import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Context } from '@/lib/server/db/context'
import { newId } from '@/lib/server/db/new-id'
import { deleteSearch } from '@/lib/server/search/delete-search'
import { editSearch } from '@/lib/server/search/edit-search'
import { listAlerts } from '@/lib/server/search/list-alerts'
import { listSearches } from '@/lib/server/search/list-searches'
import { markSearchSeen } from '@/lib/server/search/mark-search-seen'
import { saveSearch } from '@/lib/server/search/save-search'
import { aColleague } from '@/tests/factories/a-colleague'
import { aContext } from '@/tests/factories/a-context'
import { anArticle } from '@/tests/factories/an-article'
import { createTestDatabase, type TestDatabase } from '@/tests/setup/test-database'

type Person = Context & { actor: { id: string } }

let test: TestDatabase
let ctx: Person

beforeAll(async () => {
  test = await createTestDatabase()
})
afterAll(() => test.dispose())
beforeEach(async () => {
  // The real time, because what came in is known by keys that are made of it.
  ctx = await aContext(test.db, { role: 'VIEWER', now: () => new Date() })
})

const events = async (subjectId: string) => {
  const rows = await test.db.auditEvent.findMany({ where: { subjectId }, orderBy: { sequence: 'asc' } })
  return rows.map(({ action }) => action)
}
const PUMPS = { name: 'Pompa', filter: { q: 'pompa' }, hasAlert: true }
const nextMillisecond = () => new Promise((resolve) => setTimeout(resolve, 2))

describe('a saved search', () => {
  it('is kept with its filter, renamed and deleted, and the record tells of each', async () => {
    const { id } = await saveSearch(ctx, PUMPS)
    expect(await listSearches(ctx)).toMatchObject([{ id, name: 'Pompa', filter: { q: 'pompa' }, hasAlert: true }])
    await editSearch(ctx, { searchId: id, name: 'Pompa air', hasAlert: false })
    expect(await listSearches(ctx)).toMatchObject([{ name: 'Pompa air', hasAlert: false }])
    await deleteSearch(ctx, { searchId: id })
    expect(await listSearches(ctx)).toEqual([])
    expect(await events(id)).toEqual(['search.save', 'search.edit', 'search.delete'])
  })

  it('is its owner’s alone: not a colleague’s, not an administrator’s, not another newsroom’s', async () => {
    const { id: searchId } = await saveSearch(ctx, PUMPS)
    for (const other of [await aColleague(ctx, 'ADMIN'), await aContext(test.db, { role: 'ADMIN' })]) {
      expect(await listSearches(other)).toEqual([])
      expect(await listAlerts(other)).toEqual([])
      await expect(editSearch(other, { searchId, name: 'Milik saya' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
      await expect(deleteSearch(other, { searchId })).rejects.toMatchObject({ code: 'NOT_FOUND' })
      await expect(markSearchSeen(other, { searchId })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    }
    expect(await listSearches(ctx)).toMatchObject([{ name: 'Pompa' }])
  })

  it('is a person’s: the command line keeps none', async () => {
    const system = { ...ctx, actor: { ...ctx.actor, id: null } }
    await expect(saveSearch(system, PUMPS)).rejects.toMatchObject({ code: 'FORBIDDEN', reason: 'person-only' })
    expect(await listSearches(system)).toEqual([])
  })

  it('can be deleted once', async () => {
    const { id: searchId } = await saveSearch(ctx, PUMPS)
    const answers = await Promise.allSettled([deleteSearch(ctx, { searchId }), deleteSearch(ctx, { searchId })])
    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await events(searchId)).toEqual(['search.save', 'search.delete'])
  })

  it('is one of at most fifty', async () => {
    const { newsroomId, id: userId } = ctx.actor
    const row = { newsroomId, userId, name: 'x', filter: {}, seenAt: ctx.now() }
    await test.db.savedSearch.createMany({ data: Array.from({ length: 49 }, () => ({ ...row, id: newId() })) })
    const answers = await Promise.allSettled([saveSearch(ctx, PUMPS), saveSearch(ctx, PUMPS)])
    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    await expect(saveSearch(ctx, PUMPS)).rejects.toMatchObject({ reason: 'search.tooMany' })
  })

  it('of an older day narrows nothing that is not understood any more', async () => {
    const { newsroomId, id: userId } = ctx.actor
    const filter = { kind: ['SUNG'] }
    await test.db.savedSearch.create({
      data: { id: newId(), newsroomId, userId, name: 'x', filter, seenAt: ctx.now() },
    })
    expect(await listSearches(ctx)).toMatchObject([{ filter: {} }])
  })
})

describe('an alert', () => {
  it('counts what came in since its owner last looked', async () => {
    await anArticle(ctx)
    await nextMillisecond()
    const { id: searchId } = await saveSearch(ctx, PUMPS)
    await saveSearch(ctx, { ...PUMPS, name: 'Sapi', filter: { q: 'sapi' } })
    await saveSearch(ctx, { ...PUMPS, name: 'Diam', hasAlert: false })
    const counts = async () => {
      const alerts = await listAlerts(ctx)
      return alerts.map(({ search, cameIn }) => [search.name, cameIn.count])
    }
    expect(await counts()).toEqual([
      ['Pompa', 0],
      ['Sapi', 0],
    ])
    await nextMillisecond()
    // Published long ago, but new here.
    await anArticle(ctx, { publishedAt: new Date('2020-01-01T00:00:00Z') })
    expect(await counts()).toEqual([
      ['Pompa', 1],
      ['Sapi', 0],
    ])
    await nextMillisecond()
    await markSearchSeen(ctx, { searchId })
    expect(await counts()).toEqual([
      ['Pompa', 0],
      ['Sapi', 0],
    ])
  })

  it('that is turned on counts from then', async () => {
    const { id: searchId } = await saveSearch(ctx, { ...PUMPS, hasAlert: false })
    await nextMillisecond()
    await anArticle(ctx)
    await nextMillisecond()
    await editSearch(ctx, { searchId, hasAlert: true })
    expect(await listAlerts(ctx)).toMatchObject([{ cameIn: { count: 0, isMore: false } }])
  })

  it('watches articles, speakers and claims as well', async () => {
    for (const noun of ['articles', 'speakers', 'claims'] as const) {
      await saveSearch(ctx, { name: noun, filter: { noun }, hasAlert: true })
    }
    await nextMillisecond()
    await anArticle(ctx)
    const alerts = await listAlerts(ctx)
    expect(alerts.map(({ search, cameIn }) => [search.name, cameIn.count])).toEqual([
      ['articles', 1],
      ['claims', 0],
      ['speakers', 1],
    ])
  })
})
