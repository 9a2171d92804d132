import 'server-only'
import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage } from 'node:http'

const ADDRESS_HEADER = 'x-kutip-client-address'

/**
 * Next shows a handler no socket, and takes `X-Forwarded-For` from whoever sends it. So each request is met where Node
 * announces it, before Next sees it, and the address of its socket is written into a header of our own, over anything
 * that was sent under that name. Behind a proxy of one's own (`trustProxy`) it is the last entry of `X-Forwarded-For`
 * instead, the only one that this proxy wrote itself.
 */
export const noteClientAddresses = (trustProxy: boolean): void => {
  subscribe('http.server.request.start', (message) => {
    const { request } = message as { request: IncomingMessage }
    const forwarded = trustProxy ? request.headers['x-forwarded-for'] : undefined
    const address = forwarded?.toString().split(',').at(-1)?.trim() ?? request.socket.remoteAddress
    request.headers[ADDRESS_HEADER] = address ?? ''
  })
}

/** The caller's network address as noted above, null when it could not be told. */
export const readClientAddress = (headers: Headers): string | null => headers.get(ADDRESS_HEADER) || null
