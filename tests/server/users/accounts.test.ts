import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Role } from '@/lib/schemas/role'
import { findBrokenLink } from '@/lib/server/audit'
import { findActor } from '@/lib/server/auth/find-actor'
import { hashPassword, verifyPassword } from '@/lib/server/auth/hash-password'
import type { Context } from '@/lib/server/db/context'
import type { User } from '@/lib/server/db/generated/client'
import { newId } from '@/lib/server/db/new-id'
import { changePassword } from '@/lib/server/users/change-password'
import { changeRole } from '@/lib/server/users/change-role'
import { createUser } from '@/lib/server/users/create-user'
import { deactivateUser } from '@/lib/server/users/deactivate-user'
import { endSessions } from '@/lib/server/users/end-sessions'
import { listUsers } from '@/lib/server/users/list-users'
import { reactivateUser } from '@/lib/server/users/reactivate-user'
import { setPassword } from '@/lib/server/users/set-password'
import { aContext } from '@/tests/factories/a-context'
import { aUser } from '@/tests/factories/a-user'
import { createTestDatabase, type TestDatabase } from '@/tests/setup/test-database'

const PASSWORD = 'kopi tubruk tiga gelas'

let test: TestDatabase
let admin: Context & { actor: { id: string } }

beforeAll(async () => {
  test = await createTestDatabase()
  admin = await aContext(test.db, { role: 'ADMIN' })
})
afterAll(async () => {
  expect(await findBrokenLink(test.db, admin.actor.newsroomId)).toBeNull()
  await test.dispose()
})

const aColleague = (role: Role = 'EDITOR', passwordHash?: string) =>
  aUser(test.db, admin.actor.newsroomId, passwordHash ? { role, passwordHash } : { role })

const contextOf = ({ id, newsroomId, role, name }: User): Context => ({
  actor: { id, newsroomId, role, name },
  db: test.db,
  now: admin.now,
})

const isSessionAlive = async ({ id, newsroomId, sessionVersion }: User) => {
  const token = { userId: id, newsroomId, sessionVersion, signedInAt: 1_700_000_000 }
  return (await findActor(test.db, token, new Date(1_700_000_060_000))) !== null
}

const lastEventOf = (subjectId: string) =>
  test.db.auditEvent.findFirst({ where: { subjectId }, orderBy: { sequence: 'desc' } })

const VERBS = {
  'user.change-role': (ctx: Context, userId: string, version: number) =>
    changeRole(ctx, { userId, version, role: 'VIEWER' }),
  'user.deactivate': (ctx: Context, userId: string, version: number) => deactivateUser(ctx, { userId, version }),
  'user.reactivate': (ctx: Context, userId: string, version: number) => reactivateUser(ctx, { userId, version }),
  'user.set-password': (ctx: Context, userId: string, version: number) =>
    setPassword(ctx, { userId, version, password: PASSWORD }),
}

