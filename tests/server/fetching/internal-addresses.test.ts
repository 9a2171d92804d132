import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { createServer, type AddressInfo, type Server } from 'node:net'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { AppError } from '@/lib/errors'
import { readTarget } from '@/lib/server/fetching/fetch-target'
import { isPublicAddress } from '@/lib/server/fetching/public-address'
import { requestOnce } from '@/lib/server/fetching/request-once'
import type { Resolve } from '@/lib/server/fetching/resolve-target'
import { internalHost, internalIpv4, internalResolution, publicName } from '@/tests/factories/internal-addresses'
import { aWebServer, page } from '@/tests/factories/a-web-server'

/** Sockets that anything in this process opened. */
let opened = 0
const count = () => void opened++
/** Stands where an internal service would: whoever comes through is counted. */
let trap: Server
let trapPort = 0
let caught = 0
beforeAll(async () => {
  trap = createServer((socket) => {
    caught++
    socket.destroy()
  })
  await new Promise<void>((resolve) => trap.listen(0, '::', resolve))
  trapPort = (trap.address() as AddressInfo).port
  subscribe('net.client.socket', count)
})
afterAll(() => {
  unsubscribe('net.client.socket', count)
  trap.close()
})

const ask = (url: string, resolve?: Resolve, allowedHosts: readonly string[] = []) =>
  requestOnce({ url, headers: {}, allowedHosts, timeoutMs: 2000, maxBytes: 1000 }, resolve)

const expectRefusal = async (work: Promise<unknown>, reason = 'fetch.internal'): Promise<void> => {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof AppError) || error.reason !== reason) throw new Error(`no refusal: ${String(error)}`)
}

const neverAsked: Resolve = () => Promise.reject(new Error('a literal is not resolved'))
const seed = { seed: 20_261_125 }

describe('an internal address is not asked', () => {
  test('by its writing: 6,000 hosts, literal, odd, dressed up or named', async () => {
    const before = { opened, caught }
    const address = fc.tuple(fc.constantFrom('http', 'https'), internalHost, fc.boolean())
    const property = fc.asyncProperty(address, async ([scheme, host, hasPort]) => {
      await expectRefusal(ask(`${scheme}://${host}${hasPort ? `:${trapPort}` : ''}/latest/meta-data/`, neverAsked))
    })
    await fc.assert(property, { ...seed, numRuns: 6000 })
    expect({ opened, caught }).toEqual(before)
  })

  test('by what its name resolves to: 3,000 names, also with public addresses beside', async () => {
    const before = { opened, caught }
    const property = fc.asyncProperty(publicName, internalResolution, async (name, addresses) => {
      await expectRefusal(ask(`http://${name}/`, async () => addresses))
    })
    await fc.assert(property, { ...seed, numRuns: 3000 })
    expect({ opened, caught }).toEqual(before)
  })

  test('by a name that changes its mind: 500 that are internal now, public a moment ago', async () => {
    const before = { opened, caught }
    const property = fc.asyncProperty(publicName, internalIpv4, async (name, internal) => {
      let asked = 0
      const turning: Resolve = async () => (asked++ === 0 ? [internal] : ['93.184.215.14'])
      await expectRefusal(ask(`http://${name}/`, turning))
      expect(asked).toBe(1)
    })
    await fc.assert(property, { ...seed, numRuns: 500 })
    expect({ opened, caught }).toEqual(before)
  })

  test('after a check that was passed: the name is not resolved a second time', async () => {
    const server = await aWebServer({ '/': page('<p>Yang diperiksa.</p>') })
    const { port } = new URL(server.origin)
    const before = opened
    let asked = 0
    const turning: Resolve = async () => (asked++ === 0 ? ['127.0.0.1'] : ['127.0.0.2'])
    const { bytes } = await ask(`http://berbalik.test:${port}/`, turning, ['berbalik.test'])
    expect(new TextDecoder().decode(bytes)).toBe('<p>Yang diperiksa.</p>')
    expect({ asked, host: server.headers[0]?.host }).toEqual({ asked: 1, host: `berbalik.test:${port}` })
    // The hook that counts nothing above does count.
    expect(opened).toBe(before + 1)
    await server.close()
  })
})

describe('what may be asked', () => {
  test.each(['93.184.215.14', '8.8.8.8', '2606:2800:21f:cb07::1', '64:ff9b::5db8:d70e', '::ffff:8.8.8.8'])(
    '%s is public',
    (address) => {
      expect(isPublicAddress(address)).toBe(true)
    },
  )

  test('is a full http or https address without a password, on a usual port', () => {
    expect(readTarget('https://Kabar.Test./a?b#c', [])).toMatchObject({ host: 'kabar.test', isAllowed: false })
    expect(readTarget('http://kabar.test:8080/', []).url.port).toBe('8080')
    const reasonOf = (address: string) => {
      try {
        return readTarget(address, []).host
      } catch (error) {
        return error instanceof AppError ? error.reason : error
      }
    }
    expect(['ftp://kabar.test/', 'file:///etc/passwd', 'kabar.test', '', 'javascript:alert(1)'].map(reasonOf)).toEqual(
      Array.from({ length: 5 }, () => 'fetch.address'),
    )
    expect(reasonOf('https://siapa:rahasia@kabar.test/')).toBe('fetch.credentials')
    expect(reasonOf('https://kabar.test:22/')).toBe('fetch.port')
    expect(reasonOf(`https://kabar.test/${'a'.repeat(2048)}`)).toBe('fetch.address')
  })

  test('is an internal host that the administrator names, with its port or with any', () => {
    expect(readTarget('http://arsip.internal:9200/', ['arsip.internal:9200']).isAllowed).toBe(true)
    expect(readTarget('http://10.0.0.8/', ['10.0.0.8:80']).isAllowed).toBe(true)
    expect(readTarget('http://10.0.0.8:5432/', ['10.0.0.8']).isAllowed).toBe(true)
    expect(() => readTarget('http://10.0.0.8:5432/', ['10.0.0.8:80'])).toThrow(AppError)
    expect(() => readTarget('http://10.0.0.9/', ['10.0.0.8'])).toThrow(AppError)
  })
})
