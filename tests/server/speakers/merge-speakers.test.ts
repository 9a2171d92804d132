import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { findBrokenLink } from '@/lib/server/audit'
import { createClaim } from '@/lib/server/claims/create-claim'
import { newId } from '@/lib/server/db/new-id'
import { getSpeaker } from '@/lib/server/speakers/get-speaker'
import { listSpeakerOperations } from '@/lib/server/speakers/list-speaker-operations'
import { listSpeakers } from '@/lib/server/speakers/list-speakers'
import { previewMerge } from '@/lib/server/speakers/preview-merge'
import { suggestSpeakers } from '@/lib/server/speakers/suggest-speakers'
import { undoSpeakerOperation } from '@/lib/server/speakers/undo-speaker-operation'
import { aColleague } from '@/tests/factories/a-colleague'
import { aQuotationOf, aSpeaker } from '@/tests/factories/a-speaker'
import { aSpeakerDesk, merge, type SpeakerDesk } from '@/tests/factories/a-speaker-desk'
import { createTestDatabase, type TestDatabase } from '@/tests/setup/test-database'

let test: TestDatabase
let { editor, reviewer, stranger, article, aPair, lastEventOf, countOf, resolve } = {} as SpeakerDesk

beforeAll(async () => {
  test = await createTestDatabase()
})
beforeEach(async () => {
  ;({ editor, reviewer, stranger, article, aPair, lastEventOf, countOf, resolve } = await aSpeakerDesk(test.db))
})
afterAll(() => test.dispose())

