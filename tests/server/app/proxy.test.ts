import { NextRequest, type NextFetchEvent } from 'next/server'
import { beforeAll, expect, it, vi } from 'vitest'
import { proxy } from '@/proxy'

beforeAll(() => {
  vi.stubEnv('NEXTAUTH_SECRET', 's'.repeat(40))
  vi.stubEnv('NEXTAUTH_URL', 'https://kutip.example')
})

const ask = async (path: string, init: { method?: string; headers?: Record<string, string> } = {}) => {
  const answer = await proxy(new NextRequest(`http://inside:3000${path}`, init), {} as NextFetchEvent)
  if (!(answer instanceof Response)) throw new Error('no answer')
  return answer
}

it('insists on HTTPS where the public address does', async () => {
  const { headers } = await ask('/claims')
  expect(headers.get('strict-transport-security')).toBe('max-age=31536000')
  expect(headers.get('content-security-policy')).toContain('upgrade-insecure-requests')
})

it('tells the page its nonce and its address, over whatever was sent under those names', async () => {
  const { headers } = await ask('/claims?page=2', { headers: { 'x-nonce': 'mine', 'x-kutip-path': '//evil.example' } })
  const nonce = headers.get('x-middleware-request-x-nonce')
  expect(headers.get('content-security-policy')).toContain(`script-src 'self' 'nonce-${nonce}' 'strict-dynamic';`)
  expect(headers.get('x-middleware-request-x-kutip-path')).toBe('/claims?page=2')
  expect((await ask('/claims')).headers.get('x-middleware-request-x-nonce')).not.toBe(nonce)
})

it('passes a change from the public address on and refuses the rest', async () => {
  const statusOf = async (origin: string, method = 'POST') => (await ask('/x', { method, headers: { origin } })).status
  expect(await statusOf('https://kutip.example')).toBe(200)
  expect(await statusOf('http://kutip.example')).toBe(403)
  expect(await statusOf('http://inside:3000')).toBe(403)
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'])
    expect(await statusOf('https://evil.example', method)).toBe(403)
  expect(await statusOf('https://evil.example', 'GET')).toBe(200)
})

it('lets strangers knock at the one door that asks for a token', async () => {
  const statusOf = async (path: string) =>
    (await ask(path, { method: 'POST', headers: { origin: 'https://cms.example' } })).status
  expect(await statusOf('/api/ingest')).toBe(200)
  expect(await statusOf('/api/ingest/more')).toBe(403)
  expect(await statusOf('/api/import')).toBe(403)
})
