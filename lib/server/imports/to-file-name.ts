import 'server-only'

const LONGEST_NAME = 255

/** What the file would be called that a browser saves from this address. */
export const toFileName = (url: string): string => {
  const { pathname, hostname } = new URL(url)
  const last = pathname.split('/').findLast((part) => part !== '')
  return (last ?? hostname).slice(0, LONGEST_NAME)
}
