import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Context } from '@/lib/server/db/context'
import { addFlagRule } from '@/lib/server/flags/add-flag-rule'
import { checkVersion } from '@/lib/server/flags/check-version'
import { countFlagsOfRule } from '@/lib/server/flags/count-flags-of-rule'
import { listFlagRules } from '@/lib/server/flags/list-flag-rules'
import { listFlags } from '@/lib/server/flags/list-flags'
import { countFound } from '@/lib/server/search/count-found'
import { drawFound } from '@/lib/server/search/draw-found'
import { listAlerts } from '@/lib/server/search/list-alerts'
import { nameFilter } from '@/lib/server/search/name-filter'
import { saveSearch } from '@/lib/server/search/save-search'
import { searchClaims } from '@/lib/server/search/search-claims'
import { searchQuotations } from '@/lib/server/search/search-quotations'
import { mergeSpeakers } from '@/lib/server/speakers/merge-speakers'
import { undoSpeakerOperation } from '@/lib/server/speakers/undo-speaker-operation'
import { createClaim } from '@/lib/server/claims/create-claim'
import { listClaims } from '@/lib/server/claims/list-claims'
import { listQuotations } from '@/lib/server/quotations/list-quotations'
import { listUtterances } from '@/lib/server/utterances/list-utterances'
import { matchWaiting } from '@/lib/server/utterances/match-waiting'
import { aContext } from '@/tests/factories/a-context'
import { FLAGGED_TEXT, FLAGGED_WORDS, PUBLISHED } from '@/tests/factories/a-flag'
import { anArticle, type StoredArticle } from '@/tests/factories/an-article'
import { createTestDatabase, type TestDatabase } from '@/tests/setup/test-database'

let test: TestDatabase
let editor: Context & { actor: { id: string } }
/** Each with one quotation: a shortened name, and the whole one into which it is merged. */
let short: StoredArticle
let full: StoredArticle

const SHORT = 'Bagas Wira'
const FULL = 'Bagas Wirayuda'
const reason = 'Narasumber ini menyebut hari terbit edisi cetak'

beforeAll(async () => {
  test = await createTestDatabase()
})
afterAll(() => test.dispose())
beforeEach(async () => {
  // The real time, because what came in is known by keys that are made of it.
  editor = await aContext(test.db, { role: 'EDITOR', now: () => new Date() })
  short = await anArticle(editor, { speaker: { name: SHORT } })
  full = await anArticle(editor, { speaker: { name: FULL } })
})

const merge = async () => {
  const held = (id: string) => test.db.speaker.findFirstOrThrow({ where: { id } })
  const [from, into] = [await held(short.speakerId), await held(full.speakerId)]
  const versions = { from: from.version, into: into.version }
  return mergeSpeakers(editor, { fromId: from.id, intoId: into.id, versions })
}

/** An article about somebody with a weekday that does not fit, and what was made of that finding. */
const aFindingAbout = async (name: string) => {
  const text = FLAGGED_TEXT.replace('Dewi Lestiani', name)
  const given = { text, words: FLAGGED_WORDS, publishedAt: PUBLISHED, speaker: { name } }
  const article = await anArticle(editor, given)
  await test.db.quotation.update({ where: { id: article.quotationId }, data: { saidOn: new Date('2024-03-05') } })
  await checkVersion(editor, article)
  return test.db.quotationFlag.findFirstOrThrow({ where: { articleVersionId: article.versionId } })
}

describe('a search for somebody', () => {
  const found = async () => {
    const filter = { speakerId: short.speakerId }
    const { items } = await searchQuotations(editor, filter)
    const claims = await searchClaims(editor, filter)
    return {
      quotations: items.length,
      claims: claims.items.length,
      listed: (await listQuotations(editor, filter)).items.length,
      listedClaims: (await listClaims(editor, filter)).items.length,
      counted: (await countFound(editor, filter)).quotations.count,
      drawn: (await drawFound(editor, filter)).count,
      name: (await nameFilter(editor, filter)).speaker,
    }
  }

  it('finds who they became, and after the undo them alone', async () => {
    await createClaim(editor, { text: 'Pompa menyala.', quotationIds: [full.quotationId] })
    const before = { quotations: 1, claims: 0, listed: 1, listedClaims: 0, counted: 1, drawn: 1, name: SHORT }
    expect(await found()).toEqual(before)
    const { operationId } = await merge()
    expect(await found()).toEqual({
      ...{ quotations: 2, claims: 1, listed: 2, listedClaims: 1 },
      ...{ counted: 2, drawn: 2, name: FULL },
    })
    await undoSpeakerOperation(editor, { operationId })
    expect(await found()).toEqual(before)
  })

  it('that is saved goes on telling of what comes in', async () => {
    await saveSearch(editor, { name: SHORT, filter: { speakerId: short.speakerId }, hasAlert: true })
    const { operationId } = await merge()
    await new Promise((resolve) => setTimeout(resolve, 2))
    await anArticle(editor, { speaker: { name: FULL } })
    const count = async () => (await listAlerts(editor))[0]?.cameIn.count
    expect(await count()).toBe(1)
    await undoSpeakerOperation(editor, { operationId })
    expect(await count()).toBe(0)
  })
})

describe('the utterances of somebody', () => {
  it('are those of who they became, and after the undo theirs alone', async () => {
    await matchWaiting(editor)
    const listed = async ({ speakerId }: StoredArticle) =>
      (await listUtterances(editor, { speakerId })).items.map(({ id }) => id)
    const before = await listed(short)
    const { operationId } = await merge()
    expect(await listed(full)).not.toEqual([])
    expect(await listed(short)).toEqual(await listed(full))
    await undoSpeakerOperation(editor, { operationId })
    expect(await listed(short)).toEqual(before)
  })
})

describe('a rule about somebody', () => {
  it('dismisses what is found about who they became, and after the undo about them alone', async () => {
    const condition = { speakerId: short.speakerId }
    const { id: ruleId } = await addFlagRule(editor, { check: 'weekday', condition, reason })
    expect(await aFindingAbout(FULL)).toMatchObject({ state: 'OPEN', ruleId: null })
    const { operationId } = await merge()
    expect(await listFlagRules(editor)).toMatchObject([{ id: ruleId, speakerName: FULL }])
    expect(await aFindingAbout(FULL)).toMatchObject({ state: 'DISMISSED', ruleId })
    await undoSpeakerOperation(editor, { operationId })
    expect(await listFlagRules(editor)).toMatchObject([{ id: ruleId, speakerName: SHORT }])
    expect(await aFindingAbout(FULL)).toMatchObject({ state: 'OPEN', ruleId: null })
    expect(await aFindingAbout(SHORT)).toMatchObject({ state: 'DISMISSED', ruleId })
  })

  it('that is made from an old page means who they became, as its count and the list do', async () => {
    const flag = await aFindingAbout(FULL)
    await merge()
    const condition = { speakerId: short.speakerId }
    expect(await countFlagsOfRule(editor, { check: 'weekday', condition })).toMatchObject({ count: 1 })
    expect((await listFlags(editor, condition)).items).toMatchObject([{ id: flag.id, state: 'OPEN' }])
    await addFlagRule(editor, { check: 'weekday', condition, reason })
    expect((await listFlags(editor, condition)).items).toMatchObject([{ id: flag.id, state: 'DISMISSED' }])
  })
})
