import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startAttempt, startConfirmation } from '@/lib/server/auth/sign-in-throttle'
import { createTestDatabase, type TestDatabase } from '@/tests/setup/test-database'

const SECRET = 'a secret that is only for tests, of some length'
const VICTIM = 'redaksi ratna@kutip.test'
const OFFICE = '203.0.113.5'

let test: TestDatabase

beforeAll(async () => {
  test = await createTestDatabase()
})
afterAll(() => test.dispose())
beforeEach(async () => {
  await test.db.rateLimit.deleteMany()
})

const attempt = (account: string, address: string | null) => startAttempt(test.db, SECRET, account, address)
const fail = async (account: string, address: string | null, times: number) => {
  for (let i = 0; i < times; i++) await attempt(account, address)
}
const isRefused = (account: string, address: string | null) =>
  attempt(account, address).then(
    () => false,
    (error: { reason?: string }) => error.reason === 'too-many-attempts',
  )

describe('the throttle', () => {
  it('lets an account be tried five times from one address and then names the wait', async () => {
    await fail(VICTIM, OFFICE, 5)
    await expect(attempt(VICTIM, OFFICE)).rejects.toMatchObject({
      code: 'UNAUTHENTICATED',
      reason: 'too-many-attempts',
      details: { minutes: 15 },
    })
  })

  it('treats accounts alike, whether they exist or not', async () => {
    await fail('redaksi tidak-ada@kutip.test', OFFICE, 5)
    expect(await isRefused('redaksi tidak-ada@kutip.test', OFFICE)).toBe(true)
  })

  it('holds back neither colleagues at the same address nor the same account elsewhere', async () => {
    await fail(VICTIM, OFFICE, 5)
    expect(await isRefused('redaksi budi@kutip.test', OFFICE)).toBe(false)
    expect(await isRefused(VICTIM, '203.0.113.6')).toBe(false)
  })

  it('forgets the failures before a right password', async () => {
    for (let i = 0; i < 4; i++) {
      await fail(VICTIM, OFFICE, 4)
      await (await attempt(VICTIM, OFFICE)).succeed()
    }
    expect(await isRefused(VICTIM, OFFICE)).toBe(false)
  })

  it('does not let a hundred attempts at once slip through', async () => {
    const outcomes = await Promise.all(Array.from({ length: 100 }, () => isRefused(VICTIM, OFFICE)))
    expect(outcomes.filter((refused) => !refused)).toHaveLength(5)
  })

  it('stops one machine that tries everybody', async () => {
    for (let i = 0; i < 60; i++) await attempt(`redaksi orang-${i}@kutip.test`, OFFICE)
    expect(await isRefused('redaksi orang-61@kutip.test', OFFICE)).toBe(true)
    expect(await isRefused('redaksi orang-61@kutip.test', '203.0.113.6')).toBe(false)
  })

  it('costs an office whose passwords are right nothing', async () => {
    for (let i = 0; i < 70; i++) await (await attempt(`redaksi orang-${i % 40}@kutip.test`, OFFICE)).succeed()
    expect(await isRefused(VICTIM, OFFICE)).toBe(false)
  })

  it('stops many machines that try one account, but not its owner where they have signed in before', async () => {
    await (await attempt(VICTIM, OFFICE)).succeed()
    for (let i = 0; i < 20; i++) await attempt(VICTIM, `198.51.100.${i}`)
    expect(await isRefused(VICTIM, '198.51.100.99')).toBe(true)
    expect(await isRefused(VICTIM, OFFICE)).toBe(false)
  })

  it('does not count an attempt against the pair when another budget refused it', async () => {
    for (let i = 0; i < 20; i++) await attempt(VICTIM, `198.51.100.${i}`)
    for (let i = 0; i < 10; i++) expect(await isRefused(VICTIM, OFFICE)).toBe(true)
    await test.db.rateLimit.deleteMany({ where: { key: { startsWith: 'sign-in.account' } } })
    expect(await isRefused(VICTIM, OFFICE)).toBe(false)
  })

  it('counts the addresses of one IPv6 subscriber as one', async () => {
    for (let i = 0; i < 5; i++) await attempt(VICTIM, `2001:db8:1:2::${i}`)
    expect(await isRefused(VICTIM, '2001:0db8:0001:0002:ffff::1')).toBe(true)
    expect(await isRefused(VICTIM, '2001:db8:1:3::1')).toBe(false)
  })

  it('still counts where the address cannot be known', async () => {
    await fail(VICTIM, null, 5)
    expect(await isRefused(VICTIM, 'nonsense')).toBe(true)
  })

  it('keeps neither e-mail nor network addresses', async () => {
    await (await attempt(VICTIM, OFFICE)).succeed()
    await attempt(VICTIM, '198.51.100.1')
    const rows = await test.db.rateLimit.findMany()
    expect(rows.length).toBeGreaterThan(3)
    for (const { key } of rows) expect(key).toMatch(/^sign-in\.[a-z]+:[\w-]{43}$/)
  })
})

it('lets the current password be asked for five times', async () => {
  for (let i = 0; i < 5; i++) await startConfirmation(test.db, 'somebody')
  await expect(startConfirmation(test.db, 'somebody')).rejects.toMatchObject({ reason: 'too-many-attempts' })
  const confirm = await startConfirmation(test.db, 'somebody else')
  await confirm()
  expect(await test.db.rateLimit.count({ where: { key: { contains: 'somebody else' } } })).toBe(0)
})