describe('mergeSpeakers', () => {
  it('gives all of one to the other, writes it down and leads its address there', async () => {
    const { short, full } = await aPair()
    const { newsroomId } = editor.actor
    const office = { id: newId(), newsroomId, speakerId: short.id, office: 'Camat Melur' }
    await test.db.tenure.create({ data: office })
    const claim = await createClaim(reviewer, { text: 'Pompa menyala.', quotationIds: [article.quotationId], speakerId: short.id }) // prettier-ignore
    expect((await previewMerge(editor, { speakerId: short.id, otherId: full.id })).speaker.owns).toMatchObject({
      ...{ quotation: 2, alias: 1, claim: 1, tenure: 1 },
    })
    const made = await merge(editor, short.id, full.id, undefined, 'Nama terpotong')
    // “Pak Camat” both had: it stays, and only the other form moves.
    expect(made.moved).toEqual({ quotation: 2, alias: 1, claim: 1, tenure: 1, utterance: 0 })
    expect(await countOf(full.id)).toBe(4)
    const gone = await getSpeaker(editor, short.id)
    expect(gone).toMatchObject({ mergedIntoId: full.id, quotationCount: 0 })
    expect((await test.db.claim.findFirstOrThrow({ where: { id: claim.id } })).speakerId).toBe(full.id)
    expect((await test.db.claim.findFirstOrThrow({ where: { id: claim.id } })).version).toBe(claim.version)
    expect((await getSpeaker(editor, full.id)).tenures.map((tenure) => tenure.office)).toEqual(['Camat Melur'])
    expect(await lastEventOf(full.id)).toMatchObject({
      ...{ action: 'speaker.merge', actorId: editor.actor.id },
      data: { from: { name: 'Bagas Wira' }, into: { name: 'Bagas Wirayuda' }, moved: { quotation: 2 } },
    })
    const [operation] = await listSpeakerOperations(editor, full.id)
    expect(operation).toMatchObject({ kind: 'MERGE', reason: 'Nama terpotong', undoneAt: null })
    expect(operation?.moved).toEqual(made.moved)
    expect(await findBrokenLink(test.db, newsroomId)).toBeNull()
  })

  it('makes imports and lists know one person, also by the name that is gone', async () => {
    const { short, full } = await aPair()
    expect(await resolve('Pak Camat')).toEqual([null])
    await merge(editor, short.id, full.id)
    expect(await resolve('Bagas Wira')).toEqual([full.id])
    expect(await resolve('PAK CAMAT')).toEqual([full.id])
    expect((await listSpeakers(editor, { q: 'bagas' })).items.map(({ id }) => id)).toEqual([full.id])
    expect((await suggestSpeakers(editor, { prefix: 'bagas wira' })).map(({ id }) => id)).toEqual([full.id])
    // Whoever still has the old one on the screen means the one it became.
    const claim = await createClaim(reviewer, { text: 'Air surut.', quotationIds: [article.quotationId], speakerId: short.id }) // prettier-ignore
    expect(claim.speaker?.id).toBe(full.id)
  })

  it('lets one of two people at once do it, and tells the other what is stored', async () => {
    const { short, full } = await aPair()
    const colleague = await aColleague(editor)
    const outcomes = await Promise.allSettled([merge(editor, short.id, full.id), merge(colleague, full.id, short.id)])
    const lost = outcomes.filter((outcome) => outcome.status === 'rejected')
    expect(lost).toHaveLength(1)
    expect(lost[0]?.reason).toMatchObject({ code: 'CONFLICT', current: { name: expect.stringContaining('Bagas') } })
    expect(await test.db.speakerOperation.count({ where: { newsroomId: editor.actor.newsroomId } })).toBe(1)
    expect(await test.db.quotation.count({ where: { speaker: { mergedIntoId: { not: null } } } })).toBe(0)
  })

  it('refuses an old version, the same speaker, another kind, other roles and other newsrooms', async () => {
    const { short, full } = await aPair()
    const body = await aSpeaker(editor, { kind: 'ORGANIZATION' })
    await expect(merge(editor, short.id, full.id, { from: 1, into: 2 })).rejects.toMatchObject({
      ...{ code: 'CONFLICT', reason: 'speaker.changed', current: { id: full.id } },
    })
    await expect(merge(editor, short.id, short.id)).rejects.toMatchObject({ reason: 'speaker.same' })
    await expect(merge(editor, short.id, body.id)).rejects.toMatchObject({ reason: 'speaker.kinds-differ' })
    await expect(merge(reviewer, short.id, full.id)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(merge(stranger, short.id, full.id)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    const foreign = await aSpeaker(stranger)
    await expect(merge(editor, short.id, foreign.id)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect(await countOf(short.id)).toBe(2)
    expect(await test.db.speakerOperation.count({ where: { newsroomId: editor.actor.newsroomId } })).toBe(0)
  })

  it('never leaves a quotation behind that is given to somebody while they are merged', async () => {
    const { short, full } = await aPair()
    const claims = Array.from({ length: 6 }, (_, n) =>
      createClaim(reviewer, { text: `Klaim ${n}.`, quotationIds: [article.quotationId], speakerId: short.id }),
    )
    await Promise.all([...claims, merge(editor, short.id, full.id)])
    const { newsroomId } = editor.actor
    expect(await test.db.claim.count({ where: { newsroomId, speakerId: full.id } })).toBe(6)
  })
})

describe('undoSpeakerOperation', () => {
  it('takes a chain back from its end, and says what comes first', async () => {
    const [a, b, c] = [await aSpeaker(editor), await aSpeaker(editor), await aSpeaker(editor)]
    await aQuotationOf(editor, article, a.id)
    const first = await merge(editor, a.id, b.id)
    const second = await merge(editor, b.id, c.id, { from: 2, into: 1 })
    expect((await getSpeaker(editor, a.id)).mergedIntoId).toBe(c.id)
    await expect(undoSpeakerOperation(editor, { operationId: first.operationId })).rejects.toMatchObject({
      ...{ code: 'CONFLICT', reason: 'speaker.undo-later-first', details: { from: b.name, into: c.name } },
    })
    await undoSpeakerOperation(editor, { operationId: second.operationId })
    expect([await countOf(b.id), await countOf(c.id)]).toEqual([1, 0])
    await undoSpeakerOperation(editor, { operationId: first.operationId })
    expect([await countOf(a.id), await countOf(b.id)]).toEqual([1, 0])
  })

  it('leaves with others what a person has given them since', async () => {
    const { short, full } = await aPair()
    const third = await aSpeaker(editor)
    const { operationId } = await merge(editor, short.id, full.id)
    const [moved] = await test.db.speakerMove.findMany({ where: { operationId, noun: 'quotation' } })
    await test.db.quotation.updateMany({ where: { id: moved?.subjectId ?? '' }, data: { speakerId: third.id } })
    expect((await undoSpeakerOperation(editor, { operationId })).moved.quotation).toBe(1)
    expect(await countOf(third.id)).toBe(1)
  })

  it('happens once, whoever else undoes at the same time, and only by editors of the newsroom', async () => {
    const { short, full } = await aPair()
    const { operationId } = await merge(editor, short.id, full.id)
    await expect(undoSpeakerOperation(reviewer, { operationId })).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(undoSpeakerOperation(stranger, { operationId })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    const colleague = await aColleague(editor)
    const outcomes = await Promise.allSettled(
      [editor, colleague].map((ctx) => undoSpeakerOperation(ctx, { operationId })),
    )
    const lost = outcomes.find((outcome) => outcome.status === 'rejected')
    expect(lost?.reason).toMatchObject({ code: 'CONFLICT', reason: 'speaker.undone' })
    expect([await countOf(short.id), await countOf(full.id)]).toEqual([2, 2])
  })
})
