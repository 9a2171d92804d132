import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { candidateKeys } from '@/lib/matching/candidate-keys'
import { findBrokenLink } from '@/lib/server/audit'
import type { Context } from '@/lib/server/db/context'
import { newId } from '@/lib/server/db/new-id'
import { checkVersion } from '@/lib/server/flags/check-version'
import { decideFlag } from '@/lib/server/flags/decide-flag'
import { getFlagsOfVersion } from '@/lib/server/flags/get-flags-of-version'
import { decideQuotation } from '@/lib/server/quotations/decide-quotation'
import { saveQuotation } from '@/lib/server/quotations/save-quotation'
import { resolveSpeakers } from '@/lib/server/speakers/resolve-speakers'
import { runTask } from '@/lib/server/jobs/tasks'
import { aColleague } from '@/tests/factories/a-colleague'
import { aContext } from '@/tests/factories/a-context'
import { aFlag, FLAGGED_TEXT, FLAGGED_WORDS, PUBLISHED, WRONG_DAY } from '@/tests/factories/a-flag'
import { anArticle, type StoredArticle } from '@/tests/factories/an-article'
import { someSelectors } from '@/tests/factories/some-selectors'
import { createTestDatabase, type TestDatabase } from '@/tests/setup/test-database'

let test: TestDatabase
let ctx: Context

beforeAll(async () => {
  test = await createTestDatabase()
  ctx = await aContext(test.db, { role: 'REVIEWER' })
})
afterAll(async () => {
  expect(await findBrokenLink(test.db, ctx.actor.newsroomId)).toBeNull()
  await test.dispose()
})

const check = ({ versionId }: { versionId: string }) => checkVersion(ctx, { versionId })
const flagsOf = async ({ versionId }: { versionId: string }) => (await getFlagsOfVersion(ctx, versionId)).flags
const isWaiting = async ({ versionId }: { versionId: string }) => (await getFlagsOfVersion(ctx, versionId)).isPending

const correct = async (article: StoredArticle, patch: object) =>
  saveQuotation(ctx, {
    ...{ quotationId: article.quotationId, version: await versionOf(article), kind: 'DIRECT' as const },
    content: [someSelectors(article.text, FLAGGED_WORDS)],
    ...{ cue: null, source: null, speaker: { speakerId: article.speakerId }, speakerRole: 'Camat', via: [] },
    ...{ saidOn: '2024-03-05', ...patch },
  })
const versionOf = async ({ quotationId }: StoredArticle) =>
  (await test.db.quotation.findUniqueOrThrow({ where: { id: quotationId } })).version

describe('a finding in the text', () => {
  it('is one flag on the quotation of that day, however often it is found', async () => {
    const article = await aFlag(ctx)
    expect(await check(article)).toEqual({ found: 0, dismissedByRule: 0, resolved: 0, returned: 0 })
    const flags = await flagsOf(article)
    expect(flags).toMatchObject([
      {
        ...{ check: 'weekday', certainty: 'certain', state: 'OPEN', quotation: { id: article.quotationId } },
        left: { label: 'weekday-stated', text: 'Rabu' },
        right: { label: 'weekday-of-date', text: '2024-03-05: Selasa' },
      },
    ])
    const [span] = flags.map((flag) => flag.span)
    expect(article.text.slice(span?.start, span?.end)).toBe(WRONG_DAY)
    const events = await test.db.auditEvent.findMany({ where: { subjectId: article.versionId } })
    expect(events).toMatchObject([{ action: 'flag.find', data: { found: 1 } }])
  })

  it('is found by the worker, too', async () => {
    const article = await anArticle(ctx, { text: FLAGGED_TEXT, words: FLAGGED_WORDS, publishedAt: PUBLISHED })
    const payload = { newsroomId: ctx.actor.newsroomId, versionId: article.versionId }
    const run = () =>
      runTask(
        'check-version',
        payload,
        { db: test.db, now: ctx.now },
        { signal: new AbortController().signal, attempt: 1 },
      )
    await Promise.all([run(), run()])
    await run()
    expect(await flagsOf(article)).toMatchObject([{ check: 'weekday', quotation: null }])
  })

  it('leaves the quotation once its day is corrected, and stays in the text', async () => {
    const article = await aFlag(ctx)
    await correct(article, { saidOn: '2024-03-06' })
    expect(await isWaiting(article)).toBe(true)
    await check(article)
    expect(await flagsOf(article)).toMatchObject([{ check: 'weekday', quotation: null }])
  })
})

