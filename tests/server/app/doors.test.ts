import { encode } from 'next-auth/jwt'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { action } from '@/app/_lib/action'
import { log } from '@/app/_lib/log'
import { readBody } from '@/app/_lib/read-body'
import { requireContext } from '@/app/_lib/require-context'
import { route } from '@/app/_lib/route'
import { AppError } from '@/lib/errors'
import type { Context } from '@/lib/server/db/context'
import { aContext } from '@/tests/factories/a-context'
import { createTestDatabase, type TestDatabase } from '@/tests/setup/test-database'

const SECRET = 's'.repeat(40)
const request = { headers: new Headers(), cookies: new Map<string, { value: string }>() }
vi.mock('next/headers', () => ({
  headers: async () => request.headers,
  cookies: async () => request.cookies,
}))

let test: TestDatabase
let ctx: Context & { actor: { id: string } }

beforeAll(async () => {
  test = await createTestDatabase()
  vi.stubEnv('DATABASE_URL', test.url)
  vi.stubEnv('NEXTAUTH_SECRET', SECRET)
  ctx = await aContext(test.db)
})
afterAll(async () => {
  await (globalThis as { kutipDatabase?: TestDatabase['db'] }).kutipDatabase?.$disconnect()
  await test.dispose()
})

const signedInAt = () => Math.floor(Date.now() / 1000)
const cookieOf = async (token: object, secret = SECRET) => ({ value: await encode({ token: { ...token }, secret }) })
const tokenOf = ({ id, newsroomId }: { id: string; newsroomId: string }) => ({
  userId: id,
  newsroomId,
  sessionVersion: 1,
})

beforeEach(async () => {
  request.headers = new Headers({ host: 'localhost:3000', origin: 'http://localhost:3000' })
  request.cookies.clear()
  request.cookies.set('kutip.session', await cookieOf({ ...tokenOf(ctx.actor), signedInAt: signedInAt() }))
})

const Input = z.object({ text: z.string().min(1), page: z.coerce.number().default(1) })
const echo = vi.fn(async (given: Context, input: z.infer<typeof Input>): Promise<unknown> => ({
  ...input,
  by: given.actor.id,
}))
beforeEach(() => {
  echo.mockReset().mockImplementation(async (given, input) => ({ ...input, by: given.actor.id }))
})

describe('action', () => {
  const door = action(Input, echo)

  it('calls the verb with who asks and the parsed input', async () => {
    expect(await door({ text: 'a', page: '2' })).toEqual({ ok: true, data: { text: 'a', page: 2, by: ctx.actor.id } })
  })

  it('refuses what does not say that it comes from a page of ours', async () => {
    const strangers: Record<string, string>[] = [{}, { origin: 'http://evil.test' }, { 'sec-fetch-site': 'cross-site' }]
    for (const headers of strangers) {
      request.headers = new Headers({ host: 'localhost:3000', ...headers })
      expect(await door({ text: 'a' })).toMatchObject({ ok: false, code: 'FORBIDDEN', reason: 'other-origin' })
    }
    expect(echo).not.toHaveBeenCalled()
  })

  it.each([
    ['no cookie', () => null],
    ['a cookie that was cut', async () => ({ value: (await cookieOf(tokenOf(ctx.actor))).value.slice(0, 50) })],
    ['a cookie of another key', () => cookieOf({ ...tokenOf(ctx.actor), signedInAt: signedInAt() }, 'x'.repeat(40))],
    ['a session of yesterday', () => cookieOf({ ...tokenOf(ctx.actor), signedInAt: signedInAt() - 86_400 })],
    ['an older version', () => cookieOf({ ...tokenOf(ctx.actor), sessionVersion: 0, signedInAt: signedInAt() })],
    ['a token without its parts', () => cookieOf({ userId: ctx.actor.id })],
    ['a token with odd parts', () => cookieOf({ ...tokenOf(ctx.actor), userId: "' or 1=1", signedInAt: signedInAt() })],
  ])('knows nobody by %s', async (_, make) => {
    const cookie = await make()
    request.cookies.clear()
    if (cookie) request.cookies.set('kutip.session', cookie)
    expect(await door({ text: 'a' })).toEqual({
      ok: false,
      code: 'UNAUTHENTICATED',
      reason: 'session-expired',
      details: {},
    })
    expect(echo).not.toHaveBeenCalled()
  })

  it('says which field did not parse', async () => {
    const answer = await door({ text: '' })
    expect(answer).toMatchObject({ ok: false, code: 'INVALID', fields: { text: 'required' } })
    expect(echo).not.toHaveBeenCalled()
  })

  it('shows a refusal as it is, with what is stored now', async () => {
    echo.mockRejectedValue(new AppError('CONFLICT', 'claim-changed', { version: 3 }, { text: 'theirs' }))
    expect(await door({ text: 'a' })).toEqual({
      ok: false,
      code: 'CONFLICT',
      reason: 'claim-changed',
      details: { version: 3 },
      current: { text: 'theirs' },
    })
  })

  it('logs what nobody should see, under the number that it shows', async () => {
    const logged = vi.spyOn(log, 'error').mockImplementation(() => undefined)
    echo.mockRejectedValue(new Error('connection to 10.0.0.3 refused, password hunter2'))
    const answer = await door({ text: 'a' })
    expect(answer).toMatchObject({ ok: false, code: 'INTERNAL', reason: 'internal' })
    expect(JSON.stringify(answer)).not.toContain('hunter2')
    const reference = answer.ok ? '' : answer.details.reference
    expect(logged).toHaveBeenCalledWith(expect.objectContaining({ reference }), expect.any(String))
  })
})

