import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { newsroomCommand } from '@/lib/cli/newsroom'
import { userCommand } from '@/lib/cli/user'
import { verifyPassword } from '@/lib/server/auth/hash-password'
import { createTestDatabase, type TestDatabase } from '@/tests/setup/test-database'

let test: TestDatabase
let said: string

beforeAll(async () => {
  test = await createTestDatabase()
})
afterAll(() => test.dispose())
beforeEach(() => {
  vi.stubEnv('DATABASE_URL', test.url)
  said = ''
  const hear = (text: string | Uint8Array) => {
    said += String(text)
    return true
  }
  vi.spyOn(process.stdout, 'write').mockImplementation(hear)
  vi.spyOn(process.stderr, 'write').mockImplementation(hear)
})
afterEach(() => vi.unstubAllEnvs())

const ANI = { email: 'Ani@Kutip.test', name: 'Ani Lestari', role: 'admin' }
const find = () => test.db.user.findFirstOrThrow({ where: { email: 'ani@kutip.test' } })

it('says how to begin where there is no newsroom', async () => {
  expect(await userCommand('add', undefined, ANI)).toBe(1)
  expect(said).toContain('kutip newsroom add')
})

it('opens a newsroom once, and none with a slug that no address can hold', async () => {
  expect(await newsroomCommand('add', { slug: 'uji', name: 'Redaksi Uji' })).toBe(0)
  expect(await newsroomCommand('add', { slug: 'uji', name: 'Redaksi Lain' })).toBe(1)
  expect(said).toContain('already')
  expect(await newsroomCommand('add', { slug: 'dua kata', name: 'Redaksi Lain' })).toBe(1)
  expect(await newsroomCommand('close', {})).toBe(2)
})

it('adds somebody with a random password that it shows once and stores hashed', async () => {
  expect(await userCommand('add', undefined, ANI)).toBe(0)
  const [password = ''] = /(?:[a-z2-9]{5}-){3}[a-z2-9]{5}/.exec(said) ?? []
  expect(await verifyPassword((await find()).passwordHash, password)).toBe(true)
  expect(JSON.stringify(await test.db.auditEvent.findMany())).not.toContain(password)
  said = ''
  expect(await userCommand('add', undefined, ANI)).toBe(1)
  expect(said).toContain('has that address already')
  expect(await userCommand('list', undefined, {})).toBe(0)
  expect(said).toContain('ani@kutip.test\tAni Lestari\tadmin\topen')
})

it('gives a new password and role, closes and opens again, each ending the sessions', async () => {
  await userCommand('add', 'budi@kutip.test', { name: 'Budi', role: 'ADMIN' })
  const before = await find()
  for (const [what, options] of [
    ['password', {}],
    ['role', { role: 'editor' }],
    ['deactivate', {}],
    ['reactivate', {}],
  ] as const) {
    expect(await userCommand(what, 'ani@kutip.test', options), what).toBe(0)
  }
  const after = await find()
  expect(after).toMatchObject({ role: 'EDITOR', isActive: true, sessionVersion: before.sessionVersion + 4 })
  expect(after.passwordHash).not.toBe(before.passwordHash)
})

it('keeps the last admin, and says what it did not understand', async () => {
  expect(await userCommand('deactivate', 'budi@kutip.test', {})).toBe(1)
  expect(said).toContain('one open admin')
  expect(await userCommand('role', 'budi@kutip.test', { role: 'chief' })).toBe(1)
  expect(said).toContain('viewer, reviewer, editor, admin')
  expect(await userCommand('password', 'siapa@kutip.test', {})).toBe(1)
  expect(said).toContain('nobody in this newsroom')
  expect(await userCommand('remove', 'budi@kutip.test', {})).toBe(2)
})

it('asks which newsroom where there are several, and stays in that one', async () => {
  await newsroomCommand('add', { slug: 'lain', name: 'Redaksi Lain' })
  expect(await userCommand('list', undefined, {})).toBe(1)
  expect(said).toContain('--newsroom: lain, uji')
  expect(await userCommand('password', 'ani@kutip.test', { newsroom: 'lain' })).toBe(1)
  expect(await userCommand('list', undefined, { newsroom: 'uji' })).toBe(0)
  expect(await userCommand('list', undefined, { newsroom: 'tidak-ada' })).toBe(1)
})