describe('a finding about a quotation', () => {
  it('is resolved when a person corrects the fact, and returns with it as it was decided', async () => {
    const article = await aFlag(ctx)
    await correct(article, { saidOn: '2024-03-16' })
    expect(await check(article)).toMatchObject({ found: 1 })
    const late = (await flagsOf(article)).find((flag) => flag.check === 'said-after-publication')
    expect(late).toMatchObject({ certainty: 'certain', left: { text: '2024-03-16' }, right: { text: '2024-03-06' } })
    await decideFlag(ctx, {
      ...{ decision: 'dismiss', flagId: late?.id ?? '', version: late?.version ?? 0, reason: 'Jadwal konferensi' },
    })
    await correct(article, { saidOn: '2024-03-05' })
    expect(await check(article)).toMatchObject({ resolved: 1 })
    expect((await flagsOf(article)).map((flag) => flag.check)).toEqual(['weekday'])
    await correct(article, { saidOn: '2024-03-16' })
    expect(await check(article)).toMatchObject({ found: 0, returned: 1 })
    expect(await flagsOf(article)).toContainEqual(
      expect.objectContaining({ id: late?.id, state: 'DISMISSED', reason: 'Jadwal konferensi' }),
    )
  })

  it('follows what becomes known of the speaker', async () => {
    const article = await aFlag(ctx)
    const { newsroomId } = ctx.actor
    const id = newId()
    const [from, to] = [new Date('2019-01-01'), new Date('2022-01-01')]
    const place = { newsroomId, speakerId: article.speakerId }
    await test.db.tenure.create({ data: { id, ...place, office: 'Camat', from, to } })
    await test.db.speaker.update({ where: { id: article.speakerId }, data: { diedOn: new Date('2023-01-01') } })
    await check(article)
    const checks = async () => (await flagsOf(article)).map((flag) => flag.check).sort()
    expect(await checks()).toEqual(['quoted-after-death', 'role-at-date', 'weekday'])
    await test.db.tenure.update({ where: { id }, data: { deletedAt: new Date() } })
    await test.db.speaker.update({ where: { id: article.speakerId }, data: { diedOn: null } })
    await check(article)
    expect(await checks()).toEqual(['weekday'])
  })

  it('is resolved when the quotation is rejected', async () => {
    const article = await aFlag(ctx)
    await correct(article, { saidOn: '2024-03-16' })
    await check(article)
    await decideQuotation(ctx, {
      ...{ quotationId: article.quotationId, version: await versionOf(article), decision: 'reject' },
    })
    expect(await isWaiting(article)).toBe(true)
    await check(article)
    expect(await flagsOf(article)).toMatchObject([{ check: 'weekday', quotation: null }])
  })
})

