import { HttpUrl } from '@/lib/schemas/http-url'

/**
 * By which address is an article known? The address in the form of the WHATWG URL standard, which is ASCII, so that two
 * ways of writing it are one, and without its fragment; null where it is no http address.
 */
export const toCanonicalUrl = (address: string | null | undefined): string | null => {
  const parsed = HttpUrl.safeParse(address)
  if (!parsed.success || !URL.canParse(parsed.data)) return null
  const url = new URL(parsed.data)
  url.hash = ''
  return HttpUrl.safeParse(url.href).data ?? null
}
