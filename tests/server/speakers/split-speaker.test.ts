import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Context } from '@/lib/server/db/context'
import { newId } from '@/lib/server/db/new-id'
import { getSpeaker } from '@/lib/server/speakers/get-speaker'
import { splitSpeaker } from '@/lib/server/speakers/split-speaker'
import { undoSpeakerOperation } from '@/lib/server/speakers/undo-speaker-operation'
import { decideQuotation } from '@/lib/server/quotations/decide-quotation'
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

describe('splitSpeaker', () => {
  it('gives chosen forms with their quotations, and chosen quotations and offices, to somebody new', async () => {
    const { newsroomId } = editor.actor
    const one = await aSpeaker(editor, { name: 'Budi Santosa', forms: ['Budi Santoso'] })
    const named = await aQuotationOf(editor, article, one.id, 'BUDI SANTOSO')
    const chosen = await aQuotationOf(editor, article, one.id, 'Budi Santosa')
    const stays = await aQuotationOf(editor, article, one.id, 'Budi Santosa')
    const utterances = [newId(), newId()]
    for (const [index, id] of utterances.entries()) {
      await test.db.utterance.create({ data: { id, newsroomId, speakerId: one.id } })
      const quotationId = index === 0 ? named : stays
      await test.db.utteranceMember.create({ data: { newsroomId, quotationId, utteranceId: id, origin: 'MACHINE' } })
    }
    const form = (await getSpeaker(editor, one.id)).forms.find(({ name }) => name === 'Budi Santoso')
    const made = await splitSpeaker(editor, {
      ...{ speakerId: one.id, version: 1, to: { name: 'Budi Santoso', role: 'Lurah Anyar' } },
      ...{ aliasIds: [form?.id ?? ''], quotationIds: [chosen], tenureIds: [] },
    })
    expect(made.moved).toMatchObject({ alias: 1, quotation: 2, utterance: 1 })
    const fresh = await getSpeaker(editor, made.toId)
    expect(fresh).toMatchObject({ name: 'Budi Santoso', role: 'Lurah Anyar', kind: 'PERSON', quotationCount: 2 })
    expect(fresh.forms.map(({ name }) => name)).toEqual(['Budi Santoso'])
    expect(await countOf(one.id)).toBe(1)
    expect(await resolve('Budi Santoso')).toEqual([made.toId])
    expect(await lastEventOf(one.id)).toMatchObject({ action: 'speaker.split', data: { isNew: true } })

    await undoSpeakerOperation(editor, { operationId: made.operationId })
    expect(await countOf(one.id)).toBe(3)
    // Nothing else came to the one that was made, so its address leads back.
    expect((await getSpeaker(editor, made.toId)).mergedIntoId).toBe(one.id)
    expect(await resolve('Budi Santoso')).toEqual([one.id])
  })

  it('gives a part to somebody known, with nothing lost when a wrong merge is taken apart again', async () => {
    const { short, full } = await aPair()
    const { operationId } = await merge(editor, short.id, full.id)
    const later = await aQuotationOf(editor, article, full.id)
    await undoSpeakerOperation(editor, { operationId })
    expect([await countOf(short.id), await countOf(full.id)]).toEqual([2, 3])
    expect((await test.db.quotation.findFirstOrThrow({ where: { id: later } })).speakerId).toBe(full.id)
    expect(await lastEventOf(full.id)).toMatchObject({ action: 'speaker.undo', data: { moved: { quotation: 2 } } })
    const [first] = await test.db.quotation.findMany({ where: { speakerId: full.id } })
    const versions = [await getSpeaker(editor, full.id), await getSpeaker(editor, short.id)]
    await splitSpeaker(editor, {
      ...{ speakerId: full.id, version: versions[0]?.version ?? 0, aliasIds: [], tenureIds: [] },
      ...{ quotationIds: [first?.id ?? ''], to: { speakerId: short.id, version: versions[1]?.version ?? 0 } },
    })
    expect([await countOf(short.id), await countOf(full.id)]).toEqual([3, 2])
  })

  it('refuses nothing chosen, the name shown, a form that is there, old versions and other roles', async () => {
    const { short, full } = await aPair()
    const forms = (await getSpeaker(editor, short.id)).forms
    const idOf = (name: string) => forms.find((form) => form.name === name)?.id ?? ''
    const split = (ctx: Context, part: { aliasIds?: string[]; quotationIds?: string[]; version?: number }) =>
      splitSpeaker(ctx, {
        ...{ speakerId: short.id, version: 1, aliasIds: [], quotationIds: [], tenureIds: [] },
        ...{ to: { speakerId: full.id, version: 1 }, ...part },
      })
    await expect(split(editor, {})).rejects.toMatchObject({ reason: 'speaker.nothing-chosen' })
    await expect(split(editor, { aliasIds: [idOf('Bagas Wira')] })).rejects.toMatchObject({
      reason: 'speaker.own-name',
    })
    await expect(split(editor, { aliasIds: [idOf('Pak Camat')] })).rejects.toMatchObject({
      reason: 'speaker.form-there',
    })
    const aliasIds = [idOf('Pak Camat')]
    await expect(split(editor, { aliasIds, version: 7 })).rejects.toMatchObject({ code: 'CONFLICT' })
    await expect(split(reviewer, { aliasIds })).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(split(stranger, { aliasIds })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect(await test.db.speakerOperation.count({ where: { newsroomId: editor.actor.newsroomId } })).toBe(0)
    expect(await countOf(short.id)).toBe(2)
  })
})

it('counts quotations of newest versions that nobody rejected, as they change', async () => {
  const one = await aSpeaker(editor)
  const first = await aQuotationOf(editor, article, one.id)
  await aQuotationOf(editor, article, one.id)
  expect(await countOf(one.id)).toBe(2)
  await decideQuotation(reviewer, { quotationId: first, version: 1, decision: 'reject' })
  expect(await countOf(one.id)).toBe(1)
  await decideQuotation(reviewer, { quotationId: first, version: 2, decision: 'undo' })
  expect(await countOf(one.id)).toBe(2)
  await test.db.quotation.updateMany({ where: { id: first }, data: { speakerId: null } })
  expect(await countOf(one.id)).toBe(1)
})
