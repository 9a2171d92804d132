import { HttpUrl } from '@/lib/schemas/http-url'

/** What links carry to tell who led a reader there; the same article stands behind them. */
const TRACKING = /^(?:utm_[a-z_]+|fbclid|gclid|dclid|igshid|mc_cid|mc_eid)(?:=|$)/iu

/**
 * By which address is an article known? The address in the form of the WHATWG URL standard, which is ASCII, so that two
 * ways of writing it are one, without its fragment and without what tells who led there; null where it is no http address.
 */
export const toCanonicalUrl = (address: string | null | undefined): string | null => {
  const parsed = HttpUrl.safeParse(address)
  if (!parsed.success || !URL.canParse(parsed.data)) return null
  const url = new URL(parsed.data)
  url.hash = ''
  const parameters = url.search.slice(1).split('&')
  // The others stay as they were written: another order or spelling may be another page.
  if (parameters.some((one) => TRACKING.test(one))) {
    url.search = parameters.filter((one) => !TRACKING.test(one)).join('&')
  }
  return HttpUrl.safeParse(url.href).data ?? null
}
