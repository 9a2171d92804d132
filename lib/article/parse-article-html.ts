import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { distinctCredits } from '@/lib/article/find-credits'
import { joinParts } from '@/lib/article/join-parts'
import { linesAbove } from '@/lib/article/lines-above'
import type { Caption, FactName, FactOrigin, ParsedArticle } from '@/lib/article/layout'
import { DEEPEST_MARKUP, MOST_ELEMENTS, measureMarkup } from '@/lib/article/measure-markup'
import { isSameOutlet, knownOutletOfUrl, OUTLET_SIGNS } from '@/lib/article/outlets'
import { toLines, toPageLines } from '@/lib/article/page-lines'
import { parseArticleText } from '@/lib/article/parse-article-text'
import { parsePublished } from '@/lib/article/parse-published'
import { prunePage } from '@/lib/article/prune-page'
import type { PageContext, PageFacts } from '@/lib/article/read-page-facts'
import { DESK, readPageFacts } from '@/lib/article/read-page-facts'
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
  /** The article's further pages as HTML, in their order. */
  readonly parts?: readonly string[]
}

/** An article from a page: all spans refer to `text`, its canonical text with one paragraph a line. */
export interface ParsedPage extends ParsedArticle {
  readonly text: string
}

/** Below this a page holds a notice ("please turn on JavaScript"), not an article. UTF-16 code units. */
const SHORTEST_ARTICLE = 60
/** A notice that scripts are needed stands alone; an article that says the same is longer. */
const LONGEST_NOTICE = 600
const LONGEST_BYLINE = 120
/** Assumed where a page writes a time without a zone. */
const ZONE = '+07:00'

interface PageContent {
  readonly facts: PageFacts
  readonly byline: string | null
  readonly text: string
  /** What the page prints between headline and body; read only where its elements leave author or time open. */
  readonly above: readonly string[]
}

const EMPTY_NOTICE =
  /(?:enabl(?:e|ing)|turn(?:ing)? on|activate|require[sd]?|needs?|(?:meng)?aktifkan|nyalakan|hidupkan) javascript|javascript (?:is |has been )?(?:disabled|required|turned off|tidak aktif|dimatikan|dinonaktifkan)/iu

/** Some outlets repeat the body as plain text, others with its markup. */
const toBodyLines = (body: string) => (/<(?:p|br|div)[\s/>]/iu.test(body) ? toPageLines(body) : toLines(body))

const isNotice = (text: string) => text.length < LONGEST_NOTICE && EMPTY_NOTICE.test(text)

function readPage(html: string, context: PageContext): PageContent {
  const { document } = parseHTML(/<html[\s>]/iu.test(html) ? html : `<html><head></head><body>${html}</body></html>`)
  const facts = readPageFacts(document, context)
  const isSilent = facts.bylines.length === 0 || facts.publishedAt === null
  const page = isSilent ? toPageLines(document.body?.innerHTML ?? '') : ''
  prunePage(document)
  const article = new Readability(document, { charThreshold: 200 }).parse()
  const readable = toPageLines(article?.content ?? '')
  const repeated = toBodyLines(facts.articleBody ?? '')
  const text = readable.length >= SHORTEST_ARTICLE && !isNotice(readable) ? readable : repeated
  const above = isSilent ? linesAbove(page, facts.heading, text) : []
  return { facts, byline: article?.byline ?? null, text, above }
}

/** Nothing a page holds may end in a stack trace: what the parsers cannot read is refused in one line. */
function readPageOrRefuse(html: string, context: PageContext): PageContent {
  const { depth, elements } = measureMarkup(html)
  if (depth > DEEPEST_MARKUP) throw new AppError('INVALID', 'import.tooDeep', { limit: DEEPEST_MARKUP })
  if (elements > MOST_ELEMENTS)
    throw new AppError('INVALID', 'import.tooManyElements', { elements, limit: MOST_ELEMENTS })
  try {
    return readPage(html, context)
  } catch {
    throw new AppError('INVALID', 'import.unreadableHtml')
  }
}

/** Only an outlet of the list is surer by its address than by how the text signs; others come after that. */
function knownOutlet(url: string | null): string | null {
  const outlet = knownOutletOfUrl(url ?? '')
  return outlet !== null && OUTLET_SIGNS.has(outlet) ? outlet : null
}

