import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { DecideFlagInput } from '@/lib/schemas/flag'
import { findBrokenLink } from '@/lib/server/audit'
import type { Context } from '@/lib/server/db/context'
import { decideFlag } from '@/lib/server/flags/decide-flag'
import { aColleague } from '@/tests/factories/a-colleague'
import { aContext } from '@/tests/factories/a-context'
import { aFlag } from '@/tests/factories/a-flag'
import { createTestDatabase, type TestDatabase } from '@/tests/setup/test-database'

let test: TestDatabase
let ctx: Context
let flagId: string

beforeAll(async () => {
  test = await createTestDatabase()
  ctx = await aContext(test.db, { role: 'REVIEWER' })
})
beforeEach(async () => {
  flagId = (await aFlag(ctx)).flagId
})
afterAll(async () => {
  expect(await findBrokenLink(test.db, ctx.actor.newsroomId)).toBeNull()
  await test.dispose()
})

const eventsOf = () => test.db.auditEvent.findMany({ where: { subjectId: flagId }, orderBy: { sequence: 'asc' } })

it('confirms, dismisses with a reason, and opens again, each with its event', async () => {
  const confirmed = await decideFlag(ctx, { decision: 'confirm', flagId, version: 1 })
  expect(confirmed).toMatchObject({ state: 'CONFIRMED', version: 2, decidedBy: { id: ctx.actor.id } })
  const reason = 'Kesalahan agensi, sudah diralat'
  const dismissed = await decideFlag(ctx, { decision: 'dismiss', flagId, version: 2, reason })
  expect(dismissed).toMatchObject({ state: 'DISMISSED', reason, version: 3 })
  const opened = await decideFlag(ctx, { decision: 'undo', flagId, version: 3 })
  expect(opened).toMatchObject({ state: 'OPEN', reason: null, decidedBy: null, decidedAt: null, version: 4 })
  expect(await eventsOf()).toMatchObject([
    { action: 'flag.confirm', actorId: ctx.actor.id, data: { before: 'OPEN', after: 'CONFIRMED', check: 'weekday' } },
    { action: 'flag.dismiss', data: { before: 'CONFIRMED', after: 'DISMISSED', reason } },
    { action: 'flag.undo', data: { before: 'DISMISSED', after: 'OPEN' } },
  ])
})

it('answers a repetition by the same person alike, and keeps one event', async () => {
  const input = { decision: 'confirm' as const, flagId, version: 1 }
  const first = await decideFlag(ctx, input)
  expect(await decideFlag(ctx, input)).toEqual(first)
  expect(await eventsOf()).toHaveLength(1)
})

it('shows what is stored when a colleague was faster', async () => {
  const colleague = await aColleague(ctx, 'REVIEWER')
  const outcomes = await Promise.allSettled([
    decideFlag(ctx, { decision: 'confirm', flagId, version: 1 }),
    decideFlag(colleague, { decision: 'dismiss', flagId, version: 1, reason: 'Tanggal acara, bukan hari' }),
  ])
  const won = outcomes.find((outcome) => outcome.status === 'fulfilled')
  const lost = outcomes.find((outcome) => outcome.status === 'rejected')
  expect(lost?.reason).toMatchObject({ code: 'CONFLICT', reason: 'flag.changed', current: won?.value })
  expect(await eventsOf()).toHaveLength(1)
})

it('refuses a dismissal without a reason', () => {
  const input = { decision: 'dismiss', flagId, version: 1 }
  expect(DecideFlagInput.safeParse(input).success).toBe(false)
  expect(DecideFlagInput.safeParse({ ...input, reason: '  ' }).success).toBe(false)
  expect(DecideFlagInput.safeParse({ ...input, reason: ' ya ' }).data).toMatchObject({ reason: 'ya' })
})

it('refuses who only reads, the machine, and another newsroom', async () => {
  const input = { decision: 'confirm' as const, flagId, version: 1 }
  const viewer = await aColleague(ctx, 'VIEWER')
  await expect(decideFlag(viewer, input)).rejects.toMatchObject({ code: 'FORBIDDEN' })
  const machine = { ...ctx, actor: { ...ctx.actor, id: null, role: 'ADMIN' as const } }
  await expect(decideFlag(machine, input)).rejects.toMatchObject({ code: 'FORBIDDEN', reason: 'person-only' })
  const stranger = await aContext(test.db, { role: 'ADMIN' })
  await expect(decideFlag(stranger, input)).rejects.toMatchObject({ code: 'NOT_FOUND' })
  expect(await eventsOf()).toEqual([])
})
