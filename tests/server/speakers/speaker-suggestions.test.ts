import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { newId } from '@/lib/server/db/new-id'
import { distinguishSpeakers } from '@/lib/server/speakers/distinguish-speakers'
import { listSuggestions } from '@/lib/server/speakers/list-suggestions'
import { suggestMerges } from '@/lib/server/speakers/suggest-merges'
import { aColleague } from '@/tests/factories/a-colleague'
import { aContext } from '@/tests/factories/a-context'
import { anArticle } from '@/tests/factories/an-article'
import { aQuotationOf, aSpeaker } from '@/tests/factories/a-speaker'
import { aSpeakerDesk, type SpeakerDesk } from '@/tests/factories/a-speaker-desk'
import { createTestDatabase, type TestDatabase } from '@/tests/setup/test-database'

let test: TestDatabase
let { editor, reviewer, stranger, article, aPair } = {} as SpeakerDesk

beforeAll(async () => {
  test = await createTestDatabase()
})
beforeEach(async () => {
  ;({ editor, reviewer, stranger, article, aPair } = await aSpeakerDesk(test.db))
})
afterAll(() => test.dispose())

describe('suggestions', () => {
  it('name who may be one and why, until somebody says that they are two', async () => {
    const { short, full } = await aPair()
    await aSpeaker(editor, { name: 'Bagas Prakoso', role: 'Penyanyi' })
    const [pair, ...others] = await suggestMerges(editor, short.id)
    expect(others).toEqual([])
    expect([pair?.from.id, pair?.into.id].sort()).toEqual([short.id, full.id].sort())
    expect(pair?.reasons.map(({ kind }) => kind)).toEqual(['same-name', 'same-role', 'outlets'])
    const page = await listSuggestions(editor)
    expect(page.items.map(({ from, into }) => [from.id, into.id].sort())).toEqual([[short.id, full.id].sort()])
    await expect(distinguishSpeakers(await aColleague(editor, 'VIEWER'), { speakerId: short.id, otherId: full.id })).rejects.toMatchObject({ code: 'FORBIDDEN' }) // prettier-ignore
    await expect(distinguishSpeakers(stranger, { speakerId: short.id, otherId: full.id })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
    expect(await distinguishSpeakers(reviewer, { speakerId: full.id, otherId: short.id })).toEqual({ isNew: true })
    expect(await distinguishSpeakers(reviewer, { speakerId: short.id, otherId: full.id })).toEqual({ isNew: false })
    expect(await suggestMerges(editor, full.id)).toEqual([])
    expect((await listSuggestions(editor)).items).toEqual([])
    expect(
      await test.db.auditEvent.count({
        where: { newsroomId: editor.actor.newsroomId, action: 'speaker.distinguish' },
      }),
    ).toBe(1)
  })

  it('see one act of saying told of both as a reason', async () => {
    const { newsroomId } = editor.actor
    const short = await aSpeaker(editor, { name: 'Wirayuda' })
    const full = await aSpeaker(editor, { name: 'Bagas Wirayuda' })
    expect(await suggestMerges(editor, short.id)).toEqual([])
    const utteranceId = newId()
    await test.db.utterance.create({ data: { id: utteranceId, newsroomId } })
    for (const { id } of [short, full]) {
      const quotationId = await aQuotationOf(editor, article, id)
      await test.db.utteranceMember.create({ data: { newsroomId, quotationId, utteranceId, origin: 'MACHINE' } })
    }
    const [pair] = await suggestMerges(editor, short.id)
    expect(pair?.reasons).toContainEqual({ kind: 'utterances', words: '1' })
  })

  it('take initials for the name that an article introduces by them, from either page and in the list', async () => {
    const say = (name: string, text: string) =>
      anArticle(editor, { text, words: 'Tanggul itu aman', speaker: { name, kind: 'ORGANIZATION' } })
    const long = await say(
      'Badan Tanggul Nasional',
      'Tanggul itu aman, kata Badan Tanggul Nasional (BTN) di Muara Kelapa.',
    )
    const short = await say('BTN', 'Tanggul itu aman, kata BTN di Muara Kelapa, Rabu.')
    await say('Bank Tani Nusantara', 'Tanggul itu aman, kata Bank Tani Nusantara di Muara Kelapa, Kamis.')
    for (const { speakerId } of [long, short]) {
      const found = await suggestMerges(editor, speakerId)
      expect(found.map(({ from, into }) => [from.id, into.id].sort())).toEqual([
        [long.speakerId, short.speakerId].sort(),
      ])
      expect(found[0]?.reasons).toMatchObject([{ kind: 'initials' }, { kind: 'introduced', words: '1' }, {}])
    }
    // Once, though both are looked at.
    expect((await listSuggestions(editor)).items).toHaveLength(1)
    expect(await suggestMerges(await aContext(test.db), long.speakerId)).toEqual([])
    await distinguishSpeakers(reviewer, { speakerId: long.speakerId, otherId: short.speakerId })
    expect(await suggestMerges(editor, short.speakerId)).toEqual([])
  })
})