describe('route', () => {
  const origin = { origin: 'http://localhost:3000', host: 'localhost:3000' }
  const call = (door: ReturnType<typeof route>, init: RequestInit & { search?: string } = {}, params = {}) => {
    const { search = '', headers, ...rest } = init
    const url = `http://localhost:3000/api/x${search}`
    return door(new Request(url, { headers: { ...origin, ...headers }, ...rest }), { params: Promise.resolve(params) })
  }
  const door = route(Input, echo)

  it('reads the address, a JSON body or a form, and lets the path win', async () => {
    const data = { text: 'a', page: 1, by: ctx.actor.id }
    const form = new URLSearchParams({ text: 'a' })
    for (const answer of [
      await call(door, { search: '?text=a' }),
      await call(door, { method: 'POST', body: '{"text":"a"}' }),
      await call(door, { method: 'POST', body: form }),
      await call(door, { method: 'POST', body: '{"text":"b"}' }, { text: 'a' }),
    ]) {
      expect(await answer.json()).toEqual({ ok: true, data })
      expect(answer.headers.get('cache-control')).toBe('private, no-store')
    }
  })

  it('reads a name that comes several times as a list', async () => {
    const many = route(z.object({ status: z.array(z.string()) }), async (_, input) => input)
    const answer = await call(many, { search: '?status=OPEN&status=VERIFIED' })
    expect(await answer.json()).toEqual({ ok: true, data: { status: ['OPEN', 'VERIFIED'] } })
  })

  it('answers each refusal with its status', async () => {
    const statusOf = async (code: ConstructorParameters<typeof AppError>[0]) => {
      echo.mockRejectedValueOnce(new AppError(code, 'why'))
      return (await call(door, { search: '?text=a' })).status
    }
    expect(await statusOf('NOT_FOUND')).toBe(404)
    expect(await statusOf('FORBIDDEN')).toBe(403)
    expect(await statusOf('CONFLICT')).toBe(409)
    expect((await call(door)).status).toBe(400)
    expect((await call(door, { method: 'POST', body: '{"text":' })).status).toBe(400)
    const foreign = { origin: 'http://evil.test' }
    expect((await call(door, { method: 'POST', headers: foreign, body: '{"text":"a"}' })).status).toBe(403)
    request.cookies.clear()
    expect((await call(door, { search: '?text=a' })).status).toBe(401)
  })

  it('lets the caller say how a file is read and what is answered', async () => {
    const file = route(z.object({ bytes: z.instanceof(Uint8Array) }), async (_, { bytes }) => bytes.length, {
      readInput: async (request_) => ({ bytes: await readBody(request_, 10) }),
      toResponse: (length) => new Response(`${length}`, { headers: { 'content-type': 'text/plain' } }),
    })
    expect(await (await call(file, { method: 'POST', body: 'abc' })).text()).toBe('3')
    expect(await (await call(file, { method: 'POST' })).text()).toBe('0')
    const stream = new Blob(['x'.repeat(11)]).stream()
    const tooLong = { method: 'POST', body: stream, duplex: 'half' }
    expect(await (await call(file, tooLong)).json()).toMatchObject({ code: 'INVALID', reason: 'file-too-large' })
  })
})

describe('requireContext', () => {
  it('answers who asks, or leads to signing in and back', async () => {
    expect((await requireContext()).actor).toEqual(ctx.actor)
    request.cookies.clear()
    request.headers.set('x-kutip-path', '/articles/1?q=a&page=2')
    const target = '/sign-in?next=%2Farticles%2F1%3Fq%3Da%26page%3D2'
    await expect(requireContext()).rejects.toMatchObject({ digest: expect.stringContaining(target) })
  })
})
