import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { findBrokenLink } from '@/lib/server/audit'
import type { Context } from '@/lib/server/db/context'
import { newId } from '@/lib/server/db/new-id'
import type { Run } from '@/lib/server/jobs/run'
import { TASKS } from '@/lib/server/jobs/tasks'
import { decideQuotation } from '@/lib/server/quotations/decide-quotation'
import { listUtterances } from '@/lib/server/utterances/list-utterances'
import { matchVersion } from '@/lib/server/utterances/match-version'
import { matchVersions } from '@/lib/server/utterances/match-versions'
import { matchWaiting } from '@/lib/server/utterances/match-waiting'
import { readUtterances } from '@/lib/server/utterances/read-utterances'
import { aContext } from '@/tests/factories/a-context'
import { aQuotingArticle } from '@/tests/factories/a-quoting-article'
import { createTestDatabase, type TestDatabase } from '@/tests/setup/test-database'

const BRIDGE = 'Jembatan gantung di Desa Sukamaju kami targetkan selesai sebelum musim hujan tiba'
const BUDGET = 'Anggaran perbaikan jalan kabupaten tahun depan naik karena usulan warga lembah'

const A_RUN: Run = { signal: new AbortController().signal, attempt: 1 }

let test: TestDatabase
let ctx: Context

beforeAll(async () => {
  test = await createTestDatabase()
})
beforeEach(async () => {
  ctx = await aContext(test.db)
})
afterAll(async () => {
  await test.dispose()
})

const utteranceOf = async (quotationId: string) =>
  (await test.db.utteranceMember.findFirst({ where: { quotationId } }))?.utteranceId ?? null
const match = ({ versionId }: { versionId: string }) => matchVersion(ctx, { versionId })
const arrive = async (words: string, outlet?: string) => {
  const article = await aQuotingArticle(ctx, words, outlet === undefined ? {} : { outlet })
  await match(article)
  return article
}
const picture = async () => ({
  utterances: await test.db.utterance.findMany({ where: { newsroomId: ctx.actor.newsroomId }, orderBy: { id: 'asc' } }),
  members: await test.db.utteranceMember.findMany({
    where: { newsroomId: ctx.actor.newsroomId },
    orderBy: { quotationId: 'asc' },
  }),
  pairs: await test.db.quotationPair.findMany({
    where: { newsroomId: ctx.actor.newsroomId },
    orderBy: { id: 'asc' },
  }),
  keys: await test.db.candidateKey.count({ where: { newsroomId: ctx.actor.newsroomId } }),
})

