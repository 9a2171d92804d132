import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Context } from '@/lib/server/db/context'
import { decideQuotation } from '@/lib/server/quotations/decide-quotation'
import { getSpeaker } from '@/lib/server/speakers/get-speaker'
import { listSaid } from '@/lib/server/quotations/list-said'
import { listSpeakers } from '@/lib/server/speakers/list-speakers'
import { readSpeakerRecord } from '@/lib/server/speakers/read-speaker-record'
import { resolveSpeakers, type NamedSpeaker } from '@/lib/server/speakers/resolve-speakers'
import { suggestSpeakers } from '@/lib/server/speakers/suggest-speakers'
import { aContext } from '@/tests/factories/a-context'
import { anArticle, QUOTED_WORDS } from '@/tests/factories/an-article'
import { aQuotationOf, aSpeaker } from '@/tests/factories/a-speaker'
import { createTestDatabase, type TestDatabase } from '@/tests/setup/test-database'

let test: TestDatabase
let ctx: Context
let stranger: Context

beforeAll(async () => {
  test = await createTestDatabase()
  ctx = await aContext(test.db, { role: 'REVIEWER' })
  stranger = await aContext(test.db, { role: 'ADMIN' })
})
afterAll(() => test.dispose())

const resolve = (given: readonly NamedSpeaker[], newsroomId = ctx.actor.newsroomId) =>
  test.db.$transaction((tx) => resolveSpeakers(tx, newsroomId, given))

describe('resolveSpeakers', () => {
  const rina = { name: 'Rina Wardhani', kind: 'PERSON' as const, role: 'Camat' }

  it('knows a name however it is written, within its kind and newsroom', async () => {
    const [first] = await resolve([rina])
    const written = [
      { ...rina, name: 'RINA  WARDHANI' },
      { ...rina, name: 'Rina Wardhâni' },
    ]
    expect(await resolve(written)).toEqual([first, first])
    const [body] = await resolve([{ ...rina, kind: 'ORGANIZATION' }])
    const [elsewhere] = await resolve([rina], stranger.actor.newsroomId)
    expect(new Set([first, body, elsewhere]).size).toBe(3)
  })

  it('makes somebody unnamed once an article, and never takes them for somebody of another', async () => {
    const resident = { name: 'seorang warga', kind: 'ANONYMOUS' as const }
    const [one, two] = await resolve([resident, resident])
    const [other] = await resolve([resident])
    expect(one).toBe(two)
    expect(other).not.toBe(one)
  })

  it('guesses nobody where two bear the name', async () => {
    const [id] = await resolve([{ name: 'Budi Hartono', kind: 'PERSON' }])
    const twin = await test.db.speaker.create({
      data: { id: crypto.randomUUID(), newsroomId: ctx.actor.newsroomId, name: 'Budi Hartono', kind: 'PERSON' },
    })
    await test.db.speakerAlias.create({
      data: {
        id: crypto.randomUUID(),
        newsroomId: ctx.actor.newsroomId,
        speakerId: twin.id,
        name: 'Budi Hartono',
        nameKey: 'budi hartono',
      },
    })
    expect(id).not.toBeNull()
    expect(await resolve([{ name: 'Budi Hartono', kind: 'PERSON' }])).toEqual([null])
  })
})

