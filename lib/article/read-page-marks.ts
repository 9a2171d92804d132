import { classifyLine } from '@/lib/article/classify-line'
import { isName } from '@/lib/article/find-bylines'
import { toPageLines } from '@/lib/article/page-lines'
import { parsePublished } from '@/lib/article/parse-published'
import { parseStamp } from '@/lib/article/parse-stamp'

/** Menus, lists of other stories and what readers wrote: nothing in them is said of this article. */
const ELSEWHERE =
  'aside, nav, footer, [class*="related" i], [class*="terkait" i], [class*="populer" i], [class*="popular" i], [class*="rekomendasi" i], [class*="recommend" i], [class*="sidebar" i], [class*="comment" i], [class*="komentar" i], [class*="latest" i], [class*="terkini" i], [class*="trending" i]'
const TIME_ELEMENTS =
  'time, [itemprop="datePublished"], [itemprop="dateModified"], [class*="date" i], [class*="time" i], [class*="tanggal" i], [class*="waktu" i], [class*="publish" i], [id*="date" i]'
const CAPTION_ELEMENTS = 'figcaption, [class*="caption" i], [id="imgcap" i], [itemprop="caption"]'
const BYLINE_ELEMENTS =
  '[itemprop="author"], [rel~="author"], [class~="author" i], [class*="__author" i], [class~="penulis" i], [class~="byline" i], [class*="namerep" i], [class*="posted-by" i], [class*="authoritem" i], [class*="writer" i], [class~="reporter" i], [class*="nama-redaksi" i], [class*="author-name" i], [class*="author_name" i], [class*="author__name" i], [id="penulis" i], [id="reporter" i], a[href*="/penulis/"], a[href*="/author/"], a[href*="/reporter/"]'
/** Who is named inside them took the picture. */
const PICTURES = 'figure, [class*="photo" i], [class*="foto" i], [class*="image" i], [class*="caption" i]'
const MOST_ELEMENTS_ASKED = 200
const LONGEST_STAMP = 160
const LONGEST_CAPTION = 600
const LONGEST_NAME = 80

const textOf = (node: Element): string => (node.textContent ?? '').slice(0, 5_000).replace(/\s+/gu, ' ').trim()

/** The same with a space where the page begins a new line. */
const shownText = (node: Element): string =>
  node.querySelector('div, p, br, li') === null
    ? textOf(node)
    : toPageLines(node.innerHTML.slice(0, 20_000)).replace(/\s+/gu, ' ').trim()

const isElsewhere = (node: Element): boolean => node.closest(ELSEWHERE) !== null

const elementsOf = (document: Document, selector: string): Element[] =>
  [...document.querySelectorAll(selector)].slice(0, MOST_ELEMENTS_ASKED).filter((node) => !isElsewhere(node))

/** When a page shows that its article was published and last changed; ISO 8601 with offset. */
export interface ShownTimes {
  readonly publishedAt: string | null
  readonly modifiedAt: string | null
}

/**
 * Which times does a page show beside its article? `zone` is assumed where none is written; times that are told from
 * the day of reading are counted from `retrievedAt`. Menus, lists of other stories and comments are passed over.
 */
export function readShownTimes(document: Document, zone: string, retrievedAt: Date | null): ShownTimes {
  const nodes = elementsOf(document, TIME_ELEMENTS)
  let publishedAt: string | null = null
  let modifiedAt: string | null = null
  for (const node of nodes) {
    const machine = node.getAttribute('datetime') ?? node.getAttribute('content') ?? ''
    const text = textOf(node)
    const label = node.getAttribute('itemprop')
    const written = parsePublished(machine, zone)?.at ?? null
    const shown = text.length <= LONGEST_STAMP ? parseStamp(text, zone, retrievedAt) : null
    const isChange = label === 'dateModified' || (written !== null && !shown?.published && Boolean(shown?.modified))
    if (written !== null && isChange) modifiedAt ??= written
    else if (written !== null) publishedAt ??= written
    publishedAt ??= label === 'dateModified' ? null : (shown?.published?.at ?? null)
    modifiedAt ??= shown?.modified?.at ?? null
  }
  return { publishedAt, modifiedAt }
}

const isImageLink = (link: Element) => /\.(?:jpe?g|png|webp|gif|avif)(?:$|[?#])/iu.test(link.getAttribute('href') ?? '')

/** Pages name the box of a caption and the parts of it alike: a `figcaption` is one, of others the outermost. */
const isOuter = (node: Element): boolean =>
  node.localName === 'figcaption' ||
  (node.querySelector('figcaption') === null && (node.parentElement?.closest(CAPTION_ELEMENTS) ?? null) === null)

/**
 * The words under a page's pictures, each once, in their order. A teaser's caption stands in the link to its story; a
 * picture's own may stand in one to the picture.
 */
export function readCaptions(document: Document): string[] {
  const captions = elementsOf(document, CAPTION_ELEMENTS).flatMap((node) => {
    const link = node.closest('a[href]')
    if (/^h[1-6]$/u.test(node.localName) || !isOuter(node) || (link !== null && !isImageLink(link))) return []
    const text = shownText(node)
    const isText = text.length >= 3 && text.length <= LONGEST_CAPTION && classifyLine(text) !== 'advert'
    return isText ? [text] : []
  })
  return [...new Set(captions)]
}

/** Names side by side, or beside a time, each in an element of its own; else the element's words as they are. */
function namesIn(node: Element): string[] {
  const parts = [...node.children].map(textOf).filter((text) => text !== '')
  const names = parts.length > 1 ? parts.filter(isName) : []
  return names.length > 0 ? names : [textOf(node)]
}

/** Who, by a page's own elements, wrote its article? As printed, with desks and outlets among them. */
export function readShownBylines(document: Document): string[] {
  const nodes = elementsOf(document, BYLINE_ELEMENTS).filter((node) => node.closest(PICTURES) === null)
  // A box of several names holds them one by one as well.
  const names = nodes.filter((node) => node.querySelector(BYLINE_ELEMENTS) === null).flatMap(namesIn)
  return [...new Set(names)].filter((name) => name.length >= 3 && name.length <= LONGEST_NAME).slice(0, 5)
}

/** The headline as the page prints it; where it prints none, its title. */
export function readHeading(document: Document): string | null {
  const nodes = [...document.querySelectorAll('h1')].slice(0, 10)
  const title = document.querySelector('title')
  return [...nodes, ...(title === null ? [] : [title])].map(textOf).find((text) => text !== '') ?? null
}
