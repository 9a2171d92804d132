import 'server-only'
import http, { type IncomingMessage } from 'node:http'
import https from 'node:https'
import type { LookupFunction } from 'node:net'
import { AppError } from '@/lib/errors'
import { describeFailure } from '@/lib/server/fetching/describe-failure'
import { readTarget, type FetchTarget } from '@/lib/server/fetching/fetch-target'
import { readAnswer } from '@/lib/server/fetching/read-answer'
import { resolveHost, resolveTarget, type Resolve, type ResolvedAddress } from '@/lib/server/fetching/resolve-target'

/** One request to one address, without following where it leads. Plain data: it crosses to another process. */
export interface HopRequest {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  /** `host` or `host:port`, from the server's administrator. */
  readonly allowedHosts: readonly string[]
  /** For everything from the name's resolution to the last byte. */
  readonly timeoutMs: number
  readonly maxBytes: number
  /** Keeps the beginning of a longer answer, instead of refusing it. */
  readonly isCut?: boolean
}

export interface HopAnswer {
  readonly status: number
  readonly headers: Readonly<
    Partial<Record<'location' | 'etag' | 'last-modified' | 'content-type' | 'retry-after', string>>
  >
  /** Unpacked; empty where the status is no success. */
  readonly bytes: Uint8Array<ArrayBuffer>
}

const LARGEST_HEAD = 32 * 1024

const within = <T>(signal: AbortSignal, work: Promise<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true })
    work.then(resolve, reject)
  })

interface Connection {
  readonly response: IncomingMessage
  /** Rejects when something goes wrong after the answer's head: the socket's errors are not the stream's. */
  readonly failure: Promise<never>
  readonly close: () => void
}

/** What the socket is told in place of a resolution. It does not ask for a literal, which is its own checked address. */
const answerWith =
  (addresses: readonly ResolvedAddress[]): LookupFunction =>
  (_host, { all }, answer) => {
    const [first] = addresses
    if (all) answer(null, [...addresses])
    else if (first !== undefined) answer(null, first.address, first.family)
  }

const connect = (
  { url }: FetchTarget,
  addresses: readonly ResolvedAddress[],
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<Connection> =>
  new Promise((resolve, reject) => {
    const request = (url.protocol === 'https:' ? https : http).request(url, {
      headers: { ...headers, connection: 'close' },
      // A socket of its own each time: none is handed on to a request whose name was checked at another moment.
      agent: false,
      signal,
      maxHeaderSize: LARGEST_HEAD,
      lookup: answerWith(addresses),
    })
    const failure = new Promise<never>((_resolve, fail) => request.on('error', fail))
    failure.catch(reject)
    request.once('response', (response) => resolve({ response, failure, close: () => request.destroy() }))
    request.end()
  })

const header = (value: string | string[] | undefined): string | undefined => (Array.isArray(value) ? value[0] : value)

const KEPT = ['location', 'etag', 'last-modified', 'content-type', 'retry-after'] as const

/**
 * Asks one address once: checks how it is written, resolves its name, checks each address that it has, connects to
 * exactly these and reads what comes, within the limits. The one place of the program that opens a connection to a
 * stranger's server. Throws INVALID with a reason `fetch.*`.
 */
export const requestOnce = async (hop: HopRequest, resolve: Resolve = resolveHost): Promise<HopAnswer> => {
  const target = readTarget(hop.url, hop.allowedHosts)
  const deadline = new AbortController()
  const timer = setTimeout(() => deadline.abort(), Math.max(0, hop.timeoutMs))
  let connection: Connection | null = null
  try {
    const addresses = await within(deadline.signal, resolveTarget(target, resolve))
    connection = await connect(target, addresses, hop.headers, deadline.signal)
    const { response, failure } = connection
    const status = response.statusCode ?? 0
    const isGood = status >= 200 && status < 300
    const limits = { maxBytes: hop.maxBytes, isCut: hop.isCut ?? false }
    const bytes = isGood ? await Promise.race([readAnswer(response, limits), failure]) : new Uint8Array()
    const headers = Object.fromEntries(
      KEPT.flatMap((name) => {
        const value = header(response.headers[name])
        return value === undefined ? [] : [[name, value]]
      }),
    )
    return { status, headers, bytes }
  } catch (error) {
    if (deadline.signal.aborted) throw new AppError('INVALID', 'fetch.timeout', { host: target.host })
    throw describeFailure(error, { host: target.host, hasAnswered: connection !== null })
  } finally {
    clearTimeout(timer)
    connection?.close()
  }
}