describe('listSpeakers, suggestSpeakers and getSpeaker', () => {
  it('tell who is quoted, where and as what, without rejected quotations', async () => {
    const desk = await aContext(test.db, { role: 'REVIEWER' })
    const { speakerId } = await anArticle(desk, { outlet: 'Kabar Pesisir' })
    await anArticle(desk, { outlet: 'Suara Muara' })
    const rejected = await anArticle(desk, { outlet: 'Suara Muara' })
    await decideQuotation(desk, { quotationId: rejected.quotationId, version: 1, decision: 'reject' })
    expect((await listSpeakers(desk)).items).toMatchObject([
      { id: speakerId, name: 'Dewi Lestiani', quotationCount: 2 },
    ])
    expect(await getSpeaker(desk, speakerId)).toMatchObject({
      ...{ quotationCount: 2, mergedIntoId: null, tenures: [] },
      forms: [{ name: 'Dewi Lestiani', others: [] }],
    })
    const record = await readSpeakerRecord(desk, speakerId)
    expect(record).toMatchObject({
      roles: [{ role: 'Camat', quotationCount: 2 }],
      outlets: [
        { name: 'Suara Muara', quotationCount: 1 },
        { name: 'Kabar Pesisir', quotationCount: 1 },
      ],
    })
    expect(record.marks.map(({ text }) => text)).toEqual([QUOTED_WORDS, QUOTED_WORDS])
    expect(await readSpeakerRecord(stranger, speakerId)).toMatchObject({ marks: [], roles: [], carried: [] })
    await expect(getSpeaker(stranger, speakerId)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(getSpeaker(desk, 'bukan-kunci')).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it('find a name by the beginning of any of its words, whole names first, and page by name', async () => {
    const desk = await aContext(test.db, { role: 'VIEWER' })
    const names = ['Sari Utami', 'Anton Sarwono', 'Dimas Putra', 'seorang sarjana'].map((name) => ({
      name,
      kind: name.startsWith('seorang') ? ('ANONYMOUS' as const) : ('PERSON' as const),
    }))
    await resolve(names, desk.actor.newsroomId)
    expect((await suggestSpeakers(desk, { prefix: 'sar' })).map(({ name }) => name)).toEqual([
      'Sari Utami',
      'Anton Sarwono',
    ])
    expect(await suggestSpeakers(desk, { prefix: '%' })).toEqual([])
    expect((await listSpeakers(desk, { q: 'put' })).items.map(({ name }) => name)).toEqual(['Dimas Putra'])
    const first = await listSpeakers(desk, { limit: 3 })
    const rest = await listSpeakers(desk, { limit: 3, cursor: first.nextCursor ?? '' })
    expect([...first.items, ...rest.items]).toHaveLength(4)
    expect(new Set([...first.items, ...rest.items].map(({ id }) => id)).size).toBe(4)
  })
})

describe('the speakers of a newsroom', () => {
  it('are listed by how much they are quoted, page by page, and by kind', async () => {
    const desk = await aContext(test.db, { role: 'VIEWER' })
    const article = await anArticle(desk)
    const people = [await aSpeaker(desk), await aSpeaker(desk), await aSpeaker(desk, { kind: 'ORGANIZATION' })]
    for (const [index, { id }] of people.entries())
      for (let n = 0; n <= index; n += 1) await aQuotationOf(desk, article, id)
    const first = await listSpeakers(desk, { sort: 'quoted', limit: 2 })
    const rest = await listSpeakers(desk, { sort: 'quoted', limit: 2, cursor: first.nextCursor ?? '' })
    const counts = [...first.items, ...rest.items].map(({ quotationCount }) => quotationCount)
    expect(counts).toEqual([3, 2, 1, 1])
    expect((await listSpeakers(desk, { kind: 'ORGANIZATION' })).items.map(({ id }) => id)).toEqual([people[2]?.id])
    await expect(listSpeakers(desk, { cursor: 'x' })).rejects.toMatchObject({ code: 'INVALID' })
  })

  it('are found by the beginning of a name of several words, and by no part of a word', async () => {
    const desk = await aContext(test.db, { role: 'VIEWER' })
    await aSpeaker(desk, { name: 'Rina Wardhani', forms: ['Rina W.'] })
    const find = async (q: string) => (await listSpeakers(desk, { q })).items.map(({ name }) => name)
    expect(await find('rina war')).toEqual(['Rina Wardhani'])
    expect(await find('wardh')).toEqual(['Rina Wardhani'])
    expect(await find('hani')).toEqual([])
    expect(await find('rina x')).toEqual([])
    expect(await find('_ina')).toEqual([])
  })
})

describe('listSaid', () => {
  it('tells what somebody said, the latest to appear first, by outlet and day', async () => {
    const desk = await aContext(test.db, { role: 'VIEWER' })
    // The evening of the first in UTC is the second in Jakarta.
    const days = ['2025-06-01T18:30:00Z', '2025-06-03T02:00:00Z', '2025-06-02T02:00:00Z']
    const stored = []
    for (const day of days) {
      const outlet = day.startsWith('2025-06-03') ? 'Suara Muara' : 'Kabar Pesisir'
      stored.push(await anArticle(desk, { outlet, publishedAt: new Date(day) }))
    }
    const [first] = stored
    const speakerId = first?.speakerId ?? ''
    const daysOf = (items: readonly { article: { publishedAt: Date | null } }[]) =>
      items.map(({ article }) => article.publishedAt?.toISOString().slice(0, 10))
    expect(daysOf((await listSaid(desk, speakerId)).items)).toEqual(['2025-06-03', '2025-06-02', '2025-06-01'])
    expect((await listSaid(desk, speakerId, { outletId: first?.outletId ?? null })).items).toHaveLength(2)
    const second = await listSaid(desk, speakerId, { from: '2025-06-02', to: '2025-06-02' })
    expect(daysOf(second.items)).toEqual(['2025-06-02', '2025-06-01'])
    const page = await listSaid(desk, speakerId, { limit: 2 })
    const rest = await listSaid(desk, speakerId, { limit: 2, cursor: page.nextCursor ?? '' })
    expect(daysOf(rest.items)).toEqual(['2025-06-01'])
    expect((await listSaid(stranger, speakerId)).items).toEqual([])
    await expect(listSaid(desk, speakerId, { cursor: 'x' })).rejects.toMatchObject({ code: 'INVALID' })
  })
})
