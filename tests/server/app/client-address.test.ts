import { createServer, type Server } from 'node:http'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { noteClientAddresses, readClientAddress } from '@/app/_lib/client-address'

let server: Server
let url: string

beforeAll(async () => {
  server = createServer((request, response) => {
    const headers = new Headers()
    for (const [name, value] of Object.entries(request.headers)) headers.set(name, String(value))
    response.end(readClientAddress(headers) ?? 'unknown')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
})
afterAll(() => server.close())

const ask = async (headers: Record<string, string>) => (await fetch(url, { headers })).text()
const CLAIMS = { 'x-forwarded-for': '198.51.100.1, 203.0.113.5', 'x-kutip-client-address': '192.0.2.1' }

it('reads the socket and believes no header, until a proxy is trusted, and then only its own last word', async () => {
  expect(await ask({})).toBe('unknown')
  noteClientAddresses(false)
  expect(await ask({})).toBe('127.0.0.1')
  expect(await ask(CLAIMS)).toBe('127.0.0.1')
  noteClientAddresses(true)
  expect(await ask(CLAIMS)).toBe('203.0.113.5')
  expect(await ask({ 'x-kutip-client-address': '192.0.2.1' })).toBe('127.0.0.1')
})
