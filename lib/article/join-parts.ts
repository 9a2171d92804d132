import { parseArticleText } from '@/lib/article/parse-article-text'
import { splitLines } from '@/lib/article/split-lines'

/** Shorter lines may be said twice; the body itself sees to longer ones. UTF-16 code units. */
const SHORTEST_REPEAT = 60

/** A page's text, divided where its body ends: what is above and in it, and what stands below. */
function divide(text: string, title: string | null): { body: string; below: string; paragraphs: string[] } {
  const { facts, paragraphs } = parseArticleText({ file: '', text, title })
  // The last paragraph's line is kept whole, with what a page glues behind it.
  const lineEnd = text.indexOf('\n', facts.body.end)
  const end = lineEnd < 0 ? text.length : lineEnd
  const slices = paragraphs.map((span) => text.slice(span.start, span.end))
  return { body: text.slice(0, end), below: text.slice(end).trim(), paragraphs: slices }
}

/** The paragraphs of a further page that the pages before did not have: pages begin by repeating headline and lead. */
function newParagraphs(paragraphs: readonly string[], seen: ReadonlySet<string>): string[] {
  const fresh = paragraphs.findIndex((paragraph) => !seen.has(paragraph))
  if (fresh < 0) return []
  return paragraphs.slice(fresh).filter((text) => text.length < SHORTEST_REPEAT || !seen.has(text))
}

/**
 * One text from the pages of an article that its outlet divides: the first page's own, the paragraphs that each further
 * page adds, and then what stood below the bodies, so that nothing there ends the article too early. Each page is its
 * text with one paragraph a line. Linear.
 */
export function joinParts(pages: readonly string[], title: string | null): string {
  const [first = '', ...further] = pages
  if (further.length === 0) return first
  const { body, below } = divide(first, title)
  const seen = new Set(splitLines(first).map((line) => line.text))
  const bodies = [body]
  const remainders = [below]
  for (const page of further) {
    const part = divide(page, title)
    const added = newParagraphs(part.paragraphs, seen)
    for (const line of added) seen.add(line)
    bodies.push(...added)
    // What the pages share stands below the first already.
    remainders.push(...splitLines(part.below).flatMap(({ text }) => (seen.has(text) ? [] : [text])))
    for (const line of remainders) seen.add(line)
  }
  return [...bodies, ...remainders].filter((text) => text !== '').join('\n')
}
