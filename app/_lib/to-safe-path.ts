const SELF = 'http://self.invalid'

/**
 * Where may signing in lead? Only to a path of our own, '/' for everything else: browsers read `//host` and `/\host`
 * as another site, so the address is parsed the way they do and not compared by its first letter.
 */
export const toSafePath = (next: unknown): string => {
  if (typeof next !== 'string' || !next.startsWith('/') || !URL.canParse(next, SELF)) return '/'
  const url = new URL(next, SELF)
  const path = `${url.pathname}${url.search}`
  // `/.//host` is a path of ours until its dots are resolved, and another site when what is left is read again.
  return url.origin === SELF && new URL(path, SELF).origin === SELF ? path : '/'
}