describe('matchVersion', () => {
  it('gives copies, excerpts and joined quotations one utterance, and others their own', async () => {
    const first = await arrive(BRIDGE, 'Kabar Pesisir')
    const copy = await arrive(BRIDGE, 'Warta Lembah')
    const longer = await arrive(`Kemarin kami rapat sampai malam. ${BRIDGE}`, 'Suara Pagi')
    const other = await arrive(BUDGET, 'Suara Pagi')
    const utterance = await utteranceOf(first.quotationId)
    expect(await utteranceOf(copy.quotationId)).toBe(utterance)
    expect(await utteranceOf(longer.quotationId)).toBe(utterance)
    expect(await utteranceOf(other.quotationId)).not.toBe(utterance)
    const [row] = (await listUtterances(ctx)).items
    expect(row).toMatchObject({ id: utterance, quotationCount: 3, outletCount: 3, drift: 'TRUNCATION' })
    expect(row?.text).toContain('Kemarin kami rapat')
    expect(row?.speaker?.id).toBe(first.speakerId)
  })

  it('changes nothing when it is run again', async () => {
    const articles = [await arrive(BRIDGE), await arrive(`${BRIDGE} nanti`), await arrive(BUDGET)]
    const before = await picture()
    for (const article of articles) await match(article)
    await matchVersions(
      ctx,
      articles.map(({ versionId }) => versionId),
    )
    expect(await picture()).toEqual(before)
  })

  it('makes one utterance of what two workers place at the same time', async () => {
    const articles = await Promise.all(
      [1, 2, 3, 4].map((n) => aQuotingArticle(ctx, BRIDGE, { headline: `Kabar ${n}` })),
    )
    await Promise.all(articles.map(match))
    expect(new Set(await Promise.all(articles.map(({ quotationId }) => utteranceOf(quotationId)))).size).toBe(1)
  })

  it('comes to the same utterances in whatever order they arrive', async () => {
    const texts = [BRIDGE, `${BRIDGE}, kalau cuaca baik`, BUDGET, `${BUDGET} dan pasar`, `${BRIDGE}. ${BUDGET}`]
    const groupsFor = async (order: readonly number[]) => {
      ctx = await aContext(test.db)
      const articles = await Promise.all(texts.map((text) => aQuotingArticle(ctx, text)))
      for (const index of order) await match(articles[index] ?? { versionId: '' })
      const placed = await Promise.all(articles.map(({ quotationId }) => utteranceOf(quotationId)))
      return placed.map((id) => placed.indexOf(id))
    }
    const forwards = await groupsFor([0, 1, 2, 3, 4])
    expect(await groupsFor([4, 3, 2, 1, 0])).toEqual(forwards)
    expect(await groupsFor([2, 4, 0, 3, 1])).toEqual(forwards)
  })

  it.each([
    ['number', 'Kami kirim 200 paket beras', 'Kami kirim 350 paket beras', ' untuk warga lembah yang terdampak banjir'],
    ['date', 'Beras kami kirim hari Senin', 'Beras kami kirim hari Jumat', ' untuk warga lembah yang terdampak banjir'],
    [
      'negation',
      'Kami akan membuka',
      'Kami tidak akan membuka',
      ' kembali pintu air di hulu sungai setelah hujan reda',
    ],
    ['opposite', 'Harga beras naik', 'Harga beras turun', ' di semua pasar lembah menjelang panen raya pekan depan'],
  ])('keeps apart what differs by a %s, and asks a person', async (kind, one, other, rest) => {
    const [a, b] = [await arrive(one + rest), await arrive(other + rest)]
    expect(await utteranceOf(a.quotationId)).not.toBe(await utteranceOf(b.quotationId))
    const pairs = await test.db.quotationPair.findMany({ where: { newsroomId: ctx.actor.newsroomId } })
    expect(pairs).toMatchObject([{ state: 'SUGGESTED', blockers: [{ kind }] }])
    expect((await listUtterances(ctx, { order: 'waiting' })).items).toHaveLength(2)
  })

  it('joins what anybody says only of one speaker and one day', async () => {
    const placedOn = async (day: number) => {
      const publishedAt = new Date(Date.UTC(2026, 4, day, 9))
      const article = await aQuotingArticle(ctx, 'Terima kasih, alhamdulillah', { publishedAt })
      await match(article)
      return utteranceOf(article.quotationId)
    }
    const [first, sameDay, later] = [await placedOn(4), await placedOn(4), await placedOn(24)]
    expect(sameDay).toBe(first)
    expect(later).not.toBe(first)
    expect(await test.db.quotationPair.count({ where: { newsroomId: ctx.actor.newsroomId, state: 'SUGGESTED' } })).toBe(
      0,
    )
  })

  it('lets a quotation go when it is rejected, and takes it back', async () => {
    const [a, b] = [await arrive(BRIDGE), await arrive(BRIDGE)]
    const utterance = await utteranceOf(a.quotationId)
    await decideQuotation(ctx, { quotationId: b.quotationId, version: 1, decision: 'reject' })
    await match(b)
    expect(await utteranceOf(b.quotationId)).toBeNull()
    expect((await listUtterances(ctx)).items).toMatchObject([{ id: utterance, quotationCount: 1 }])
    await decideQuotation(ctx, { quotationId: b.quotationId, version: 2, decision: 'undo' })
    await match(b)
    expect(await utteranceOf(b.quotationId)).toBe(utterance)
  })

  it('lets the words of a later version take over the place', async () => {
    const [a, b] = [await arrive(BRIDGE), await arrive(`${BRIDGE} nanti`)]
    const utterance = await utteranceOf(a.quotationId)
    const later = await aLaterVersion(b)
    await match(later)
    expect(await utteranceOf(b.quotationId)).toBeNull()
    expect(await utteranceOf(later.quotationId)).toBe(utterance)
    const pair = await test.db.quotationPair.findFirst({ where: { newsroomId: ctx.actor.newsroomId } })
    expect([pair?.aId, pair?.bId].sort()).toEqual([a.quotationId, later.quotationId].sort())
    const printed = []
    for await (const one of readUtterances(ctx)) printed.push(one)
    expect(printed).toMatchObject([{ id: utterance, quotations: [{ text: BRIDGE }, { text: `${BRIDGE} nanti` }] }])
  })

  it('leaves nothing half when it is ended in the middle', async () => {
    const article = await aQuotingArticle(ctx, BRIDGE)
    const before = await picture()
    // The index keys are written by then; a clock without a time refuses the utterance itself.
    const broken = { ...ctx, now: () => new Date(Number.NaN) }
    await expect(matchVersion(broken, article)).rejects.toThrow()
    expect(await picture()).toEqual(before)
    await match(article)
    expect(await utteranceOf(article.quotationId)).not.toBeNull()
  })

  it('is what a worker does with its job, and no failure for a version that is not there', async () => {
    const article = await aQuotingArticle(ctx, BRIDGE)
    const payload = { newsroomId: ctx.actor.newsroomId, versionId: article.versionId }
    await TASKS['match-version']?.(ctx, payload, A_RUN)
    expect(await utteranceOf(article.quotationId)).not.toBeNull()
    await expect(matchVersion(ctx, { versionId: newId() })).resolves.toBeUndefined()
  })

  it('sees nothing of another newsroom', async () => {
    const article = await arrive(BRIDGE)
    const stranger = await aContext(test.db, { role: 'ADMIN' })
    const foreign = await aQuotingArticle(stranger, BRIDGE)
    await matchVersion(stranger, foreign)
    await matchVersion(stranger, article)
    expect(await utteranceOf(foreign.quotationId)).not.toBe(await utteranceOf(article.quotationId))
    expect((await listUtterances(stranger)).items).toMatchObject([{ quotationCount: 1 }])
  })

  it('records when it finds two utterances to be one', async () => {
    const [first, second] = [
      await arrive(`${BRIDGE}. Alat berat sudah datang`),
      await arrive(`Alat berat sudah datang kemarin sore dari kota lewat sungai`),
    ]
    expect(await utteranceOf(first.quotationId)).not.toBe(await utteranceOf(second.quotationId))
    const gone = await utteranceOf(second.quotationId)
    await arrive(`${BRIDGE}. Alat berat sudah datang kemarin sore dari kota lewat sungai`)
    expect(await utteranceOf(second.quotationId)).toBe(await utteranceOf(first.quotationId))
    const event = await test.db.auditEvent.findFirst({ where: { subjectId: gone ?? '' } })
    expect(event).toMatchObject({ action: 'utterance.merge', data: { into: await utteranceOf(first.quotationId) } })
    expect(await findBrokenLink(test.db, ctx.actor.newsroomId)).toBeNull()
  })
})

