import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { findBrokenLink } from '@/lib/server/audit'
import type { Context } from '@/lib/server/db/context'
import { confirmMatch } from '@/lib/server/utterances/confirm-match'
import { getUtterance } from '@/lib/server/utterances/get-utterance'
import { matchVersion } from '@/lib/server/utterances/match-version'
import { mergeUtterances } from '@/lib/server/utterances/merge-utterances'
import { rejectMatch } from '@/lib/server/utterances/reject-match'
import { splitUtterance } from '@/lib/server/utterances/split-utterance'
import { undoUtteranceChange } from '@/lib/server/utterances/undo-utterance-change'
import { aColleague } from '@/tests/factories/a-colleague'
import { aContext } from '@/tests/factories/a-context'
import { aQuotingArticle } from '@/tests/factories/a-quoting-article'
import type { StoredArticle } from '@/tests/factories/an-article'
import { readArrangement } from '@/tests/factories/read-arrangement'
import { createTestDatabase, type TestDatabase } from '@/tests/setup/test-database'

const BRIDGE = 'Jembatan gantung di Desa Sukamaju kami targetkan selesai sebelum musim hujan tiba'
const BUDGET = 'Anggaran perbaikan jalan kabupaten tahun depan naik karena usulan warga lembah'
const PARCELS = (count: number) => `Kami kirim ${count} paket beras untuk warga lembah yang terdampak banjir`

let test: TestDatabase
let ctx: Context
let colleague: Context
let viewer: Context

beforeAll(async () => {
  test = await createTestDatabase()
})
beforeEach(async () => {
  ctx = await aContext(test.db, { role: 'REVIEWER' })
  colleague = await aColleague(ctx, 'REVIEWER')
  viewer = await aColleague(ctx, 'VIEWER')
})
afterAll(async () => {
  await test.dispose()
})

const arrive = async (words: string, outlet = 'Kabar Pesisir'): Promise<StoredArticle> => {
  const article = await aQuotingArticle(ctx, words, { outlet, headline: `Kabar dari ${outlet}` })
  await matchVersion(ctx, article)
  return article
}
const utteranceOf = async ({ quotationId }: { quotationId: string }): Promise<string> =>
  (await test.db.utteranceMember.findFirstOrThrow({ where: { quotationId } })).utteranceId
const versionOf = async (id: string) => (await test.db.utterance.findFirstOrThrow({ where: { id } })).version
const onlyPair = async (state?: 'SUGGESTED' | 'AUTOMATIC') => {
  const where = { newsroomId: ctx.actor.newsroomId, ...(state ? { state } : {}) }
  const { id: pairId, version } = await test.db.quotationPair.findFirstOrThrow({ where })
  return { pairId, version }
}
const arrangement = () => readArrangement(ctx)
const eventOf = (id: string) => test.db.auditEvent.findUniqueOrThrow({ where: { id } })
const settled = async (outcomes: readonly PromiseSettledResult<unknown>[]) => {
  expect(await findBrokenLink(test.db, ctx.actor.newsroomId)).toBeNull()
  return {
    won: outcomes.filter(({ status }) => status === 'fulfilled').length,
    lost: outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason as unknown] : [])),
  }
}

