import type { FactName, FactOrigin } from '@/lib/article/layout'

/** What a page's own metadata says; null where it says nothing. */
export interface PageFacts {
  readonly title: string | null
  readonly outlet: string | null
  readonly bylines: readonly string[]
  readonly publishedAt: string | null
  readonly modifiedAt: string | null
  readonly canonicalUrl: string | null
  /** The article's text as JSON-LD repeats it; some pages draw their body by script and have it only there. */
  readonly articleBody: string | null
  readonly foundIn: Readonly<Partial<Record<FactName, FactOrigin>>>
}

type Json = Readonly<Record<string, unknown>>

const isRecord = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)
const asArray = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]
const asText = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.replace(/\s+/gu, ' ').trim() : null
const nameOf = (value: unknown): string | null => (isRecord(value) ? asText(value['name']) : asText(value))

const isArticleType = (node: Json) =>
  asArray(node['@type']).some((type) => typeof type === 'string' && /Article|BlogPosting|Report/u.test(type))

/** The first article among a page's JSON-LD blocks, their arrays and their `@graph`s (schema.org Article). */
function findArticleNode(blocks: readonly string[]): Json | null {
  for (const block of blocks) {
    let parsed: unknown
    try {
      parsed = JSON.parse(block)
    } catch {
      // A broken block says nothing; the page's other metadata may.
      continue
    }
    const nodes = asArray(parsed).flatMap((node) => (isRecord(node) ? [node, ...asArray(node['@graph'])] : []))
    const article = nodes.filter(isRecord).find(isArticleType)
    if (article !== undefined) return article
  }
  return null
}

const AUTHOR_META = ['author', 'article:author', 'content_author', 'parsely-author', 'dable:author']
const PUBLISHED_META = [
  'article:published_time',
  'og:published_time',
  'publishdate',
  'content_publisheddate',
  'pubdate',
  'date',
]
const isUrl = (value: string) => /^https?:\/\//iu.test(value)

/** What does a page say of itself in JSON-LD, then in Open Graph and other `meta` elements? Total: never throws. */
export function readPageFacts(document: Document): PageFacts {
  const article = findArticleNode(
    [...document.querySelectorAll('script[type="application/ld+json"]')]
      .slice(0, 20)
      .map((node) => node.textContent ?? ''),
  )
  const metas = new Map<string, string>()
  for (const node of document.querySelectorAll('meta')) {
    const key = (node.getAttribute('property') ?? node.getAttribute('name') ?? '').toLowerCase()
    const content = asText(node.getAttribute('content'))
    if (key !== '' && content !== null && !metas.has(key)) metas.set(key, content)
  }
  const foundIn: Partial<Record<FactName, FactOrigin>> = {}
  const choose = (name: FactName, fromArticle: string | null, fromMeta: string | null | undefined): string | null => {
    if (fromArticle !== null) foundIn[name] = 'json-ld'
    else if (fromMeta) foundIn[name] = 'meta'
    return fromArticle ?? (fromMeta || null)
  }
  const fromMetas = (names: readonly string[]) =>
    names.map((name) => metas.get(name)).find((value) => value !== undefined)

  const outlet = choose('outlet', nameOf(asArray(article?.['publisher'])[0]), metas.get('og:site_name'))
  const heading =
    asText(document.querySelector('h1')?.textContent) ?? asText(document.querySelector('title')?.textContent)
  const title = choose('title', asText(article?.['headline']), metas.get('og:title') ?? heading)
  const authors = asArray(article?.['author'])
    .map(nameOf)
    .filter((name) => name !== null)
  const byline = choose('bylines', authors.length > 0 ? authors.join(', ') : null, fromMetas(AUTHOR_META))
  const publishedAt = choose('publishedAt', asText(article?.['datePublished']), fromMetas(PUBLISHED_META))
  const mainEntity = article?.['mainEntityOfPage']
  const entityUrl = asText(article?.['url']) ?? (isRecord(mainEntity) ? asText(mainEntity['@id']) : asText(mainEntity))
  const canonical = asText(document.querySelector('link[rel="canonical"]')?.getAttribute('href')) ?? metas.get('og:url')
  const canonicalUrl = choose('url', null, canonical) ?? choose('url', entityUrl, null)
  return {
    title: withoutOutlet(title, outlet),
    outlet,
    bylines: (byline ?? '').split(', ').filter((name) => name !== '' && !isUrl(name)),
    publishedAt,
    modifiedAt: asText(article?.['dateModified']) ?? metas.get('article:modified_time') ?? null,
    canonicalUrl: canonicalUrl !== null && isUrl(canonicalUrl) ? canonicalUrl : null,
    articleBody: typeof article?.['articleBody'] === 'string' ? article['articleBody'] : null,
    foundIn,
  }
}

/** Pages sign their titles: `Headline - Outlet`, `Headline | Outlet`. */
function withoutOutlet(title: string | null, outlet: string | null): string | null {
  const cut =
    title === null ? -1 : Math.max(title.lastIndexOf(' - '), title.lastIndexOf(' | '), title.lastIndexOf(' — '))
  if (title === null || outlet === null || cut < 12) return title
  const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  const signed = letters(title.slice(cut))
  return signed !== '' && (letters(outlet).includes(signed) || signed.includes(letters(outlet)))
    ? title.slice(0, cut).trim()
    : title
}
