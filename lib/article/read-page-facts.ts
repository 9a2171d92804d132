import { splitByline } from '@/lib/article/find-bylines'
import { foldName } from '@/lib/article/fold-name'
import type { FactName, FactOrigin } from '@/lib/article/layout'
import { isSameOutlet, knownOutletOfUrl } from '@/lib/article/outlets'
import { parsePublished } from '@/lib/article/parse-published'
import { asArray, asText, findArticleNode, isRecord, type ArticleNode } from '@/lib/article/read-json-ld'
import {
  readCaptions,
  readHeading,
  readShownBylines,
  readShownTimes,
  type ShownTimes,
} from '@/lib/article/read-page-marks'

/** What a page's own metadata and elements say; null where they say nothing. */
export interface PageFacts {
  readonly title: string | null
  /** The headline as the page prints it. */
  readonly heading: string | null
  readonly outlet: string | null
  readonly bylines: readonly string[]
  /** Wires and outlets that are named as authors. */
  readonly credits: readonly string[]
  readonly publishedAt: string | null
  readonly modifiedAt: string | null
  readonly canonicalUrl: string | null
  /** As the page declares it, e.g. `id`; pages are often wrong there. */
  readonly language: string | null
  /** The article's text as JSON-LD repeats it; some pages draw their body by script and have it only there. */
  readonly articleBody: string | null
  readonly captions: readonly string[]
  readonly foundIn: Readonly<Partial<Record<FactName, FactOrigin>>>
}

/** What is known of a page from outside. */
export interface PageContext {
  readonly url: string | null
  readonly retrievedAt: Date | null
  /** Assumed where a time is written without one. */
  readonly zone: string
}

const AUTHOR_META = ['author', 'article:author', 'content_author', 'parsely-author', 'dable:author', 'dc.creator']
const PUBLISHED_META = [
  'article:published_time',
  'og:published_time',
  'publishdate',
  'content_publisheddate',
  'pubdate',
  'publish-date',
  'datepublished',
  'parsely-pub-date',
  'dc.date',
  'dc.date.issued',
  'date',
]
const MODIFIED_META = ['article:modified_time', 'og:updated_time', 'content_modifieddate', 'lastmod', 'last-modified']
const isUrl = (value: string) => /^https?:\/\//iu.test(value)
/** Who works for the outlet without a name is nobody's byline. */
export const DESK = /^(?:tim )?(?:redaksi|admin(?:istrator)?|editor(?:ial)?|newsroom|webmaster|redaktur|staff|desk)$/iu

const NOT_ASKED: ShownTimes = { publishedAt: null, modifiedAt: null }

/** The first candidate that says something, and where it stood. */
type Choice = readonly [value: string | null | undefined, origin: FactOrigin]

const nameOf = (value: unknown): string | null => (isRecord(value) ? asText(value['name']) : asText(value))

/** A publishing company is no outlet: `PT Pesisir Media Raya`. */
const COMPANY = /^P\.?T\.? |\bTbk\.?$/u

const lettersOf = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

/** What a page calls its site; some outlets write their section or address there, and the list knows better. */
function siteNameOf(siteName: string | undefined, known: string | null): string | null {
  if (siteName === undefined || isUrl(siteName)) return null
  if (known === null || isSameOutlet(siteName, known)) return siteName
  const [said, name] = [lettersOf(siteName), lettersOf(known)]
  return said.includes(name) || name.includes(said) ? siteName : known
}

interface Authors {
  readonly people: readonly string[]
  readonly organizations: readonly string[]
}

function namesIn(article: ArticleNode | null, key: 'author' | 'editor'): readonly unknown[] {
  return asArray(article?.node[key]).map((one) => article?.resolve(one))
}

/** Who the page says edited its article; some outlets name them among the authors as well. */
function editorsOf(article: ArticleNode | null, metaEditor: string | undefined): ReadonlySet<string> {
  const named = namesIn(article, 'editor').flatMap((one) => nameOf(one) ?? [])
  return new Set([...named, ...(metaEditor?.split(', ') ?? [])].map(foldName))
}

