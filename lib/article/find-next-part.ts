import { parseHTML } from 'linkedom'
import { isWalkable } from '@/lib/article/measure-markup'

/** `Halaman selanjutnya`, `Lanjut ke halaman 2`, `Selanjutnya: Tarif sandar`, `Next page`: what stands on a link to an article's next part. */
const NEXT_WORDS =
  /^(?:(?:ke )?halaman (?:selanjutnya|berikutnya|\d{1,2})|(?:baca |lanjut(?:kan)?(?: ke| membaca)? )halaman (?:selanjutnya|berikutnya|\d{1,2})|selanjutnya|berikutnya|lanjut|next(?: page)?|continue reading|page \d{1,2})(?:\s{0,2}[›»>→]{1,2}|\s?:.{1,150})?$/iu
const PAGE_NUMBER = /^\d{1,2}$/u
/** Query parameters by which outlets number the parts of an article. */
const PAGE_PARAMETERS = new Set(['page', 'p', 'halaman', 'hal', 'hlm', 'part', 'pg'])
/** Others say where a part begins: `?start=10`. The part behind is the one that begins next. */
const OFFSET_PARAMETERS = new Set(['start', 'offset', 'mulai', 'from'])
const OFFSET = /^\d{1,4}$/u
const MOST_PARTS = 50

/** An address without what numbers a part in it, and that number; 1 for the first part, which bears none. */
interface PartAddress {
  readonly article: string
  readonly number: number
  /** Where the part begins, in whatever unit its outlet counts; 0 where parts are numbered. */
  readonly offset: number
}

/** Ends of paths that number a part: `/2`, `/page/2`, `-2.html` would also end ids and is left alone. */
const PATH_END = /^(.{1,2000}?)\/(?:(?:page|halaman|hal)\/)?(\d{1,2})\/?$/iu

/** Ends like an article's address: words with hyphens between, or a long number. What ends `/tag/banjir` is a list. */
const ARTICLE_END = /-[^/]{1,400}-|\d{4,}/u
/** `/2025/06/18` is a day, and the next number the next day. */
const DAY_END = /\/\d{4}\/\d{1,2}$/u

const isArticlePath = (path: string, search: string) =>
  ARTICLE_END.test(path.slice(path.lastIndexOf('/') + 1)) || /\d{3,}/u.test(search)

function partOf(address: URL): PartAddress | null {
  const query = new URLSearchParams(address.search)
  let number: number | null = null
  let offset = 0
  for (const [name, value] of [...query]) {
    if (OFFSET_PARAMETERS.has(name.toLowerCase()) && OFFSET.test(value)) {
      offset = Number(value)
      query.delete(name)
      continue
    }
    if (!PAGE_PARAMETERS.has(name.toLowerCase()) || !PAGE_NUMBER.test(value)) {
      // What tells readers apart, not articles.
      if (/^(?:utm_|source$|ref$)/iu.test(name)) query.delete(name)
      continue
    }
    number ??= Number(value)
    query.delete(name)
  }
  let path = address.pathname.replace(/\/$/u, '')
  const numbered = number === null ? PATH_END.exec(path) : null
  if (numbered?.[1] !== undefined && !DAY_END.test(numbered[1]) && isArticlePath(numbered[1], '')) {
    path = numbered[1]
    number = Number(numbered[2])
  }
  query.sort()
  const search = query.toString()
  if (!isArticlePath(path, search)) return null
  return { article: `${address.host.replace(/^(?:www|m|amp)\./u, '')}${path}?${search}`, number: number ?? 1, offset }
}

/** Is `there` the part behind `here`, of the same article on the same host? */
const isNext = (here: PartAddress, there: PartAddress | null) =>
  there !== null &&
  there.article === here.article &&
  (there.offset > here.offset
    ? there.number === here.number
    : there.offset === here.offset && there.number === here.number + 1 && there.number <= MOST_PARTS)

interface Link {
  readonly address: URL
  /** Said by the page itself (`rel="next"`), or by words or a number on the link. */
  readonly isStated: boolean
}

const toUrl = (href: string | null, base: URL): URL | null => {
  if (!href || !URL.canParse(href, base.href)) return null
  const url = new URL(href, base.href)
  if (/comment|komentar/iu.test(url.hash)) return null
  url.hash = ''
  return /^https?:$/u.test(url.protocol) && url.host === base.host ? url : null
}

function linksOf(document: Document, base: URL): Link[] {
  const links: Link[] = []
  for (const node of document.querySelectorAll('link[rel][href], a[href]')) {
    const address = toUrl(node.getAttribute('href'), base)
    if (address === null) continue
    const isStated = (node.getAttribute('rel') ?? '').toLowerCase().split(/\s/u).includes('next')
    const text = (node.textContent ?? '').slice(0, 200).replace(/\s+/gu, ' ').trim()
    const label = (node.getAttribute('title') ?? node.getAttribute('aria-label') ?? '').slice(0, 100).trim()
    if (isStated || PAGE_NUMBER.test(text) || NEXT_WORDS.test(text) || NEXT_WORDS.test(label)) {
      links.push({ address, isStated })
    }
  }
  return links
}

/**
 * At which address does this article go on, where its outlet divides it into several pages? Only an address of the same
 * article on the same host with the next number counts, never the next article, whatever the link says. Null where this
 * is the last page or the only one. Total.
 */
export function findNextPart(html: string, url: string): string | null {
  if (!URL.canParse(url) || !isWalkable(html)) return null
  const here = new URL(url)
  try {
    const { document } = parseHTML(html)
    const links = linksOf(document, here)
    const canonical = toUrl(document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null, here)
    // A canonical address may be shorter than the one that was asked for; both name the same article.
    const own = partOf(here)
    const said = canonical === null ? null : partOf(canonical)
    const number = own?.number ?? said?.number ?? 1
    const offset = own?.offset ?? said?.offset ?? 0
    const names = [own, said].filter((name) => name !== null).map((name) => ({ ...name, number, offset }))
    const offsetOf = ({ address }: Link) => partOf(address)?.offset ?? 0
    const next = links
      .filter(({ address }) => names.some((name) => isNext(name, partOf(address))))
      .toSorted((a, b) => Number(b.isStated) - Number(a.isStated) || offsetOf(a) - offsetOf(b))[0]
    return next?.address.href ?? null
  } catch {
    return null
  }
}