describe('a finding between two quotations', () => {
  /** The same words under another name, as the matching of utterances would have indexed both. */
  const articles = async (...speakers: readonly ('Dewi Lestiani' | 'Bagas Seno')[]) => {
    const { newsroomId } = ctx.actor
    // Words of this test alone, so that nobody else's article is met.
    const words = `${FLAGGED_WORDS} ${(story += 1)} kali`
    const stored: StoredArticle[] = []
    for (const name of speakers) {
      const article = await anArticle(ctx, { text: `“${words},” kata ${name}.`, words, publishedAt: PUBLISHED })
      const [speakerId = null] = await resolveSpeakers(test.db, newsroomId, [{ name, kind: 'PERSON' }])
      await test.db.quotation.update({
        where: { id: article.quotationId },
        data: { speakerId, state: 'CONFIRMED', updatedById: ctx.actor.id },
      })
      const { quotationId } = article
      await test.db.candidateKey.createMany({
        data: candidateKeys(words).map((key) => ({ newsroomId, key, quotationId })),
      })
      stored.push(article)
    }
    return stored as [StoredArticle, StoredArticle, ...StoredArticle[]]
  }
  let story = 100
  const CHECK = 'same-words-different-speakers'
  const between = async (article: StoredArticle) => (await flagsOf(article)).filter((flag) => flag.check === CHECK)

  it('is one flag on the newer, whichever is looked at, and shown on both', async () => {
    const [older, newer] = await articles('Dewi Lestiani', 'Bagas Seno')
    await check(older)
    await check(newer)
    await check(older)
    const flags = await between(newer)
    expect(flags).toMatchObject([
      { quotation: { id: newer.quotationId }, other: { id: older.quotationId, speaker: { name: 'Dewi Lestiani' } } },
    ])
    expect(await between(older)).toEqual(flags)
  })

  it('is resolved when both are found to be one person, and when a person says that it is not the same utterance', async () => {
    const [older, newer] = await articles('Dewi Lestiani', 'Bagas Seno')
    await check(newer)
    expect(await between(newer)).toHaveLength(1)
    const [aId, bId] = [older.quotationId, newer.quotationId].sort()
    const pair = { newsroomId: ctx.actor.newsroomId, aId: aId ?? '', bId: bId ?? '', relation: 'IDENTICAL' as const }
    const { id } = await test.db.quotationPair.create({ data: { id: newId(), ...pair, score: 1, state: 'REJECTED' } })
    await check(older)
    expect(await between(newer)).toEqual([])
    await test.db.quotationPair.update({ where: { id }, data: { state: 'CONFIRMED' } })
    await check(older)
    expect(await between(newer)).toHaveLength(1)
    await test.db.quotation.update({ where: { id: newer.quotationId }, data: { speakerId: older.speakerId } })
    await check(newer)
    expect(await between(older)).toEqual([])
  })

  it('is one flag on the one that stands alone among many copies', async () => {
    const all = await articles(...Array<'Dewi Lestiani'>(5).fill('Dewi Lestiani'), 'Bagas Seno', 'Dewi Lestiani')
    for (const article of all) await check(article)
    for (const article of all) await check(article)
    const alone = all[5]
    const flags = await test.db.quotationFlag.findMany({
      where: { check: CHECK, resolvedAt: null, articleVersionId: { in: all.map(({ versionId }) => versionId) } },
    })
    expect(flags).toMatchObject([{ quotationId: alone?.quotationId, articleVersionId: alone?.versionId }])
  })

  it('asks for another look where one more copy shows who stands alone', async () => {
    const [wrong, first] = await articles('Bagas Seno', 'Dewi Lestiani')
    await check(first)
    expect(await between(first)).toMatchObject([{ quotation: { id: first.quotationId } }])
    const { newsroomId } = ctx.actor
    const text = await test.db.quotation.findUniqueOrThrow({ where: { id: first.quotationId } })
    const third = await anArticle(ctx, { text: `“${text.text},” kata Dewi Lestiani.`, words: text.text })
    await test.db.quotation.update({
      where: { id: third.quotationId },
      data: { state: 'CONFIRMED', updatedById: ctx.actor.id },
    })
    await test.db.candidateKey.createMany({
      data: candidateKeys(text.text).map((key) => ({ newsroomId, key, quotationId: third.quotationId })),
    })
    await check(third)
    expect(await isWaiting(first)).toBe(true)
    await check(first)
    expect(await between(first)).toEqual([])
    expect(await between(wrong)).toMatchObject([{ other: { id: third.quotationId } }])
  })
})

describe('the next version of an article', () => {
  const nextVersion = async (article: StoredArticle, text: string) => {
    const before = await test.db.articleVersion.findUniqueOrThrow({ where: { id: article.versionId } })
    const id = newId()
    const paragraphs = [{ start: 0, end: text.length }]
    await test.db.articleVersion.create({
      data: { ...before, id, number: 2, text, textSha256: '0'.repeat(64), paragraphs, captions: [] },
    })
    return { versionId: id }
  }

  it('inherits what was decided of the same facts, and the one before has no open findings', async () => {
    const article = await aFlag(ctx)
    await decideFlag(ctx, { decision: 'confirm', flagId: article.flagId, version: 1 })
    const next = await nextVersion(article, `Pembaruan. ${FLAGGED_TEXT}`)
    expect(await check(next)).toMatchObject({ found: 1, resolved: 1 })
    expect(await flagsOf(next)).toMatchObject([{ state: 'CONFIRMED', decidedBy: { id: ctx.actor.id } }])
    expect(await flagsOf(article)).toEqual([])
    expect(await check(article)).toMatchObject({ found: 0, returned: 0 })
  })

  it('resolves what the outlet has mended', async () => {
    const article = await aFlag(ctx)
    const next = await nextVersion(article, FLAGGED_TEXT.replace('Rabu', 'Selasa'))
    expect(await check(next)).toMatchObject({ found: 0, resolved: 1 })
    const stored = await test.db.quotationFlag.findUniqueOrThrow({ where: { id: article.flagId } })
    expect(stored).toMatchObject({ state: 'OPEN', resolvedAt: expect.any(Date) })
  })
})

it('refuses somebody who only reads, and another newsroom', async () => {
  const article = await aFlag(ctx)
  const viewer = await aColleague(ctx, 'VIEWER')
  await expect(checkVersion(viewer, article)).rejects.toMatchObject({ code: 'FORBIDDEN' })
  const stranger = await aContext(test.db, { role: 'ADMIN' })
  await expect(checkVersion(stranger, article)).rejects.toMatchObject({ code: 'NOT_FOUND' })
  expect((await getFlagsOfVersion(stranger, article.versionId)).flags).toEqual([])
})
