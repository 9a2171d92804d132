import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { EditSpeakerInput } from '@/lib/schemas/speaker'
import type { Context } from '@/lib/server/db/context'
import { addSpeakerName } from '@/lib/server/speakers/add-speaker-name'
import { editSpeaker } from '@/lib/server/speakers/edit-speaker'
import { getSpeaker } from '@/lib/server/speakers/get-speaker'
import { mergeSpeakers } from '@/lib/server/speakers/merge-speakers'
import { removeSpeakerName } from '@/lib/server/speakers/remove-speaker-name'
import { resolveSpeakers } from '@/lib/server/speakers/resolve-speakers'
import { aColleague } from '@/tests/factories/a-colleague'
import { aContext } from '@/tests/factories/a-context'
import { aSpeaker } from '@/tests/factories/a-speaker'
import { createTestDatabase, type TestDatabase } from '@/tests/setup/test-database'

let test: TestDatabase
let reviewer: Context
let viewer: Context
let stranger: Context

beforeAll(async () => {
  test = await createTestDatabase()
  reviewer = await aContext(test.db, { role: 'REVIEWER' })
  viewer = await aColleague(reviewer, 'VIEWER')
  stranger = await aContext(test.db, { role: 'ADMIN' })
})
afterAll(() => test.dispose())

const eventsOf = (subjectId: string) =>
  test.db.auditEvent.findMany({ where: { subjectId }, orderBy: { sequence: 'asc' } })
const resolve = (name: string) =>
  test.db.$transaction((tx) => resolveSpeakers(tx, reviewer.actor.newsroomId, [{ name, kind: 'PERSON' }]))

describe('editSpeaker', () => {
  const facts = { kind: 'PERSON' as const, role: 'Lurah', wikidataId: 'Q42', diedOn: '2024-05-06' }

  it('stores what is known, keeps the old name as a form, and leaves a trace only of a change', async () => {
    const { id, name } = await aSpeaker(reviewer)
    const input: EditSpeakerInput = { speakerId: id, version: 1, name: 'Gita Lestari', ...facts }
    expect(await editSpeaker(reviewer, input)).toMatchObject({ name: 'Gita Lestari', version: 2 })
    expect(await getSpeaker(reviewer, id)).toMatchObject({ ...facts, name: 'Gita Lestari' })
    expect(await resolve(name)).toEqual([id])
    expect(await resolve('GITA LESTARI')).toEqual([id])
    await editSpeaker(reviewer, input)
    expect(await eventsOf(id)).toMatchObject([
      { action: 'speaker.edit', data: { before: { name, diedOn: null }, after: { diedOn: '2024-05-06' } } },
    ])
  })

  it('shows what is stored when a colleague was faster, and is refused to viewers and strangers', async () => {
    const { id, name } = await aSpeaker(reviewer)
    const input: EditSpeakerInput = { speakerId: id, version: 1, name, ...facts }
    const colleague = await aColleague(reviewer)
    const outcomes = await Promise.allSettled([
      editSpeaker(reviewer, { ...input, role: 'Camat' }),
      editSpeaker(colleague, { ...input, role: 'Bupati' }),
    ])
    const won = outcomes.find((outcome) => outcome.status === 'fulfilled')
    const lost = outcomes.find((outcome) => outcome.status === 'rejected')
    expect(lost?.reason).toMatchObject({ code: 'CONFLICT', reason: 'speaker.changed', current: won?.value })
    await expect(editSpeaker(viewer, input)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(editSpeaker(stranger, input)).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it('changes nobody who has been merged', async () => {
    const [from, into] = [await aSpeaker(reviewer), await aSpeaker(reviewer)]
    const editor = await aColleague(reviewer)
    await mergeSpeakers(editor, { fromId: from.id, intoId: into.id, versions: { from: 1, into: 1 } })
    const input: EditSpeakerInput = { speakerId: from.id, version: 2, name: 'Lain', ...facts }
    await expect(editSpeaker(reviewer, input)).rejects.toMatchObject({ code: 'CONFLICT', reason: 'speaker.merged' })
    await expect(addSpeakerName(reviewer, { speakerId: from.id, name: 'Lain' })).rejects.toMatchObject({
      reason: 'speaker.merged',
    })
  })
})

describe('addSpeakerName and removeSpeakerName', () => {
  it('make a form mean the speaker, and mean them no longer, each with its event', async () => {
    const { id, name } = await aSpeaker(reviewer)
    const { aliasId } = await addSpeakerName(reviewer, { speakerId: id, name: 'Bu Gita' })
    expect(await addSpeakerName(reviewer, { speakerId: id, name: 'bu gita' })).toEqual({ aliasId })
    expect(await resolve('Bu Gita')).toEqual([id])
    await removeSpeakerName(reviewer, { speakerId: id, aliasId })
    expect((await getSpeaker(reviewer, id)).forms.map((form) => form.name)).toEqual([name])
    expect(await eventsOf(id)).toMatchObject([
      { action: 'speaker.edit', data: { addedName: 'Bu Gita' } },
      { action: 'speaker.edit', data: { removedName: 'Bu Gita' } },
    ])
    await expect(removeSpeakerName(reviewer, { speakerId: id, aliasId })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it('tell of a form that two bear, keep the name shown, and are refused to viewers and strangers', async () => {
    const one = await aSpeaker(reviewer, { name: 'Arif Nugraha', role: 'Camat' })
    const two = await aSpeaker(reviewer, { name: 'Arif Nugraha Putra' })
    await addSpeakerName(reviewer, { speakerId: two.id, name: 'Arif Nugraha' })
    const [form] = (await getSpeaker(reviewer, one.id)).forms
    expect(form?.others.map(({ id }) => id)).toEqual([two.id])
    expect(await resolve('Arif Nugraha')).toEqual([null])
    const own = { speakerId: one.id, aliasId: form?.id ?? '' }
    await expect(removeSpeakerName(reviewer, own)).rejects.toMatchObject({ reason: 'speaker.own-name' })
    await expect(removeSpeakerName(viewer, own)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(removeSpeakerName(stranger, own)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(addSpeakerName(viewer, { speakerId: one.id, name: 'X' })).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(addSpeakerName(stranger, { speakerId: one.id, name: 'X' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
  })
})
