import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { AppError } from '@/lib/errors'
import { findBrokenLink } from '@/lib/server/audit'
import type { Context } from '@/lib/server/db/context'
import { newId } from '@/lib/server/db/new-id'
import { mergeSpeakers } from '@/lib/server/speakers/merge-speakers'
import { splitSpeaker } from '@/lib/server/speakers/split-speaker'
import { undoSpeakerOperation } from '@/lib/server/speakers/undo-speaker-operation'
import { aColleague } from '@/tests/factories/a-colleague'
import { aContext } from '@/tests/factories/a-context'
import { anArticle, type StoredArticle } from '@/tests/factories/an-article'
import { aQuotationOf, aSpeaker } from '@/tests/factories/a-speaker'
import { createTestDatabase, type TestDatabase } from '@/tests/setup/test-database'

let test: TestDatabase
let ctx: Context
let article: StoredArticle

beforeAll(async () => {
  test = await createTestDatabase()
  ctx = await aContext(test.db)
  article = await anArticle(ctx)
})
afterAll(() => test.dispose())

const PEOPLE = 4
type Step =
  | { readonly do: 'merge'; readonly from: number; readonly into: number }
  | { readonly do: 'split'; readonly from: number; readonly part: number; readonly isNew: boolean; readonly to: number }
  | { readonly do: 'undo'; readonly which: number }
  | { readonly do: 'arrive'; readonly at: number }

const someone = fc.nat({ max: 7 })
const steps = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.record({ do: fc.constant('merge' as const), from: someone, into: someone }) },
    {
      weight: 3,
      arbitrary: fc.record({
        ...{ do: fc.constant('split' as const), from: someone, part: fc.nat({ max: 3 }) },
        ...{ isNew: fc.boolean(), to: someone },
      }),
    },
    { weight: 3, arbitrary: fc.record({ do: fc.constant('undo' as const), which: fc.nat({ max: 9 }) }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('arrive' as const), at: someone }) },
  ),
  { minLength: 4, maxLength: 14 },
)

/** Everything that belongs to somebody, row by row, and who has been merged into whom. */
const readAll = async (newsroomId: string) => {
  const where = { newsroomId }
  const owned = { where, select: { id: true, speakerId: true }, orderBy: { id: 'asc' as const } }
  return {
    speakers: await test.db.speaker.findMany({
      ...{ where, orderBy: { id: 'asc' } },
      select: { id: true, name: true, mergedIntoId: true, quotationCount: true },
    }),
    aliases: await test.db.speakerAlias.findMany({
      ...{ where, orderBy: { id: 'asc' } },
      select: { id: true, speakerId: true, nameKey: true },
    }),
    quotations: await test.db.quotation.findMany(owned),
    claims: await test.db.claim.findMany(owned),
    tenures: await test.db.tenure.findMany(owned),
    utterances: await test.db.utterance.findMany(owned),
  }
}

/** A newsroom with a few people who share forms of their names, each with something of every noun. */
const aNewsroomOfPeople = async () => {
  const desk = await aContext(test.db)
  const { newsroomId, id: createdById } = desk.actor
  article = await anArticle(desk)
  await test.db.quotation.deleteMany({ where: { newsroomId } })
  await test.db.speakerAlias.deleteMany({ where: { newsroomId } })
  await test.db.speaker.deleteMany({ where: { newsroomId } })
  const people: string[] = []
  for (let n = 0; n < PEOPLE; n += 1) {
    const { id } = await aSpeaker(desk, { name: `Orang ${n}`, forms: ['Pak Bersama', `Bentuk ${n}`] })
    people.push(id)
    const quotationId = await aQuotationOf(desk, article, id)
    await aQuotationOf(desk, article, id)
    await test.db.tenure.create({ data: { id: newId(), newsroomId, speakerId: id, office: `Jabatan ${n}` } })
    await test.db.claim.create({
      data: { id: newId(), newsroomId, speakerId: id, text: `Klaim ${n}`, language: 'id', createdById },
    })
    const utterance = await test.db.utterance.create({ data: { id: newId(), newsroomId, speakerId: id } })
    await test.db.utteranceMember.create({
      data: { newsroomId, quotationId, utteranceId: utterance.id, origin: 'MACHINE' },
    })
  }
  return { desk, people }
}

/** Runs a verb that may refuse; anything but a refusal is a failure of the test. */
const tryTo = async <T>(work: () => Promise<T>): Promise<T | null> => {
  try {
    return await work()
  } catch (error) {
    if (error instanceof AppError && (error.code === 'CONFLICT' || error.code === 'INVALID')) return null
    throw error
  }
}

const held = async (desk: Context, id: string) =>
  test.db.speaker.findFirstOrThrow({ where: { newsroomId: desk.actor.newsroomId, id } })

interface World {
  readonly desk: Context
  readonly people: string[]
  readonly operations: string[]
}

