/**
 * Did this request come from a page of our own? A state change is refused without that proof, whether it is a route
 * handler or a server action (Next lets an action pass that names no origin at all).
 *
 * `Sec-Fetch-Site` (W3C Fetch Metadata) is written by the browser and out of a page's reach, but is only sent to
 * trustworthy addresses; `Origin` (RFC 6454) is sent with every POST. Whichever is there must say "same origin"; with
 * neither the answer is no. `ownOrigin` is the configured public address; without one, the request's own `Host` is
 * compared, leaving out the scheme, which a program behind a TLS proxy cannot know.
 */
export const isSameOrigin = (headers: Headers, ownOrigin: string | null): boolean => {
  const site = headers.get('sec-fetch-site')
  const origin = headers.get('origin')
  if (site === null && origin === null) return false
  if (site !== null && site !== 'same-origin') return false
  if (origin === null) return true
  if (!URL.canParse(origin)) return false
  return ownOrigin === null ? new URL(origin).host === headers.get('host') : origin === ownOrigin
}

/** Methods that change nothing (RFC 9110, 9.2.1) and so need no proof of origin. */
export const isSafeMethod = (method: string): boolean => ['GET', 'HEAD', 'OPTIONS'].includes(method)