describe.each(Object.entries(VERBS))('%s', (action, verb) => {
  it('ends the sessions of the account, and the record tells who did it', async () => {
    const user = await aColleague()
    expect(await isSessionAlive(user)).toBe(true)
    expect(await verb(admin, user.id, 1)).toMatchObject({ id: user.id, version: 2 })
    expect(await isSessionAlive(user)).toBe(false)
    expect(await lastEventOf(user.id)).toMatchObject({ action, actorId: admin.actor.id })
  })

  it('shows what is there now to somebody who saw an older account, and changes nothing', async () => {
    const user = await aColleague()
    await changeRole(admin, { userId: user.id, version: 1, role: 'REVIEWER' })
    await expect(verb(admin, user.id, 1)).rejects.toMatchObject({
      code: 'CONFLICT',
      reason: 'account-changed',
      current: { id: user.id, role: 'REVIEWER', version: 2 },
    })
    expect(await lastEventOf(user.id)).toMatchObject({ action: 'user.change-role', data: { to: 'REVIEWER' } })
  })

  it('lets one of two at once through', async () => {
    const user = await aColleague()
    const outcomes = await Promise.allSettled([verb(admin, user.id, 1), verb(admin, user.id, 1)])
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  })

  it('is for admins alone', async () => {
    const user = await aColleague()
    for (const role of ['VIEWER', 'REVIEWER', 'EDITOR'] as const) {
      const ctx = await aContext(test.db, { role, newsroomId: admin.actor.newsroomId })
      await expect(verb(ctx, user.id, 1)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    }
    expect(await isSessionAlive(user)).toBe(true)
  })

  it('does not find the accounts of another newsroom, nor tell them from none', async () => {
    const stranger = await aContext(test.db, { role: 'ADMIN' })
    const user = await aColleague()
    for (const id of [user.id, newId()]) {
      await expect(verb(stranger, id, 1)).rejects.toMatchObject({ code: 'NOT_FOUND', reason: 'not-found', details: {} })
    }
    expect(await isSessionAlive(user)).toBe(true)
  })
})

describe('user.create', () => {
  const input = { email: 'baru@kutip.test', name: 'Wira Baru', role: 'REVIEWER' as const, password: PASSWORD }

  it('adds somebody who can sign in, and records it without the password', async () => {
    const { id } = await createUser(admin, input)
    const user = await test.db.user.findUniqueOrThrow({ where: { id } })
    expect(user).toMatchObject({ email: input.email, role: 'REVIEWER', isActive: true, sessionVersion: 1 })
    expect(user.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    expect(await verifyPassword(user.passwordHash, PASSWORD)).toBe(true)
    const event = await lastEventOf(id)
    expect(event).toMatchObject({ action: 'user.create', actorId: admin.actor.id })
    expect(JSON.stringify(event)).not.toMatch(/argon|gelas/)
  })

  it('refuses an address that the newsroom has, and leaves no trace', async () => {
    const before = await test.db.auditEvent.count()
    await expect(createUser(admin, input)).rejects.toMatchObject({ code: 'CONFLICT', reason: 'email-taken' })
    expect(await test.db.auditEvent.count()).toBe(before)
    const other = await aContext(test.db, { role: 'ADMIN' })
    expect(await createUser(other, input)).toHaveProperty('id')
  })

  it('is for admins alone', async () => {
    const ctx = contextOf(await aColleague('EDITOR'))
    await expect(createUser(ctx, { ...input, email: 'x@kutip.test' })).rejects.toMatchObject({ code: 'FORBIDDEN' })
  })
})

describe('user.change-password', () => {
  it('takes the current password, ends all sessions, and the record tells', async () => {
    const user = await aColleague('VIEWER', await hashPassword(PASSWORD))
    const newPassword = 'teh tawar panas dua'
    await changePassword(contextOf(user), { currentPassword: PASSWORD, newPassword })
    const now = await test.db.user.findUniqueOrThrow({ where: { id: user.id } })
    expect(await verifyPassword(now.passwordHash, newPassword)).toBe(true)
    expect(await isSessionAlive(user)).toBe(false)
    expect(await lastEventOf(user.id)).toMatchObject({ action: 'user.change-password', actorId: user.id, data: {} })
  })

  it('refuses a wrong one, five times, and then any for a while', async () => {
    const user = await aColleague('VIEWER', await hashPassword(PASSWORD))
    const tryWith = (currentPassword: string) =>
      changePassword(contextOf(user), { currentPassword, newPassword: 'teh tawar panas dua' })
    for (let i = 0; i < 5; i++) {
      await expect(tryWith('salah')).rejects.toMatchObject({ code: 'INVALID', reason: 'wrong-password' })
    }
    await expect(tryWith(PASSWORD)).rejects.toMatchObject({ reason: 'too-many-attempts' })
    expect(await isSessionAlive(user)).toBe(true)
    expect(await lastEventOf(user.id)).toBeNull()
  })

  it('is for people alone, and for those who have a password', async () => {
    const input = { currentPassword: PASSWORD, newPassword: PASSWORD }
    const system = { ...admin, actor: { ...admin.actor, id: null } }
    await expect(changePassword(system, input)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(changePassword(contextOf(await aColleague()), input)).rejects.toMatchObject({
      reason: 'wrong-password',
    })
  })
})

describe('user.end-sessions', () => {
  it('ends the sessions of the one who asks and of nobody else', async () => {
    const [user, other] = [await aColleague('VIEWER'), await aColleague('VIEWER')]
    await endSessions(contextOf(user))
    expect(await isSessionAlive(user)).toBe(false)
    expect(await isSessionAlive(other)).toBe(true)
    expect(await lastEventOf(user.id)).toMatchObject({ action: 'user.end-sessions', actorId: user.id })
  })
})

describe('the last admin', () => {
  it('can neither be closed nor given another role, by whomever', async () => {
    const alone = await aContext(test.db, { role: 'ADMIN' })
    const account = { userId: alone.actor.id, version: 1 }
    const refusal = { code: 'INVALID', reason: 'last-admin' }
    await expect(deactivateUser(alone, account)).rejects.toMatchObject(refusal)
    await expect(changeRole(alone, { ...account, role: 'EDITOR' })).rejects.toMatchObject(refusal)
    expect(await setPassword(alone, { ...account, password: PASSWORD })).toMatchObject({ role: 'ADMIN', version: 2 })
  })

  it('stays when two admins close each other at once', async () => {
    const first = await aContext(test.db, { role: 'ADMIN' })
    const second = await aContext(test.db, { role: 'ADMIN', newsroomId: first.actor.newsroomId })
    const outcomes = await Promise.allSettled([
      deactivateUser(first, { userId: second.actor.id, version: 1 }),
      deactivateUser(second, { userId: first.actor.id, version: 1 }),
    ])
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  })
})

describe('the list of users', () => {
  it('shows the newsroom to its admins, without secrets', async () => {
    const list = await listUsers(admin)
    expect(list.length).toBe(await test.db.user.count({ where: { newsroomId: admin.actor.newsroomId } }))
    expect(JSON.stringify(list)).not.toMatch(/argon2|passwordHash|oidcSubject/)
    await expect(listUsers(contextOf(await aColleague('EDITOR')))).rejects.toMatchObject({ code: 'FORBIDDEN' })
  })
})