/** The page's own captions, and those that its text shows by their form; where the text has them, they stand there. */
function joinCaptions(text: string, onPage: readonly string[], inText: readonly Caption[]): Caption[] {
  const known = new Map(inText.map((caption) => [caption.text, caption]))
  for (const caption of onPage) {
    if (known.has(caption)) continue
    const start = text.indexOf(caption)
    known.set(caption, { text: caption, span: start < 0 ? null : { start, end: start + caption.length } })
  }
  return [...known.values()]
}

/**
 * Which article does a page hold? Its metadata from JSON-LD, then Open Graph, then the page, then the text; its body by
 * Readability, as plain text only, so that no markup of the page survives. Further pages of the article add to its body.
 *
 * Throws INVALID with `import.tooDeep` (limit), `import.tooManyElements` (elements, limit), `import.unreadableHtml` or
 * `import.noArticleText`.
 */
export function parseArticleHtml(html: string, hints: PageHints): ParsedPage {
  const context = { url: hints.url ?? null, retrievedAt: hints.retrievedAt ?? null, zone: ZONE }
  const { facts, byline, text: first, above } = readPageOrRefuse(html, context)
  if (first.length < SHORTEST_ARTICLE) throw new AppError('INVALID', 'import.noArticleText')
  const further = (hints.parts ?? []).map((part) => readPageOrRefuse(part, context))
  const title = hints.title ?? facts.title
  const text = joinParts([first, ...further.map((page) => page.text)], title)
  const captions = [facts, ...further.map((page) => page.facts)].flatMap((page) => page.captions)

  const stamp = parsePublished(facts.publishedAt ?? '', ZONE)?.at ?? null
  const url = hints.url ?? facts.canonicalUrl
  const outlet = hints.outlet ?? facts.outlet ?? knownOutlet(url)
  // Readability takes an outlet that signs for an author, or a name with the date beside it, and the text may name who wrote it.
  const readByline =
    byline !== null && !/\d/u.test(byline) && !isSameOutlet(byline, outlet ?? '') && !DESK.test(byline) ? byline : null
  const pageByline = facts.bylines.length > 0 ? facts.bylines.join(', ') : readByline
  const parsed = parseArticleText(
    {
      file: hints.file,
      text,
      title,
      outlet,
      url,
      published: hints.published,
      publishedAt: hints.publishedAt ?? stamp,
      byline: hints.byline ?? (pageByline !== null && pageByline.length <= LONGEST_BYLINE ? pageByline : null),
      lang: hints.lang,
    },
    { captions: new Set(captions), retrievedAt: context.retrievedAt, above },
  )
  // Pictures and their captions alone are no article.
  const isBare = parsed.paragraphs.every(({ start, end }) => text.slice(start, end) === title)
  if (isBare) throw new AppError('INVALID', 'import.noArticleText')
  const modifiedAt = parsePublished(facts.modifiedAt ?? '', ZONE)?.at ?? null
  // Where the text is too short to tell its language, what the page declares is better than nothing.
  const isDeclared = parsed.facts.language === 'und' && facts.language !== null
  const joined = joinCaptions(text, captions, parsed.captions)
  return {
    ...parsed,
    text,
    facts: {
      ...parsed.facts,
      language: isDeclared ? (facts.language ?? 'und') : parsed.facts.language,
      credits: distinctCredits([...facts.credits, ...parsed.facts.credits], parsed.facts.outlet),
    },
    captions: joined,
    canonicalUrl: facts.canonicalUrl ?? hints.url ?? null,
    modifiedAt: modifiedAt ?? parsed.modifiedAt,
    foundIn: {
      ...parsed.foundIn,
      ...originsOf(facts, hints, parsed),
      ...(modifiedAt === null ? {} : { modifiedAt: facts.foundIn.modifiedAt ?? 'meta' }),
      ...(isDeclared ? { language: 'meta' as const } : {}),
      ...(joined.length > 0 ? { captions: captions.length > 0 ? ('page' as const) : ('body' as const) } : {}),
    },
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
    origins[name] = facts.foundIn[name] ?? (name === 'outlet' ? 'url' : name === 'bylines' ? 'page' : 'meta')
  }
  // The page's own canonical address goes before the one it was asked for.
  if (facts.canonicalUrl !== null) origins.url = facts.foundIn.url ?? 'meta'
  return origins
}
