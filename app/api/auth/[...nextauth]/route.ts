import NextAuth from 'next-auth'
import { toAuthOptions } from '@/app/_lib/auth-options'
import { isSafeMethod, isSameOrigin } from '@/app/_lib/same-origin'
import { readAuthSettings } from '@/lib/server/auth/auth-settings'

interface Segment {
  readonly params: Promise<{ nextauth: string[] }>
}

// What signing in needs, and no more: no session endpoint that would prolong a session, no log that strangers write to.
const DOORS = new Set(['csrf', 'providers', 'signin', 'callback', 'signout', 'error'])

const answer = async (request: Request, segment: Segment): Promise<Response> => {
  const [door = ''] = (await segment.params).nextauth
  if (!DOORS.has(door)) return new Response(null, { status: 404 })
  const { ownOrigin, url } = readAuthSettings()
  const isAllowed = isSafeMethod(request.method) || isSameOrigin(request.headers, ownOrigin)
  if (!isAllowed) return new Response(null, { status: 403 })
  const host = request.headers.get('host')
  const origin = ownOrigin ?? (host ? `http://${host}` : url)
  const response: Response = await NextAuth(toAuthOptions(origin))(request, segment)
  response.headers.set('cache-control', 'private, no-store')
  return response
}

export { answer as GET, answer as POST }
