import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Context } from '@/lib/server/db/context'
import { decideQuotation } from '@/lib/server/quotations/decide-quotation'
import { getSpeaker } from '@/lib/server/speakers/get-speaker'
import { listSpeakers } from '@/lib/server/speakers/list-speakers'
import { resolveSpeakers, type NamedSpeaker } from '@/lib/server/speakers/resolve-speakers'
import { suggestSpeakers } from '@/lib/server/speakers/suggest-speakers'
import { aContext } from '@/tests/factories/a-context'
import { anArticle } from '@/tests/factories/an-article'
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
      quotationCount: 2,
      aliases: ['Dewi Lestiani'],
      roles: [{ role: 'Camat', quotationCount: 2 }],
      outlets: [
        { name: 'Kabar Pesisir', quotationCount: 1 },
        { name: 'Suara Muara', quotationCount: 1 },
      ],
    })
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
