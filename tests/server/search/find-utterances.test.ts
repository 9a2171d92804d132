import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { FindUtterancesInput } from '@/lib/schemas/search'
import type { Context } from '@/lib/server/db/context'
import { newId } from '@/lib/server/db/new-id'
import { findUtterances } from '@/lib/server/search/find-utterances'
import { matchVersions } from '@/lib/server/utterances/match-versions'
import { aContext } from '@/tests/factories/a-context'
import { anArticle } from '@/tests/factories/an-article'
import { createTestDatabase, type TestDatabase } from '@/tests/setup/test-database'

const BRIDGE = 'Jembatan gantung di Desa Sukamelur akan selesai sebelum musim hujan tanpa biaya bagi warga'
const MARKET = 'Pasar hewan Kalijaya ditutup selama dua pekan karena penyakit mulut dan kuku menyerang ternak'

let test: TestDatabase
let ctx: Context & { actor: { id: string } }

const say = async (words: string, speaker: string, by: Context = ctx): Promise<string> => {
  const { newsroomId } = by.actor
  const { versionId, quotationId } = await anArticle(by, {
    ...{ words, speaker: { name: speaker } },
    text: `Kabar hari ini.\n“${words}” kata ${speaker}.\n`,
  })
  await matchVersions(by, [versionId])
  const member = await test.db.utteranceMember.findFirstOrThrow({ where: { newsroomId, quotationId } })
  return member.utteranceId
}
const find = async (typed: { q?: string; speaker?: string; exceptId?: string }, by: Context = ctx) =>
  (await findUtterances(by, FindUtterancesInput.parse({ exceptId: newId(), ...typed }))).map(({ id }) => id)

let bridge: string
let market: string

beforeAll(async () => {
  test = await createTestDatabase()
  ctx = await aContext(test.db, { role: 'VIEWER' })
  bridge = await say(BRIDGE, 'Dewi Lestiani')
  market = await say(MARKET, 'Hendra Wasita')
})
afterAll(() => test.dispose())

describe('findUtterances', () => {
  it('finds by words, by the name of the speaker, and by both', async () => {
    expect(await find({ q: 'jembatan sukamelur' })).toEqual([bridge])
    expect(await find({ speaker: 'hendra' })).toEqual([market])
    expect(await find({ q: 'jembatan', speaker: 'lestiani' })).toEqual([bridge])
    expect(await find({ q: 'jembatan', speaker: 'hendra' })).toEqual([])
  })

  it('tells of each one what a person must know to choose', async () => {
    const [row] = await findUtterances(ctx, { exceptId: newId(), q: 'ternak' })
    expect(row).toMatchObject({ id: market, text: MARKET, quotationCount: 1, speaker: { name: 'Hendra Wasita' } })
  })

  it('finds a pasted sentence that was said a little otherwise', async () => {
    expect(await find({ q: BRIDGE.replace('selesai', 'rampung') })).toEqual([bridge])
  })

  it('leaves out the utterance that is to be merged', async () => {
    expect(await find({ q: 'jembatan sukamelur', exceptId: bridge })).toEqual([])
    expect(await find({ q: BRIDGE.replace('selesai', 'rampung'), exceptId: bridge })).toEqual([])
  })

  it.each(['', '-', '“”', 'yang', 'a'.repeat(1000)])('answers nothing for %j alone', async (q) => {
    expect(await find({ q })).toEqual([])
  })

  it('stays within the newsroom', async () => {
    const stranger = await aContext(test.db, { role: 'ADMIN' })
    expect(await find({ q: 'jembatan sukamelur' }, stranger)).toEqual([])
    expect(await find({ speaker: 'hendra' }, stranger)).toEqual([])
  })
})