function authorsOf(article: ArticleNode | null): Authors {
  const people: string[] = []
  const organizations: string[] = []
  for (const author of namesIn(article, 'author')) {
    const name = nameOf(author)
    if (name === null || isUrl(name)) continue
    const isOrganization = isRecord(author) && asArray(author['@type']).some((type) => type === 'Organization')
    ;(isOrganization ? organizations : people).push(name)
  }
  return { people, organizations }
}

const EPOCH = /^\d{10}(?:\d{3})?$/u

/** A time as metadata writes it, also as seconds or milliseconds since 1970; null for what names no day. */
function readTime(value: unknown, zone: string): string | null {
  const text = typeof value === 'number' ? String(value) : asText(value)
  if (text === null) return null
  if (EPOCH.test(text)) return new Date(Number(text.padEnd(13, '0'))).toISOString()
  return parsePublished(text, zone)?.at ?? null
}

function readMetas(document: Document): ReadonlyMap<string, string> {
  const metas = new Map<string, string>()
  for (const node of document.querySelectorAll('meta')) {
    const key = (node.getAttribute('property') ?? node.getAttribute('name') ?? '').toLowerCase()
    const content = asText(node.getAttribute('content'))
    if (key !== '' && content !== null && !metas.has(key)) metas.set(key, content)
  }
  return metas
}

/** Every page of an outlet names its front page by mistake, and would be the same article. */
function canonicalOf(candidate: string | null | undefined, url: string | null): string | null {
  if (!candidate) return null
  const base = url !== null && URL.canParse(url) ? url : undefined
  if (!URL.canParse(candidate, base)) return null
  const canonical = new URL(candidate, base)
  if (!/^https?:$/u.test(canonical.protocol)) return null
  const isFrontPage = canonical.pathname === '/' && canonical.search === ''
  return isFrontPage && base !== undefined && new URL(base).pathname !== '/' ? null : canonical.href
}

/** Publishers cut long headlines in their JSON-LD; the page prints them whole. */
function wholeTitle(title: string | null, heading: string | null): string | null {
  const start = title?.replace(/\s?(?:\.\.\.|…)$/u, '') ?? ''
  return title !== null && start !== title && heading?.startsWith(start) ? heading : title
}

/**
 * What does a page say of itself, in JSON-LD, then in Open Graph and other `meta` elements, then in what it shows? Each
 * fact with where it was found. Total: never throws on what a page holds.
 */
