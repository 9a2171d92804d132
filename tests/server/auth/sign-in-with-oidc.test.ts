import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { signInWithOidc } from '@/lib/server/auth/sign-in-with-oidc'
import type { Newsroom } from '@/lib/server/db/generated/client'
import { aDoor } from '@/tests/factories/a-door'
import { aNewsroom } from '@/tests/factories/a-newsroom'
import { aUser } from '@/tests/factories/a-user'
import { createTestDatabase, type TestDatabase } from '@/tests/setup/test-database'

let test: TestDatabase
let newsroom: Newsroom

beforeAll(async () => {
  test = await createTestDatabase()
  newsroom = await aNewsroom(test.db)
})
afterAll(() => test.dispose())

const signIn = (profile: unknown, issuer = 'https://id.kutip.test', newsroomSlug: string | null = null) =>
  signInWithOidc(aDoor(test.db), { issuer, clientId: 'kutip', clientSecret: 'x', name: 'ID', newsroomSlug }, profile)

const REFUSED = { code: 'UNAUTHENTICATED', reason: 'sign-in-refused' }

describe('signing in through OpenID Connect', () => {
  it('links an account of the newsroom once, by its verified address, and knows it by its subject ever after', async () => {
    const user = await aUser(test.db, newsroom.id, { email: 'dewi@kutip.test' })
    const first = await signIn({ sub: 'd-1', email: 'Dewi@Kutip.Test', email_verified: true })
    expect(first).toMatchObject({ userId: user.id, newsroomId: newsroom.id })
    // The provider may change or hide the address later.
    expect(await signIn({ sub: 'd-1', email: 'lain@kutip.test' })).toMatchObject({ userId: user.id })
    const events = await test.db.auditEvent.findMany({ where: { subjectId: user.id }, orderBy: { sequence: 'asc' } })
    expect(events.map(({ action }) => action)).toEqual(['user.link', 'user.sign-in', 'user.sign-in'])
  })

  it('refuses another subject that shows the address of a linked account', async () => {
    await aUser(test.db, newsroom.id, { email: 'sari@kutip.test' })
    await signIn({ sub: 's-1', email: 'sari@kutip.test', email_verified: true })
    const claims = { sub: 's-2', email: 'sari@kutip.test', email_verified: true }
    await expect(signIn(claims)).rejects.toMatchObject(REFUSED)
    await expect(signIn({ ...claims, sub: 's-1' }, 'https://other.kutip.test')).rejects.toMatchObject(REFUSED)
  })

  it('makes no accounts and believes no unverified address', async () => {
    await aUser(test.db, newsroom.id, { email: 'joko@kutip.test' })
    for (const claims of [
      { sub: 'x-1', email: 'orang-luar@kutip.test', email_verified: true },
      { sub: 'x-2', email: 'joko@kutip.test' },
      { sub: 'x-3', email: 'joko@kutip.test', email_verified: false },
      { sub: 'x-4', email: 'joko@kutip.test', email_verified: 'perhaps' },
      { sub: '', email: 'joko@kutip.test', email_verified: true },
      { email: 'joko@kutip.test', email_verified: true },
      null,
      'nonsense',
    ]) {
      await expect(signIn(claims), JSON.stringify(claims)).rejects.toMatchObject(REFUSED)
    }
    expect(await test.db.user.count({ where: { email: 'orang-luar@kutip.test' } })).toBe(0)
  })

  it('refuses a closed account', async () => {
    const user = await aUser(test.db, newsroom.id, { email: 'tono@kutip.test' })
    await test.db.user.update({ where: { id: user.id }, data: { isActive: false } })
    const claims = { sub: 't-1', email: 'tono@kutip.test', email_verified: true }
    await expect(signIn(claims)).rejects.toMatchObject(REFUSED)
  })

  it('looks in the newsroom that is configured, and in none where that is unclear', async () => {
    const other = await aNewsroom(test.db)
    const claims = { sub: 'r-1', email: 'rini@kutip.test', email_verified: true }
    await aUser(test.db, newsroom.id, { email: 'rini@kutip.test' })
    await expect(signIn(claims)).rejects.toMatchObject(REFUSED)
    await expect(signIn(claims, undefined, other.slug)).rejects.toMatchObject(REFUSED)
    expect(await signIn(claims, undefined, newsroom.slug)).toMatchObject({ newsroomId: newsroom.id })
  })
})
