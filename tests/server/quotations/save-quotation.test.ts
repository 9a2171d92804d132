import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { AddQuotationInput, CorrectQuotationInput } from '@/lib/schemas/quotation'
import { findBrokenLink } from '@/lib/server/audit'
import type { Context } from '@/lib/server/db/context'
import { newId } from '@/lib/server/db/new-id'
import { decideQuotation } from '@/lib/server/quotations/decide-quotation'
import { listQuotations } from '@/lib/server/quotations/list-quotations'
import { saveQuotation } from '@/lib/server/quotations/save-quotation'
import { aColleague } from '@/tests/factories/a-colleague'
import { aContext } from '@/tests/factories/a-context'
import { anArticle, type StoredArticle } from '@/tests/factories/an-article'
import { someSelectors } from '@/tests/factories/some-selectors'
import { createTestDatabase, type TestDatabase } from '@/tests/setup/test-database'

let test: TestDatabase
let reviewer: Context
let viewer: Context
let stranger: Context
let article: StoredArticle

beforeAll(async () => {
  test = await createTestDatabase()
  reviewer = await aContext(test.db, { role: 'REVIEWER' })
  viewer = await aColleague(reviewer, 'VIEWER')
  stranger = await aContext(test.db, { role: 'ADMIN' })
})
beforeEach(async () => {
  article = await anArticle(reviewer)
})
afterAll(async () => {
  expect(await findBrokenLink(test.db, reviewer.actor.newsroomId)).toBeNull()
  await test.dispose()
})

const WORDS = 'Kami tidak akan menutupnya minggu ini'
const words = () => ({
  kind: 'DIRECT' as const,
  content: [someSelectors(article.text, WORDS)],
  cue: someSelectors(article.text, 'ujarnya'),
  source: null,
  speaker: { name: 'Dewi Lestiani', kind: 'PERSON' as const },
  speakerRole: 'Camat Melur',
  via: ['Antara Pesisir'],
  saidOn: '2026-03-03',
})
const anAddition = (): AddQuotationInput => ({ ...words(), articleVersionId: article.versionId })
const aCorrection = (version = 1): CorrectQuotationInput => ({ ...words(), quotationId: article.quotationId, version })
const lastEventOf = (subjectId: string) =>
  test.db.auditEvent.findFirst({ where: { subjectId }, orderBy: { sequence: 'desc' } })

describe('saveQuotation, adding', () => {
  it('stores the words as they stand in the text, confirmed by a person', async () => {
    const saved = await saveQuotation(reviewer, anAddition())
    expect(saved).toMatchObject({ state: 'CONFIRMED', origin: 'PERSON', text: WORDS, saidOn: '2026-03-03', version: 1 })
    expect(saved.contentSpans.map(({ start, end }) => article.text.slice(start, end))).toEqual([WORDS])
    expect(saved.cueSpan && article.text.slice(saved.cueSpan.start, saved.cueSpan.end)).toBe('ujarnya')
    expect(saved.speaker?.id).toBe(article.speakerId)
    expect(await lastEventOf(saved.id)).toMatchObject({ action: 'quotation.add', actorId: reviewer.actor.id })
  })

  it('adds one quotation when the form is posted twice', async () => {
    const requestId = newId()
    const first = await saveQuotation(reviewer, { ...anAddition(), requestId })
    const second = await saveQuotation(reviewer, { ...anAddition(), requestId })
    expect(second).toEqual(first)
    expect(await test.db.auditEvent.count({ where: { subjectId: requestId } })).toBe(1)
  })

  it('refuses words that are not there, or that stand in several places', async () => {
    const quote = { type: 'TextQuoteSelector' as const, prefix: '', suffix: '' }
    const position = { type: 'TextPositionSelector' as const, start: 0, end: 1 }
    const save = (exact: string) =>
      saveQuotation(reviewer, { ...anAddition(), content: [{ quote: { ...quote, exact }, position }] })
    await expect(save('Pompa tambahan tidak menyala')).rejects.toMatchObject({ reason: 'anchor.not-found' })
    await expect(save('Pompa tambahan sudah menyala sejak subuh tadi')).rejects.toMatchObject({ code: 'INVALID' })
    await expect(save('kata')).resolves.toMatchObject({ text: 'kata' })
    await expect(save('a')).rejects.toMatchObject({ code: 'INVALID', reason: 'anchor.ambiguous' })
  })

  it('refuses two stretches that share words', async () => {
    const content = [WORDS, 'tidak akan'].map((part) => someSelectors(article.text, part))
    await expect(saveQuotation(reviewer, { ...anAddition(), content })).rejects.toMatchObject({
      reason: 'quotation.overlapping',
    })
  })
})