describe('matchWaiting', () => {
  it('places what no worker has placed, and then nothing', async () => {
    const articles = await Promise.all([BRIDGE, BRIDGE, BUDGET].map((words) => aQuotingArticle(ctx, words)))
    expect(await matchWaiting(ctx)).toBe(3)
    expect(new Set(await Promise.all(articles.map(({ quotationId }) => utteranceOf(quotationId)))).size).toBe(2)
    expect(await matchWaiting(ctx)).toBe(0)
  })
})

/** The same article once more, with its quotation carried over. */
const aLaterVersion = async (article: Awaited<ReturnType<typeof aQuotingArticle>>) => {
  const { newsroomId } = ctx.actor
  const [versionId, quotationId] = [newId(), newId()]
  const { quotations, ...version } = await test.db.articleVersion.findUniqueOrThrow({
    where: { id: article.versionId },
    include: { quotations: true },
  })
  await test.db.articleVersion.create({
    data: {
      ...{ id: versionId, newsroomId, articleId: version.articleId, snapshotId: version.snapshotId, number: 2 },
      ...{ text: version.text, textSha256: version.textSha256, paragraphs: [], retrievedAt: ctx.now() },
    },
  })
  for (const { id, contentSpans, text, startOffset, speakerId } of quotations) {
    await test.db.quotation.create({
      data: {
        ...{ id: quotationId, newsroomId, articleVersionId: versionId, kind: 'DIRECT', origin: 'MACHINE' },
        ...{ contentSpans: contentSpans ?? [], text, startOffset, speakerId, confidence: 0.9, carriedFromId: id },
      },
    })
  }
  return { versionId, quotationId }
}
