import * as argon2 from '@node-rs/argon2'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { AppError } from '@/lib/errors'
import { findBrokenLink } from '@/lib/server/audit'
import { findActor } from '@/lib/server/auth/find-actor'
import { hashPassword, needsRehash } from '@/lib/server/auth/hash-password'
import { signInWithPassword } from '@/lib/server/auth/sign-in-with-password'
import type { Newsroom, User } from '@/lib/server/db/generated/client'
import { aNewsroom } from '@/tests/factories/a-newsroom'
import { aUser } from '@/tests/factories/a-user'
import { aDoor } from '@/tests/factories/a-door'
import { createTestDatabase, type TestDatabase } from '@/tests/setup/test-database'

vi.mock('@node-rs/argon2', { spy: true })

const PASSWORD = 'kopi tubruk tiga gelas'

let test: TestDatabase
let newsroom: Newsroom
let user: User

beforeAll(async () => {
  test = await createTestDatabase()
  newsroom = await aNewsroom(test.db)
  const passwordHash = await hashPassword(PASSWORD)
  user = await aUser(test.db, newsroom.id, { email: 'ratna@kutip.test', passwordHash, role: 'REVIEWER' })
})
afterAll(() => test.dispose())
beforeEach(async () => {
  await test.db.rateLimit.deleteMany()
})

const signIn = async (email: string, password: string, slug: string | null = newsroom.slug) => {
  const door = aDoor(test.db)
  vi.mocked(argon2.verify).mockClear()
  const outcome = await signInWithPassword(door, { email, password, newsroom: slug }).catch((error: unknown) => error)
  const comparisons = vi.mocked(argon2.verify).mock.calls.length
  await door.settle()
  return { outcome, comparisons }
}

const REFUSED = new AppError('UNAUTHENTICATED', 'sign-in-refused')

describe('signing in with a password', () => {
  it('answers a token that names the account, and the record tells of it', async () => {
    const { outcome } = await signIn('ratna@kutip.test', PASSWORD)
    const signedInAt = Date.parse('2026-03-02T02:00:00Z') / 1000
    expect(outcome).toEqual({ userId: user.id, newsroomId: newsroom.id, sessionVersion: 1, signedInAt })
    const event = await test.db.auditEvent.findFirstOrThrow({ where: { action: 'user.sign-in' } })
    expect(event).toMatchObject({ actorId: user.id, subjectId: user.id, data: { method: 'password' } })
    expect(await findBrokenLink(test.db, newsroom.id)).toBeNull()
  })

  it('needs no newsroom where there is one, and a right one where there are several', async () => {
    expect((await signIn('ratna@kutip.test', PASSWORD, null)).outcome).toMatchObject({ userId: user.id })
    const other = await aNewsroom(test.db)
    try {
      expect((await signIn('ratna@kutip.test', PASSWORD, null)).outcome).toEqual(REFUSED)
      expect((await signIn('ratna@kutip.test', PASSWORD, other.slug)).outcome).toEqual(REFUSED)
      expect((await signIn('ratna@kutip.test', PASSWORD)).outcome).toMatchObject({ userId: user.id })
    } finally {
      await test.db.newsroom.delete({ where: { id: other.id } })
    }
  })

  it('gives one answer after one comparison, whatever was wrong', async () => {
    const passwordHash = await hashPassword(PASSWORD)
    const closed = await aUser(test.db, newsroom.id, { email: 'tutup@kutip.test', passwordHash })
    await test.db.user.update({ where: { id: closed.id }, data: { isActive: false } })
    await aUser(test.db, newsroom.id, { email: 'oidc@kutip.test' })

    const answers = {
      'wrong password': await signIn('ratna@kutip.test', 'teh manis tiga gelas'),
      'unknown account': await signIn('siapa@kutip.test', PASSWORD),
      'unknown newsroom': await signIn('ratna@kutip.test', PASSWORD, 'redaksi-lain'),
      'closed account, right password': await signIn('tutup@kutip.test', PASSWORD),
      'no password': await signIn('oidc@kutip.test', PASSWORD),
    }
    for (const [why, answer] of Object.entries(answers)) {
      expect(answer, why).toEqual({ outcome: REFUSED, comparisons: 1 })
    }
    const events = await test.db.auditEvent.findMany({
      where: { action: 'user.refuse-sign-in' },
      orderBy: { sequence: 'asc' },
    })
    expect(events.map(({ data }) => data)).toMatchObject([
      { why: 'wrong-password' },
      { why: 'closed' },
      { why: 'no-password' },
    ])
    expect(events.every(({ actorId }) => actorId === null)).toBe(true)
    // Neither what was typed nor where it came from.
    expect(JSON.stringify(events)).not.toMatch(/gelas|198\.51|kutip\.test/)
  })

  it('compares passwords as they are read, not as a keyboard composes them', async () => {
    const passwordHash = await hashPassword('caf\u00e9 di Jakarta')
    await aUser(test.db, newsroom.id, { email: 'kafe@kutip.test', passwordHash })
    expect((await signIn('kafe@kutip.test', 'cafe\u0301 di Jakarta')).outcome).toHaveProperty('userId')
  })

  it('renews a hash that was made with weaker parameters, without ending sessions', async () => {
    const passwordHash = await argon2.hash(PASSWORD, { memoryCost: 8192, timeCost: 1, parallelism: 1 })
    const old = await aUser(test.db, newsroom.id, { email: 'lama@kutip.test', passwordHash })
    expect(needsRehash(passwordHash)).toBe(true)
    await signIn('lama@kutip.test', PASSWORD)
    const now = await test.db.user.findUniqueOrThrow({ where: { id: old.id } })
    expect(needsRehash(now.passwordHash ?? '')).toBe(false)
    expect(now.sessionVersion).toBe(1)
    expect((await signIn('lama@kutip.test', PASSWORD)).outcome).toHaveProperty('userId')
  })
})

describe('the session that begins', () => {
  it('is the account, for twelve hours', async () => {
    const token = { userId: user.id, newsroomId: newsroom.id, sessionVersion: 1, signedInAt: 1_700_000_000 }
    const at = (hours: number) => new Date((token.signedInAt + hours * 3600) * 1000)
    const actor = { id: user.id, newsroomId: newsroom.id, role: 'REVIEWER', name: user.name }
    expect(await findActor(test.db, token, at(11.9))).toEqual(actor)
    expect(await findActor(test.db, token, at(12.1))).toBeNull()
  })

  it('is nobody with another version, in another newsroom, or with the account closed', async () => {
    const person = await aUser(test.db, newsroom.id)
    const other = await aNewsroom(test.db)
    const token = { userId: person.id, newsroomId: newsroom.id, sessionVersion: 1, signedInAt: 1_700_000_000 }
    const now = new Date(1_700_000_100_000)
    expect(await findActor(test.db, { ...token, sessionVersion: 2 }, now)).toBeNull()
    expect(await findActor(test.db, { ...token, newsroomId: other.id }, now)).toBeNull()
    expect(await findActor(test.db, token, now)).not.toBeNull()
    await test.db.user.update({ where: { id: person.id }, data: { isActive: false } })
    expect(await findActor(test.db, token, now)).toBeNull()
  })
})
