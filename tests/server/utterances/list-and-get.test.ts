import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { UtteranceOrder } from '@/lib/schemas/utterance'
import type { Context } from '@/lib/server/db/context'
import { newId } from '@/lib/server/db/new-id'
import { findElsewhere } from '@/lib/server/utterances/find-elsewhere'
import { getUtterance } from '@/lib/server/utterances/get-utterance'
import { listUtterances } from '@/lib/server/utterances/list-utterances'
import { matchWaiting } from '@/lib/server/utterances/match-waiting'
import { aContext } from '@/tests/factories/a-context'
import { aQuotingArticle } from '@/tests/factories/a-quoting-article'
import type { StoredArticle } from '@/tests/factories/an-article'
import { createTestDatabase, type TestDatabase } from '@/tests/setup/test-database'

const BRIDGE = 'Jembatan gantung di Desa Sukamaju kami targetkan selesai sebelum musim hujan tiba'
const PARCELS = (count: number) => `Kami kirim ${count} paket beras untuk warga lembah yang terdampak banjir`

let test: TestDatabase
let ctx: Context
let first: StoredArticle
let crediting: StoredArticle

beforeAll(async () => {
  test = await createTestDatabase()
  ctx = await aContext(test.db, { role: 'VIEWER' })
  const quoting = (words: string, outlet: string, hour: number) =>
    aQuotingArticle(ctx, words, { outlet, headline: outlet, publishedAt: new Date(Date.UTC(2026, 2, 3, hour)) })
  first = await quoting(BRIDGE, 'Kabar Pesisir', 2)
  crediting = await quoting(`${BRIDGE}, kalau cuaca baik`, 'Warta Lembah', 4)
  const byAlias = { newsroomId: ctx.actor.newsroomId, outletId: first.outletId, name: 'KP', nameKey: 'kp' }
  await test.db.outletName.create({ data: { id: newId(), ...byAlias } })
  await test.db.quotation.update({ where: { id: crediting.quotationId }, data: { via: ['KP'] } })
  for (const [index, count] of [200, 350, 480].entries()) await quoting(PARCELS(count), `Suara ${count}`, 5 + index)
  await matchWaiting(ctx)
})
afterAll(async () => {
  await test.dispose()
})

describe('listUtterances', () => {
  it('shows each once, page by page, whatever the order', async () => {
    for (const order of UtteranceOrder.options) {
      const all = (await listUtterances(ctx, { order })).items.map(({ id }) => id)
      const paged: string[] = []
      let cursor: string | undefined
      do {
        const page = await listUtterances(ctx, { order, limit: 1, cursor })
        paged.push(...page.items.map(({ id }) => id))
        cursor = page.nextCursor ?? undefined
      } while (cursor !== undefined)
      expect(paged).toEqual(all)
      expect(new Set(paged).size).toBe(paged.length)
    }
  })

  it('puts most outlets first, and leaves out what does not wait or has not drifted', async () => {
    const outlets = (await listUtterances(ctx)).items.map(({ outletCount }) => outletCount)
    expect(outlets).toEqual([2, 1, 1, 1])
    expect((await listUtterances(ctx, { order: 'waiting' })).items).toHaveLength(3)
    expect((await listUtterances(ctx, { order: 'drifted' })).items).toMatchObject([{ drift: 'TRUNCATION' }])
    expect((await listUtterances(ctx, { speakerId: first.speakerId })).items).toHaveLength(4)
    expect((await listUtterances(ctx, { speakerId: newId() })).items).toEqual([])
  })
})

describe('getUtterance', () => {
  it('tells wordings, origin by an outlet’s other name, and what waits', async () => {
    const [row] = (await listUtterances(ctx)).items
    const utterance = await getUtterance(ctx, row?.id ?? '')
    expect(utterance.members.map(({ article }) => article.outlet?.name)).toEqual(['Kabar Pesisir', 'Warta Lembah'])
    expect(utterance.wordings.map(({ drifts }) => drifts)).toEqual([[], ['truncation']])
    expect(utterance.origin).toMatchObject({ outlets: 2, independentSources: 1 })
    expect(utterance.origin.links).toMatchObject([
      { from: crediting.quotationId, to: { quotationId: first.quotationId }, basis: 'stated' },
    ])
    const [asked] = (await listUtterances(ctx, { order: 'waiting' })).items
    const { suggestions } = await getUtterance(ctx, asked?.id ?? '')
    expect(suggestions[0]?.pair.blockers).toMatchObject([{ kind: 'number' }])
    expect(suggestions[0]?.pieces.some(({ drift }) => drift === 'number')).toBe(true)
  })

  it('finds nothing in other newsrooms', async () => {
    const [row] = (await listUtterances(ctx)).items
    const stranger = await aContext(test.db, { role: 'ADMIN' })
    await expect(getUtterance(stranger, row?.id ?? '')).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(getUtterance(ctx, 'no key')).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect(await findElsewhere(stranger, { quotationId: first.quotationId })).toBeNull()
  })
})

describe('findElsewhere', () => {
  it('counts who else carries the words', async () => {
    expect(await findElsewhere(ctx, { quotationId: first.quotationId })).toMatchObject({
      quotations: 2,
      outlets: 2,
      independentSources: 1,
      waiting: 0,
    })
  })
})