const run = async ({ desk, people, operations }: World, step: Step): Promise<string | null> => {
  const at = (n: number): string => people[n % people.length] ?? ''
  if (step.do === 'merge') {
    const [from, into] = [await held(desk, at(step.from)), await held(desk, at(step.into))]
    const versions = { from: from.version, into: into.version }
    const made = await tryTo(() => mergeSpeakers(desk, { fromId: from.id, intoId: into.id, versions }))
    if (made) operations.push(made.operationId)
  } else if (step.do === 'split') {
    const [from, to] = [await held(desk, at(step.from)), await held(desk, at(step.to))]
    const where = { newsroomId: desk.actor.newsroomId, speakerId: from.id }
    const quotations = await test.db.quotation.findMany({ where, orderBy: { id: 'asc' } })
    const aliases = await test.db.speakerAlias.findMany({ where, orderBy: { id: 'asc' } })
    const pick = <T extends { id: string }>(rows: T[]) =>
      rows.filter((_, index) => index % 2 === step.part % 2).map(({ id }) => id)
    const made = await tryTo(() =>
      splitSpeaker(desk, {
        ...{ speakerId: from.id, version: from.version, quotationIds: pick(quotations), tenureIds: [] },
        aliasIds: step.part < 2 ? [] : pick(aliases),
        to: step.isNew ? { name: `Baru ${people.length}` } : { speakerId: to.id, version: to.version },
      }),
    )
    if (made) {
      operations.push(made.operationId)
      if (step.isNew) people.push(made.toId)
    }
  } else if (step.do === 'undo') {
    const operationId = operations[step.which % Math.max(1, operations.length)]
    if (operationId) await tryTo(() => undoSpeakerOperation(desk, { operationId }))
  } else {
    // Articles name people who are speakers now.
    const speaker = await held(desk, at(step.at))
    if (speaker.mergedIntoId === null) return aQuotationOf(desk, article, speaker.id)
  }
  return null
}

/** Undoes whatever can be, in whatever order it is allowed, until nothing is left. */
const undoAll = async ({ desk }: World) => {
  for (;;) {
    const open = await test.db.speakerOperation.findMany({
      ...{ where: { newsroomId: desk.actor.newsroomId, undoneAt: null }, select: { id: true } },
      orderBy: { id: 'asc' },
    })
    if (open.length === 0) return
    let undone = 0
    for (const { id } of open) if (await tryTo(() => undoSpeakerOperation(desk, { operationId: id }))) undone += 1
    expect(undone, 'some operation can always be undone').toBeGreaterThan(0)
  }
}

/** Nobody merged owns a quotation; nobody bears a form of a name twice (the key of the table sees to that). */
const expectNobodyStranded = async (newsroomId: string) => {
  const stranded = { newsroomId, speaker: { mergedIntoId: { not: null } } }
  expect(await test.db.quotation.count({ where: stranded })).toBe(0)
}

/** All is as it was before, but for quotations that came since and belong to whom they came to. */
const expectAllBack = async (
  newsroomId: string,
  before: Awaited<ReturnType<typeof readAll>>,
  arrived: ReadonlyMap<string, string> = new Map(),
) => {
  const after = await readAll(newsroomId)
  const isOriginal = ({ id }: { id: string }) => before.speakers.some((speaker) => speaker.id === id)
  const old = new Set(before.quotations.map(({ id }) => id))
  const counts = new Map(before.speakers.map(({ id, quotationCount }) => [id, quotationCount]))
  for (const speakerId of arrived.values()) counts.set(speakerId, (counts.get(speakerId) ?? 0) + 1)
  expect(after.speakers.filter(isOriginal)).toEqual(
    before.speakers.map((speaker) => ({ ...speaker, quotationCount: counts.get(speaker.id) })),
  )
  expect(after.quotations.filter(({ id }) => old.has(id))).toEqual(before.quotations)
  for (const { id, speakerId } of after.quotations) if (!old.has(id)) expect(speakerId).toBe(arrived.get(id))
  const oldAliases = new Set(before.aliases.map(({ id }) => id))
  expect(after.aliases.filter(({ id }) => oldAliases.has(id))).toEqual(before.aliases)
  expect(after.claims).toEqual(before.claims)
  expect(after.tenures).toEqual(before.tenures)
  expect(after.utterances).toEqual(before.utterances)
  expect(await findBrokenLink(test.db, newsroomId)).toBeNull()
}

describe('merges, splits and undoing them', () => {
  it('lose nothing, whatever the order, and give back every row', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (given) => {
        const { desk, people } = await aNewsroomOfPeople()
        const { newsroomId } = desk.actor
        const before = await readAll(newsroomId)
        const world: World = { desk, people, operations: [] }
        const arrived = new Map<string, string>()
        for (const step of given) {
          const id = await run(world, step)
          if (id !== null)
            arrived.set(id, (await test.db.quotation.findFirstOrThrow({ where: { id } })).speakerId ?? '')
        }
        await expectNobodyStranded(newsroomId)
        await undoAll(world)
        await expectAllBack(newsroomId, before, arrived)
      }),
      { numRuns: 40 },
    )
  }, 120_000)

  it('of two people at once lose nothing either, and each is done or refused whole', async () => {
    await fc.assert(
      fc.asyncProperty(steps, steps, async (mine, theirs) => {
        const { desk, people } = await aNewsroomOfPeople()
        const { newsroomId } = desk.actor
        const before = await readAll(newsroomId)
        const operations: string[] = []
        const act = async (person: Context, given: readonly Step[]) => {
          // A quotation that a test writes past the verbs waits for no lock.
          for (const step of given) if (step.do !== 'arrive') await run({ desk: person, people, operations }, step)
        }
        await Promise.all([act(desk, mine), act(await aColleague(desk), theirs)])
        await expectNobodyStranded(newsroomId)
        const stored = await test.db.speakerOperation.findMany({ where: { newsroomId }, select: { id: true } })
        expect(stored.map(({ id }) => id).sort()).toEqual([...operations].sort())
        await undoAll({ desk, people, operations })
        await expectAllBack(newsroomId, before)
      }),
      { numRuns: 20 },
    )
  }, 120_000)
})
