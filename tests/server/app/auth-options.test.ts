import { beforeAll, expect, it, vi } from 'vitest'
import { toAuthOptions } from '@/app/_lib/auth-options'

beforeAll(() => {
  vi.stubEnv('NEXTAUTH_SECRET', 's'.repeat(40))
  vi.stubEnv('NEXTAUTH_URL', 'https://kutip.example')
})

const ORIGIN = 'https://kutip.example'

it('ties each cookie to this very host over HTTPS, out of the reach of scripts', () => {
  const cookies = Object.values(toAuthOptions(ORIGIN).cookies ?? {})
  expect(cookies).toHaveLength(6)
  for (const { name, options } of cookies) {
    expect(name).toMatch(/^__Host-kutip\./)
    expect(options).toMatchObject({ httpOnly: true, secure: true, sameSite: 'lax', path: '/' })
    expect(options).not.toHaveProperty('domain')
  }
})

it('sends nobody elsewhere', async () => {
  const redirect = toAuthOptions(ORIGIN).callbacks?.redirect
  const targets = [
    '/claims?page=2',
    `${ORIGIN}/claims`,
    'https://evil.example/claims',
    '//evil.example',
    '/\\evil.example',
  ]
  const led = await Promise.all(targets.map((url) => redirect?.({ url, baseUrl: 'http://localhost:3000' })))
  expect(led.map((url) => new URL(url ?? '').origin)).toEqual(targets.map(() => ORIGIN))
  expect(led[0]).toBe(`${ORIGIN}/claims?page=2`)
})

it('keeps name and address out of the session', async () => {
  const jwt = toAuthOptions(ORIGIN).callbacks?.jwt
  const id = '01890000-0000-7000-8000-000000000000'
  const session = { userId: id, newsroomId: id, sessionVersion: 1, signedInAt: 1 }
  const token = { name: 'Ani', email: 'ani@kutip.test', sub: id }
  expect(await jwt?.({ token, user: { ...session, id }, account: null })).toEqual(session)
  await expect(async () => jwt?.({ token, user: { id }, account: null })).rejects.toThrow()
})