describe('saveQuotation, correcting', () => {
  it('keeps where it came from and what the machine said', async () => {
    const saved = await saveQuotation(reviewer, aCorrection())
    expect(saved).toMatchObject({
      state: 'CONFIRMED',
      origin: 'MACHINE',
      text: WORDS,
      version: 2,
      confidence: expect.closeTo(0.9),
    })
    const event = await lastEventOf(saved.id)
    expect(event).toMatchObject({
      action: 'quotation.correct',
      data: { before: { version: 1 }, after: { text: WORDS } },
    })
  })

  it('shows both versions when a colleague was faster', async () => {
    const colleague = await aColleague(reviewer, 'REVIEWER')
    const outcomes = await Promise.allSettled([
      saveQuotation(reviewer, { ...aCorrection(), speakerRole: 'Camat' }),
      saveQuotation(colleague, { ...aCorrection(), speakerRole: 'Camat Kampung Melur' }),
    ])
    const won = outcomes.find((outcome) => outcome.status === 'fulfilled')
    const lost = outcomes.find((outcome) => outcome.status === 'rejected')
    expect(lost?.reason).toMatchObject({ code: 'CONFLICT', reason: 'quotation.changed', current: won?.value })
    expect(await test.db.auditEvent.count({ where: { subjectId: article.quotationId } })).toBe(1)
  })

  it('names a new speaker once, whoever else names them at the same time', async () => {
    const other = await anArticle(reviewer)
    const speaker = { name: 'Bagas Pramudya', kind: 'PERSON' as const }
    const [one, two] = await Promise.all([
      saveQuotation(reviewer, { ...aCorrection(), speaker }),
      saveQuotation(reviewer, { ...anAddition(), speaker, articleVersionId: other.versionId }),
    ])
    expect(one.speaker?.id).toBe(two.speaker?.id)
  })

  it('is refused to viewers, and finds nothing in other newsrooms', async () => {
    await expect(saveQuotation(viewer, aCorrection())).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(saveQuotation(stranger, aCorrection())).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(saveQuotation(stranger, anAddition())).rejects.toMatchObject({ code: 'NOT_FOUND' })
    const foreign = await anArticle(stranger)
    const speaker = { speakerId: foreign.speakerId }
    await expect(saveQuotation(reviewer, { ...aCorrection(), speaker })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect(await test.db.auditEvent.count({ where: { subjectId: article.quotationId } })).toBe(0)
  })
})

describe('decideQuotation', () => {
  const decide = (ctx: Context, decision: 'accept' | 'reject' | 'undo', version: number) =>
    decideQuotation(ctx, { quotationId: article.quotationId, version, decision })

  it('accepts, rejects and takes back, each with its event', async () => {
    expect(await decide(reviewer, 'accept', 1)).toMatchObject({ state: 'CONFIRMED', version: 2 })
    expect(await lastEventOf(article.quotationId)).toMatchObject({ action: 'quotation.accept' })
    expect(await decide(reviewer, 'undo', 2)).toMatchObject({ state: 'SUGGESTED' })
    expect(await lastEventOf(article.quotationId)).toMatchObject({ action: 'quotation.undo' })
    expect(await decide(reviewer, 'reject', 3)).toMatchObject({ state: 'REJECTED' })
    expect(await lastEventOf(article.quotationId)).toMatchObject({ action: 'quotation.reject' })
  })

  it('answers a second post of the same, and shows a colleague’s other decision', async () => {
    const first = await decide(reviewer, 'accept', 1)
    expect(await decide(reviewer, 'accept', 1)).toEqual(first)
    const colleague = await aColleague(reviewer, 'REVIEWER')
    await expect(decide(colleague, 'reject', 1)).rejects.toMatchObject({ code: 'CONFLICT', current: first })
  })

  it('is refused to viewers, and finds nothing in other newsrooms', async () => {
    await expect(decide(viewer, 'accept', 1)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(decide(stranger, 'accept', 1)).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})

describe('listQuotations', () => {
  it('narrows by state, speaker, outlet, article and confidence, and pages without gaps', async () => {
    const ctx = await aContext(test.db, { role: 'VIEWER' })
    const stored: StoredArticle[] = []
    for (let i = 0; i < 5; i += 1)
      stored.push(await anArticle(ctx, { outlet: i < 2 ? 'Suara Muara' : 'Kabar Pesisir' }))
    const all = await listQuotations(ctx, { limit: 2 })
    const rest = await listQuotations(ctx, { limit: 3, cursor: all.nextCursor ?? '' })
    const ids = [...all.items, ...rest.items].map(({ id }) => id)
    expect(ids).toEqual(stored.map(({ quotationId }) => quotationId).reverse())
    expect(rest.nextCursor).toBeNull()
    const [first] = stored
    expect((await listQuotations(ctx, { outletId: first?.outletId ?? null })).items).toHaveLength(2)
    expect((await listQuotations(ctx, { articleId: first?.articleId ?? null })).items).toHaveLength(1)
    expect((await listQuotations(ctx, { speakerId: first?.speakerId ?? null })).items).toHaveLength(5)
    expect((await listQuotations(ctx, { state: ['CONFIRMED'] })).items).toHaveLength(0)
    expect((await listQuotations(ctx, { minConfidence: 0.95 })).items).toHaveLength(0)
    expect((await listQuotations(ctx, { maxConfidence: 0.95, state: ['SUGGESTED'] })).items).toHaveLength(5)
    await expect(listQuotations(ctx, { cursor: 'x' })).rejects.toMatchObject({ code: 'INVALID' })
  })
})
