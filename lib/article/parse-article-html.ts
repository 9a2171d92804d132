import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import type { FactName, FactOrigin, ParsedArticle } from '@/lib/article/layout'
import { measureMarkup } from '@/lib/article/measure-markup'
import { outletOfUrl } from '@/lib/article/outlets'
import { toLines, toPageLines } from '@/lib/article/page-lines'
import { parseArticleText } from '@/lib/article/parse-article-text'
import { parsePublished } from '@/lib/article/parse-published'
import type { PageFacts } from '@/lib/article/read-page-facts'
import { readPageFacts } from '@/lib/article/read-page-facts'
import { AppError } from '@/lib/errors'

/** What is known of a page before it is read. */
export interface PageHints {
  readonly file: string
  readonly url?: string | null
  readonly title?: string | null
  readonly outlet?: string | null
  readonly published?: string | null
  readonly publishedAt?: string | null
  readonly byline?: string | null
  readonly lang?: string | null
  /** When the page was fetched: what its relative times are counted from. */
  readonly retrievedAt?: Date | null
}

/** An article from a page: all spans refer to `text`, its canonical text with one paragraph a line. */
export interface ParsedPage extends ParsedArticle {
  readonly text: string
}

/** Real pages stay below 100 levels; deep trees are walked slowly, and past thousands of levels not at all. */
const DEEPEST_MARKUP = 256
/** Real pages stay below 10,000 elements; Readability compares siblings with each other and would take minutes. */
const MOST_ELEMENTS = 25_000
/** Below this a page holds a notice ("please turn on JavaScript"), not an article. UTF-16 code units. */
const SHORTEST_ARTICLE = 60
const LONGEST_BYLINE = 120

interface PageContent {
  readonly facts: PageFacts
  readonly byline: string | null
  readonly text: string
  readonly captions: ReadonlySet<string>
}

function readPage(html: string): PageContent {
  const { document } = parseHTML(/<html[\s>]/iu.test(html) ? html : `<html><head></head><body>${html}</body></html>`)
  const facts = readPageFacts(document)
  const captions = new Set(
    [...document.querySelectorAll('figcaption')].map((node) => (node.textContent ?? '').replace(/\s+/gu, ' ').trim()),
  )
  const article = new Readability(document, { charThreshold: 200 }).parse()
  const text = toPageLines(article?.content ?? '')
  return { facts, byline: article?.byline ?? null, text, captions }
}

/** Nothing a page holds may end in a stack trace: what the parsers cannot read is refused in one line. */
function readPageOrRefuse(html: string): PageContent {
  const { depth, elements } = measureMarkup(html)
  if (depth > DEEPEST_MARKUP) throw new AppError('INVALID', 'import.tooDeep', { limit: DEEPEST_MARKUP })
  if (elements > MOST_ELEMENTS)
    throw new AppError('INVALID', 'import.tooManyElements', { elements, limit: MOST_ELEMENTS })
  try {
    return readPage(html)
  } catch {
    throw new AppError('INVALID', 'import.unreadableHtml')
  }
}

const EMPTY_NOTICE = /(?:enable|turn on|aktifkan|nyalakan) javascript/iu

/**
 * Which article does a page hold? Its metadata from JSON-LD, then Open Graph, then the text; its body by Readability,
 * as plain text only, so that no markup of the page survives.
 *
 * Throws INVALID with `import.tooDeep` (limit), `import.tooManyElements` (elements, limit), `import.unreadableHtml` or
 * `import.noArticleText`.
 */
export function parseArticleHtml(html: string, hints: PageHints): ParsedPage {
  const { facts, byline, text: readable, captions } = readPageOrRefuse(html)
  const repeated = toLines(facts.articleBody ?? '')
  const text = readable.length >= SHORTEST_ARTICLE && !EMPTY_NOTICE.test(readable.slice(0, 300)) ? readable : repeated
  if (text.length < SHORTEST_ARTICLE) throw new AppError('INVALID', 'import.noArticleText')

  const stamp = parsePublished(facts.publishedAt ?? '', '+07:00')?.at ?? null
  const url = hints.url ?? facts.canonicalUrl
  const pageByline = facts.bylines.length > 0 ? facts.bylines.join(', ') : byline
  const parsed = parseArticleText(
    {
      file: hints.file,
      text,
      title: hints.title ?? facts.title,
      outlet: hints.outlet ?? facts.outlet ?? outletOfUrl(url ?? ''),
      url,
      published: hints.published,
      publishedAt: hints.publishedAt ?? stamp,
      byline: hints.byline ?? (pageByline !== null && pageByline.length <= LONGEST_BYLINE ? pageByline : null),
      lang: hints.lang,
    },
    captions,
  )
  return {
    ...parsed,
    text,
    canonicalUrl: facts.canonicalUrl ?? hints.url ?? null,
    modifiedAt: parsePublished(facts.modifiedAt ?? '', '+07:00')?.at ?? null,
    foundIn: { ...parsed.foundIn, ...originsOf(facts, hints, parsed) },
  }
}

/** `parseArticleText` was handed the page's metadata as its input; here each fact gets its real origin back. */
function originsOf(facts: PageFacts, hints: PageHints, parsed: ParsedArticle): Partial<Record<FactName, FactOrigin>> {
  const isGiven: Partial<Record<FactName, unknown>> = {
    title: hints.title,
    outlet: hints.outlet,
    bylines: hints.byline,
    publishedAt: hints.publishedAt ?? hints.published,
    url: hints.url,
  }
  const origins: Partial<Record<FactName, FactOrigin>> = {}
  for (const name of ['title', 'outlet', 'bylines', 'publishedAt', 'url'] as const) {
    if (parsed.foundIn[name] !== 'input' || isGiven[name]) continue
    origins[name] = facts.foundIn[name] ?? (name === 'outlet' ? 'url' : 'meta')
  }
  return origins
}
