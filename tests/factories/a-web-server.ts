import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Answer = (request: IncomingMessage, response: ServerResponse) => void

export interface WebServer {
  /** `http://127.0.0.1:port` */
  readonly origin: string
  /** `127.0.0.1:port`, for the list of allowed hosts. */
  readonly host: string
  /** The paths that were asked for, in order. */
  readonly paths: string[]
  readonly headers: IncomingMessage['headers'][]
  readonly connectionCount: () => number
  readonly close: () => Promise<void>
}

/** A web server of the test's own. Each path has its answer; without one it is not there, as is robots.txt. */
export const aWebServer = async (answers: Readonly<Record<string, Answer>> = {}): Promise<WebServer> => {
  let connections = 0
  const paths: string[] = []
  const headers: IncomingMessage['headers'][] = []
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://here.test')
    paths.push(pathname)
    headers.push(request.headers)
    const answer = answers[pathname] ?? answers['*']
    if (answer) answer(request, response)
    else response.writeHead(404).end()
  })
  server.on('connection', () => connections++)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    ...{ origin: `http://${host}`, host, paths, headers },
    connectionCount: () => connections,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** A page as a good server sends it. */
export const page =
  (html: string, headers: Readonly<Record<string, string>> = {}): Answer =>
  (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(html)
  }

/** `status` with these headers and nothing in it. */
export const status =
  (code: number, headers: Readonly<Record<string, string>> = {}): Answer =>
  (_request, response) => {
    response.writeHead(code, headers).end()
  }

/** Writes these very words to the socket, past all rules of HTTP, and then closes it unless told otherwise. */
export const raw =
  (words: string, { isClosed = true } = {}): Answer =>
  ({ socket }) => {
    if (isClosed) socket.end(words)
    else socket.write(words)
  }