describe('confirmMatch', () => {
  it('makes one utterance of two, with its event, and undo takes it back', async () => {
    const [a, b] = [await arrive(PARCELS(200)), await arrive(PARCELS(350), 'Warta Lembah')]
    const before = await arrangement()
    const { utteranceId, eventId } = await confirmMatch(ctx, await onlyPair())
    expect([await utteranceOf(a), await utteranceOf(b)]).toEqual([utteranceId, utteranceId])
    const event = await eventOf(eventId)
    expect(event).toMatchObject({ action: 'utterance.confirm', actorId: ctx.actor.id, subjectId: utteranceId })
    expect(event.data).toMatchObject({ moves: [{ to: utteranceId }], pairs: [{ before: { state: 'SUGGESTED' } }] })
    await undoUtteranceChange(ctx, { eventId })
    expect(await arrangement()).toEqual(before)
  })

  it('holds whatever arrives later, also when both are matched again', async () => {
    const [a, b] = [await arrive(PARCELS(200)), await arrive(PARCELS(350), 'Warta Lembah')]
    await confirmMatch(ctx, await onlyPair())
    const [c, d] = [await arrive(PARCELS(200), 'Suara Pagi'), await arrive(PARCELS(350), 'Suara Malam')]
    for (const article of [a, b, c, d]) await matchVersion(ctx, article)
    expect(await utteranceOf(a)).toBe(await utteranceOf(b))
  })

  it('answers a second post of the same person, and tells a colleague who comes later', async () => {
    await arrive(PARCELS(200))
    await arrive(PARCELS(350), 'Warta Lembah')
    const pair = await onlyPair()
    const first = await confirmMatch(ctx, pair)
    expect(await confirmMatch(ctx, pair)).toEqual(first)
    await expect(confirmMatch(colleague, pair)).rejects.toMatchObject({
      code: 'CONFLICT',
      reason: 'utterance.pair-changed',
      current: { state: 'CONFIRMED', decidedBy: { id: ctx.actor.id } },
    })
  })

  it('lets one of two people at once win', async () => {
    await arrive(PARCELS(200))
    await arrive(PARCELS(350), 'Warta Lembah')
    const pair = await onlyPair()
    const { won, lost } = await settled(
      await Promise.allSettled([confirmMatch(ctx, pair), rejectMatch(colleague, pair)]),
    )
    expect(won).toBe(1)
    expect(lost).toMatchObject([{ code: 'CONFLICT', reason: 'utterance.pair-changed' }])
  })

  it('is refused to viewers, to machines and in other newsrooms', async () => {
    await arrive(PARCELS(200))
    await arrive(PARCELS(350), 'Warta Lembah')
    const pair = await onlyPair()
    const machine = { ...ctx, actor: { ...ctx.actor, id: null } }
    const stranger = await aContext(test.db, { role: 'ADMIN' })
    for (const verb of [confirmMatch, rejectMatch]) {
      await expect(verb(viewer, pair)).rejects.toMatchObject({ code: 'FORBIDDEN' })
      await expect(verb(machine, pair)).rejects.toMatchObject({ code: 'FORBIDDEN' })
      await expect(verb(stranger, pair)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    }
  })
})

describe('rejectMatch', () => {
  it('takes the words out of an utterance, keeps them out, and undo brings them back', async () => {
    const [a, b] = [await arrive(BRIDGE), await arrive(`${BRIDGE}, kalau cuaca baik`, 'Warta Lembah')]
    const before = await arrangement()
    expect(await utteranceOf(a)).toBe(await utteranceOf(b))
    const { eventId } = await rejectMatch(ctx, await onlyPair('AUTOMATIC'))
    expect(await eventOf(eventId)).toMatchObject({ action: 'utterance.reject', data: { moves: [{}] } })
    expect(await utteranceOf(a)).not.toBe(await utteranceOf(b))
    for (const article of [a, b]) await matchVersion(ctx, article)
    expect(await utteranceOf(a)).not.toBe(await utteranceOf(b))
    await undoUtteranceChange(ctx, { eventId })
    expect(await arrangement()).toEqual(before)
  })

  it('is not overcome by a third that fits both', async () => {
    const [a, b] = [await arrive(BRIDGE), await arrive(`${BRIDGE}, kalau cuaca baik`, 'Warta Lembah')]
    await rejectMatch(ctx, await onlyPair('AUTOMATIC'))
    await arrive(`${BRIDGE}, kalau cuaca baik sekali`, 'Suara Pagi')
    await arrive(BRIDGE, 'Suara Malam')
    expect(await utteranceOf(a)).not.toBe(await utteranceOf(b))
  })

  it('stays when the words are corrected and placed anew', async () => {
    const [a, b] = [await arrive(BRIDGE), await arrive(`${BRIDGE}, kalau cuaca baik`, 'Warta Lembah')]
    await rejectMatch(ctx, await onlyPair('AUTOMATIC'))
    const where = { id: b.quotationId }
    await test.db.quotation.update({ where, data: { text: BRIDGE } })
    await matchVersion(ctx, b)
    expect(await utteranceOf(a)).not.toBe(await utteranceOf(b))
  })

  it('answers a suggestion without moving anything', async () => {
    await arrive(PARCELS(200))
    await arrive(PARCELS(350), 'Warta Lembah')
    const { members } = await arrangement()
    await rejectMatch(ctx, await onlyPair())
    const after = await arrangement()
    expect(after.members).toEqual(members)
    expect(after.counts.map(({ suggestionCount }) => suggestionCount)).toEqual([0, 0])
  })
})

describe('mergeUtterances and splitUtterance', () => {
  it('merges two, holds it, and gives back exactly what it moved', async () => {
    const [a, b] = [await arrive(BRIDGE), await arrive(BUDGET, 'Warta Lembah')]
    const before = await arrangement()
    const [utteranceId, otherId] = [await utteranceOf(a), await utteranceOf(b)]
    const input = {
      utteranceId,
      version: await versionOf(utteranceId),
      otherId,
      otherVersion: await versionOf(otherId),
    }
    const merged = await mergeUtterances(ctx, input)
    expect(await utteranceOf(b)).toBe(merged.utteranceId)
    expect(await getUtterance(ctx, otherId)).toMatchObject({ id: merged.utteranceId })
    await expect(mergeUtterances(colleague, input)).rejects.toMatchObject({ reason: 'utterance.changed' })
    const later = await arrive(BRIDGE, 'Suara Pagi')
    await matchVersion(ctx, a)
    await undoUtteranceChange(ctx, { eventId: merged.eventId })
    const after = await arrangement()
    expect(after.members.filter(({ quotationId }) => quotationId !== later.quotationId)).toEqual(before.members)
    expect(await utteranceOf(later)).toBe(await utteranceOf(a))
  })

  it('splits chosen quotations out, and no copy of them joins both again', async () => {
    const [a, b, c] = [
      await arrive(BRIDGE),
      await arrive(`${BRIDGE}, kalau cuaca baik`, 'Warta Lembah'),
      await arrive(`${BRIDGE}, kalau cuaca baik`, 'Suara Pagi'),
    ]
    const before = await arrangement()
    const utteranceId = await utteranceOf(a)
    const input = { utteranceId, version: await versionOf(utteranceId), quotationIds: [b.quotationId, c.quotationId] }
    const { eventId } = await splitUtterance(ctx, input)
    expect(await utteranceOf(b)).toBe(await utteranceOf(c))
    expect(await utteranceOf(b)).not.toBe(utteranceId)
    await arrive(`${BRIDGE}, kalau cuaca baik`, 'Suara Malam')
    for (const article of [a, b, c]) await matchVersion(ctx, article)
    expect(await utteranceOf(b)).not.toBe(await utteranceOf(a))
    const copy = await test.db.utteranceMember.findFirstOrThrow({
      where: { newsroomId: ctx.actor.newsroomId },
      orderBy: { quotationId: 'desc' },
    })
    expect(copy.utteranceId).toBe(await utteranceOf(b))
    await undoUtteranceChange(ctx, { eventId })
    const after = await arrangement()
    expect(after.members.filter(({ quotationId }) => quotationId !== copy.quotationId)).toEqual(before.members)
  })

  it('refuses to split everything or what is not in it, and to merge what somebody keeps apart', async () => {
    const [a, b] = [await arrive(BRIDGE), await arrive(`${BRIDGE}, kalau cuaca baik`, 'Warta Lembah')]
    const other = await arrive(BUDGET)
    const utteranceId = await utteranceOf(a)
    const version = await versionOf(utteranceId)
    const split = (ids: string[]) => splitUtterance(ctx, { utteranceId, version, quotationIds: ids })
    await expect(split([a.quotationId, b.quotationId])).rejects.toMatchObject({ reason: 'utterance.split-all' })
    await expect(split([other.quotationId])).rejects.toMatchObject({ reason: 'utterance.not-a-member' })
    await split([b.quotationId])
    const otherId = await utteranceOf(b)
    const versions = { version: await versionOf(utteranceId), otherVersion: await versionOf(otherId) }
    await expect(mergeUtterances(ctx, { utteranceId, otherId, ...versions })).rejects.toMatchObject({
      code: 'CONFLICT',
      reason: 'utterance.kept-apart',
    })
    await expect(mergeUtterances(ctx, { utteranceId, otherId: utteranceId, ...versions })).rejects.toMatchObject({
      reason: 'utterance.same',
    })
  })

  it('lets one of two people at once win, and nothing is lost', async () => {
    const [a, b] = [await arrive(BRIDGE), await arrive(`${BRIDGE}, kalau cuaca baik`, 'Warta Lembah')]
    const utteranceId = await utteranceOf(a)
    const input = (quotationId: string, version: number) => ({ utteranceId, version, quotationIds: [quotationId] })
    const version = await versionOf(utteranceId)
    const { won, lost } = await settled(
      await Promise.allSettled([
        splitUtterance(ctx, input(a.quotationId, version)),
        splitUtterance(colleague, input(b.quotationId, version)),
      ]),
    )
    expect(won).toBe(1)
    expect(lost).toMatchObject([{ code: 'CONFLICT', reason: 'utterance.changed', current: { id: utteranceId } }])
    expect(await utteranceOf(a)).not.toBe(await utteranceOf(b))
  })

  it('is refused to viewers', async () => {
    const [a, b] = [await arrive(BRIDGE), await arrive(BUDGET)]
    const [utteranceId, otherId] = [await utteranceOf(a), await utteranceOf(b)]
    const merge = { utteranceId, version: 1, otherId, otherVersion: 1 }
    await expect(mergeUtterances(viewer, merge)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    const split = { utteranceId, version: 1, quotationIds: [a.quotationId] }
    await expect(splitUtterance(viewer, split)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(undoUtteranceChange(viewer, { eventId: utteranceId })).rejects.toMatchObject({ code: 'FORBIDDEN' })
  })
})

describe('undoUtteranceChange', () => {
  it('does not overwrite what somebody decided since', async () => {
    await arrive(PARCELS(200))
    await arrive(PARCELS(350), 'Warta Lembah')
    const first = await confirmMatch(ctx, await onlyPair())
    await rejectMatch(colleague, await onlyPair())
    await expect(undoUtteranceChange(ctx, { eventId: first.eventId })).rejects.toMatchObject({
      code: 'CONFLICT',
      reason: 'utterance.decided-since',
    })
  })

  it('undoes once, whoever else undoes at the same time', async () => {
    await arrive(PARCELS(200))
    await arrive(PARCELS(350), 'Warta Lembah')
    const { eventId } = await confirmMatch(ctx, await onlyPair())
    const undone = [undoUtteranceChange(ctx, { eventId }), undoUtteranceChange(colleague, { eventId })]
    const { won, lost } = await settled(await Promise.allSettled(undone))
    expect(won).toBe(1)
    expect(lost).toMatchObject([{ code: 'CONFLICT' }])
    expect(
      await test.db.auditEvent.count({ where: { newsroomId: ctx.actor.newsroomId, action: 'utterance.undo' } }),
    ).toBe(1)
  })
})
