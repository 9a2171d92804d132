import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SaidBeforeInput } from '@/lib/schemas/search'
import type { Context } from '@/lib/server/db/context'
import { findSaidBefore } from '@/lib/server/search/find-said-before'
import { matchVersions } from '@/lib/server/utterances/match-versions'
import { aContext } from '@/tests/factories/a-context'
import { anArticle } from '@/tests/factories/an-article'
import { createTestDatabase, type TestDatabase } from '@/tests/setup/test-database'

const BRIDGE =
  'Jembatan gantung di Desa Sukamelur akan selesai sebelum musim hujan dan tidak memungut biaya dari warga penyeberang'
const MARKET = 'Pasar hewan Kalijaya ditutup selama dua pekan karena penyakit mulut dan kuku menyerang ternak'

let test: TestDatabase
let ctx: Context & { actor: { id: string } }
let other: Context & { actor: { id: string } }

const say = async (words: string, by: typeof ctx): Promise<void> => {
  const { versionId } = await anArticle(by, { words, text: `Kabar hari ini.\n“${words}” kata Dewi Lestiani.\n` })
  await matchVersions(by, [versionId])
}
const ask = async (text: string, by = ctx) => findSaidBefore(by, SaidBeforeInput.parse({ text }))

beforeAll(async () => {
  test = await createTestDatabase()
  ctx = await aContext(test.db)
  other = await aContext(test.db)
  await say(BRIDGE, ctx)
  await say(BRIDGE, ctx)
  await say(MARKET, ctx)
  await say('Harga cabai rawit merah turun di pasar induk Kramatwangi sejak awal pekan ini', other)
})
afterAll(() => test.dispose())

describe('has this been said before?', () => {
  it('finds the utterance of the same words, once, with all its quotations', async () => {
    const { matches, similar } = await ask(`“${BRIDGE}.”`)
    expect(matches).toMatchObject([{ relation: 'identical', quotationCount: 2 }])
    expect(matches[0]?.quotation.utteranceId).not.toBeNull()
    expect(similar).toEqual([])
  })

  it('says that only a part was pasted, and which words are missing', async () => {
    const { matches } = await ask('Jembatan gantung di Desa Sukamelur akan selesai sebelum musim hujan')
    expect(matches).toMatchObject([{ relation: 'excerpt' }])
    expect(matches[0]?.segments.some(({ kind, b }) => kind === 'only-b' && b?.text.includes('memungut biaya'))).toBe(
      true,
    )
  })

  it('finds utterances inside a text of a hundred thousand characters', async () => {
    const filler = 'Acara itu dihadiri banyak orang dari berbagai tempat. '
    const { matches, isCut } = await ask(`${filler.repeat(20)}${MARKET}. ${filler.repeat(1900)}`)
    expect(matches).toMatchObject([{ quotation: { outlet: { name: 'Kabar Pesisir' } } }])
    expect(isCut).toBe(true)
  })

  it('offers quotations with the words where nobody said it', async () => {
    const { matches, similar } = await ask('ternak')
    expect(matches).toEqual([])
    expect(similar).toHaveLength(1)
    expect(await ask('naga terbang')).toMatchObject({ matches: [], similar: [], isEmpty: false })
  })

  it('leaves out what was rejected', async () => {
    await say('Sumur bor ketiga di Dukuh Waringin sudah mengalirkan air bersih ke empat puluh rumah', ctx)
    const [found] = (await ask('Sumur bor ketiga di Dukuh Waringin sudah mengalirkan air bersih')).matches
    await test.db.quotation.update({ where: { id: found?.quotation.id ?? '' }, data: { state: 'REJECTED' } })
    expect((await ask('Sumur bor ketiga di Dukuh Waringin sudah mengalirkan air bersih')).matches).toEqual([])
  })

  it('never finds what was said in another newsroom', async () => {
    expect(await ask(BRIDGE, other)).toMatchObject({ matches: [], similar: [] })
  })

  it.each(['', '   ', '“”', '-', '\u0000', '…'.repeat(100_000), 'a', '-'.repeat(50), '"tanda', '\ud800'])(
    'answers %j',
    async (text) => {
      await expect(ask(text)).resolves.toMatchObject({ matches: [] })
    },
  )
})
