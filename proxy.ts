import { randomBytes } from 'node:crypto'
import { NextResponse, type NextProxy } from 'next/server'
import type { ActionFailure } from '@/app/_lib/action-result'
import { PATH_HEADER } from '@/app/_lib/path-header'
import { isSafeMethod, isSameOrigin } from '@/app/_lib/same-origin'
import { STRICT_TRANSPORT_SECURITY, toContentSecurityPolicy } from '@/app/_lib/security-headers'
import { readAuthSettings } from '@/lib/server/auth/auth-settings'

const REFUSAL: ActionFailure = { ok: false, code: 'FORBIDDEN', reason: 'other-origin', details: {} }

/** Known by a token and never by a cookie, so that a stranger's page gains nothing by sending a browser there. */
const TOKEN_DOOR = '/api/ingest'

/**
 * What every answer carries and every change must show. It decides nothing about who may do what: that is asked again
 * behind each door, so a request that finds a way around this file gains nothing.
 */
export const proxy: NextProxy = (request) => {
  const { isSecure, ownOrigin } = readAuthSettings()
  const isOpenToOthers = request.nextUrl.pathname === TOKEN_DOOR
  if (!isOpenToOthers && !isSafeMethod(request.method) && !isSameOrigin(request.headers, ownOrigin)) {
    return NextResponse.json(REFUSAL, { status: 403 })
  }
  const nonce = randomBytes(16).toString('base64')
  const policy = toContentSecurityPolicy(nonce, isSecure, process.env.NODE_ENV === 'development')
  // Next reads the nonce out of the request's own policy header and puts it on each script and style it writes.
  const headers = new Headers(request.headers)
  headers.set('content-security-policy', policy)
  headers.set('x-nonce', nonce)
  headers.set(PATH_HEADER, `${request.nextUrl.pathname}${request.nextUrl.search}`)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  if (isSecure) response.headers.set('strict-transport-security', STRICT_TRANSPORT_SECURITY)
  return response
}

export const config = { matcher: ['/((?!_next/static/).*)'] }