export function readPageFacts(document: Document, { url, retrievedAt, zone }: PageContext): PageFacts {
  const blocks = [...document.querySelectorAll('script[type="application/ld+json" i]')].slice(0, 20)
  const article = findArticleNode(blocks.map((node) => node.textContent ?? ''))
  const node = article?.node
  const metas = readMetas(document)
  const heading = readHeading(document)

  const foundIn: Partial<Record<FactName, FactOrigin>> = {}
  const choose = (name: FactName, ...choices: readonly Choice[]): string | null => {
    const found = choices.find(([value]) => Boolean(value))
    if (found !== undefined) foundIn[name] = found[1]
    return found?.[0] ?? null
  }
  const canonicalLink = asText(document.querySelector('link[rel~="canonical" i]')?.getAttribute('href'))
  const known = knownOutletOfUrl(canonicalOf(canonicalLink, url) ?? url ?? '')
  const publisher = nameOf(article?.resolve(asArray(node?.['publisher'])[0]))
  const siteName = siteNameOf(metas.get('og:site_name'), known)
  const isCompany = publisher !== null && COMPANY.test(publisher)
  const outlet = choose(
    'outlet',
    [isCompany ? null : publisher, 'json-ld'],
    [siteName, 'meta'],
    [known, 'url'],
    [publisher, 'json-ld'],
  )
  const headline = wholeTitle(asText(node?.['headline']) ?? asText(node?.['name']), heading)
  const title = choose('title', [headline, 'json-ld'], [metas.get('og:title'), 'meta'], [heading, 'page'])
  const { people, organizations } = authorsOf(article)
  const editors = editorsOf(article, metas.get('content_editor') ?? metas.get('editor'))
  const isAuthor = (name: string) => !isUrl(name) && !DESK.test(name) && !isSameOutlet(name, outlet ?? known ?? '')
  const isPerson = (name: string) =>
    isAuthor(name) && !/\d|^(?:jurnalis|wartawan|reporter|penulis)(?!\p{L})/iu.test(name)
  const named = people.flatMap(splitByline).filter(isAuthor)
  const authors = named.some((name) => !editors.has(foldName(name)))
    ? named.filter((name) => !editors.has(foldName(name)))
    : named
  const labelled = /^(?:written by|ditulis oleh|penulis)$/iu.test(metas.get('twitter:label1') ?? '')
  const authorMetas = [...AUTHOR_META, ...(labelled ? ['twitter:data1'] : [])].map((name) => metas.get(name) ?? '')
  const metaAuthors =
    authorMetas.map((content) => splitByline(content).filter(isAuthor)).find((names) => names.length > 0) ?? []
  // What the page shows is asked for only where its metadata is silent: elements cost more than metadata.
  const isNamed = authors.length > 0 || metaAuthors.length > 0
  const shownAuthors = isNamed ? [] : readShownBylines(document).flatMap(splitByline).filter(isPerson)
  const byline = choose(
    'bylines',
    [authors.join(', '), 'json-ld'],
    [metaAuthors.join(', '), 'meta'],
    [shownAuthors.join(', '), 'page'],
  )
  const timeOf = (value: unknown) => readTime(value, zone)
  const firstTime = (names: readonly string[]) => names.map((name) => timeOf(metas.get(name))).find((at) => at !== null)
  const published = timeOf(node?.['datePublished'])
  const metaPublished = firstTime(PUBLISHED_META)
  const isDated = published !== null || metaPublished !== undefined
  const shown = isDated ? NOT_ASKED : readShownTimes(document, zone, retrievedAt)
  const mainEntity = node?.['mainEntityOfPage']
  const entityUrl = asText(node?.['url']) ?? (isRecord(mainEntity) ? asText(mainEntity['@id']) : asText(mainEntity))
  return {
    title: withoutOutlet(title, outlet),
    heading,
    outlet,
    bylines: (byline ?? '').split(', ').filter((name) => name !== ''),
    credits: organizations,
    publishedAt: choose('publishedAt', [published, 'json-ld'], [metaPublished, 'meta'], [shown.publishedAt, 'page']),
    modifiedAt: choose(
      'modifiedAt',
      [timeOf(node?.['dateModified']), 'json-ld'],
      [firstTime(MODIFIED_META), 'meta'],
      [shown.modifiedAt, 'page'],
    ),
    canonicalUrl: choose(
      'url',
      [canonicalOf(canonicalLink, url), 'meta'],
      [canonicalOf(metas.get('og:url'), url), 'meta'],
      [canonicalOf(entityUrl, url), 'json-ld'],
    ),
    language: /^[a-z]{2,3}/iu.exec(document.documentElement?.getAttribute('lang') ?? '')?.[0].toLowerCase() ?? null,
    articleBody: typeof node?.['articleBody'] === 'string' ? node['articleBody'] : null,
    captions: readCaptions(document),
    foundIn,
  }
}

const PART_SUFFIX = / [-–|]? ?halaman (?:all|\d{1,2})$/iu

/** Pages sign their titles: `Headline - Outlet`, `Headline | Outlet`; parts count themselves: `Headline Halaman 2`. */
function withoutOutlet(title: string | null, outlet: string | null): string | null {
  const cut =
    title === null ? -1 : Math.max(title.lastIndexOf(' - '), title.lastIndexOf(' | '), title.lastIndexOf(' — '))
  if (title === null || outlet === null || cut < 12) return title?.replace(PART_SUFFIX, '') ?? null
  const signed = lettersOf(title.slice(cut))
  const isSigned = signed !== '' && (lettersOf(outlet).includes(signed) || signed.includes(lettersOf(outlet)))
  return (isSigned ? title.slice(0, cut).trim() : title).replace(PART_SUFFIX, '')
}
