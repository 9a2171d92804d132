import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findBrokenLink, recordEvent } from '@/lib/server/audit'
import type { Context } from '@/lib/server/db/context'
import { newId } from '@/lib/server/db/new-id'
import { aContext } from '@/tests/factories/a-context'
import { createTestDatabase, type TestDatabase } from '@/tests/setup/test-database'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.dispose())

const record = (ctx: Context, note: string) =>
  ctx.db.$transaction(
    (tx) => recordEvent(tx, ctx, { action: 'article.imported', subjectId: newId(), data: { note, n: [1, null, 'é'] } }),
    { maxWait: 30_000, timeout: 30_000 },
  )

/** What only somebody with the keys to the database itself can do: the triggers step aside for a replica. */
const tamper = async (sql: string, values: unknown[]) => {
  const client = new pg.Client({ connectionString: database.url })
  await client.connect()
  await client.query('set session_replication_role = replica')
  await client.query(sql, values)
  await client.end()
}

describe('the audit chain', () => {
  test('is whole after many events, also across pages', async () => {
    const ctx = await aContext(database.db)
    for (const note of ['satu', 'dua', 'tiga', 'empat', 'lima']) await record(ctx, note)
    expect(await findBrokenLink(ctx.db, ctx.actor.newsroomId, 2)).toBeNull()
  })

  test('of an empty newsroom is whole', async () => {
    const ctx = await aContext(database.db)
    expect(await findBrokenLink(ctx.db, ctx.actor.newsroomId)).toBeNull()
  })

  test('has no gap and no double number when twenty write at once', async () => {
    const ctx = await aContext(database.db)
    await Promise.all(Array.from({ length: 20 }, (_, index) => record(ctx, `penulis ${index}`)))
    const events = await ctx.db.auditEvent.findMany({
      where: { newsroomId: ctx.actor.newsroomId },
      orderBy: { sequence: 'asc' },
    })
    expect(events.map((event) => event.sequence)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1))
    expect(await findBrokenLink(ctx.db, ctx.actor.newsroomId)).toBeNull()
  })

  test('of one newsroom does not touch that of another', async () => {
    const [one, two] = [await aContext(database.db), await aContext(database.db)]
    await record(one, 'satu')
    await record(two, 'dua')
    const events = await database.db.auditEvent.findMany({ where: { newsroomId: two.actor.newsroomId } })
    expect(events.map((event) => event.sequence)).toEqual([1])
  })

  test('leaves no event behind when the transaction of its change fails', async () => {
    const ctx = await aContext(database.db)
    const change = ctx.db.$transaction(async (tx) => {
      await recordEvent(tx, ctx, { action: 'article.imported', subjectId: newId(), data: {} })
      throw new Error('the change failed')
    })
    await expect(change).rejects.toThrow('the change failed')
    expect(await ctx.db.auditEvent.count({ where: { newsroomId: ctx.actor.newsroomId } })).toBe(0)
  })

  test.each([
    ['changed words', `update audit_events set data = '{"note": "lain"}' where newsroom_id = $1 and sequence = 2`, 2],
    ['another actor', 'update audit_events set actor_id = null where newsroom_id = $1 and sequence = 3', 3],
    ['another time', `update audit_events set at = at + interval '1 day' where newsroom_id = $1 and sequence = 1`, 1],
    ['a removed event', 'delete from audit_events where newsroom_id = $1 and sequence = 2', 2],
  ])('shows %s', async (_what, sql, brokenAt) => {
    const ctx = await aContext(database.db)
    for (const note of ['satu', 'dua', 'tiga', 'empat']) await record(ctx, note)
    await tamper(sql, [ctx.actor.newsroomId])
    expect(await findBrokenLink(ctx.db, ctx.actor.newsroomId)).toBe(brokenAt)
  })
})

describe('the database itself', () => {
  test.each([
    ['update', `update audit_events set action = 'x.y'`],
    ['delete', 'delete from audit_events'],
    ['truncate', 'truncate audit_events'],
  ])('refuses to %s audit events', async (_verb, sql) => {
    const ctx = await aContext(database.db)
    await record(ctx, 'tetap')
    await expect(database.db.$executeRawUnsafe(sql)).rejects.toThrow(/append-only/)
    expect(await ctx.db.auditEvent.count({ where: { newsroomId: ctx.actor.newsroomId } })).toBe(1)
  })
})
