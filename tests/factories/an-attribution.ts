import type { ArticleLayout } from '@/lib/article/layout'
import type { Attribution } from '@/lib/quotation/attribution'
import type { ArticleFacts } from '@/lib/schemas/extraction'
import type { Span } from '@/lib/schemas/span'

/** Where `part` stands in `text`, from `from` on; a test that names words which are not there is wrong. */
export function spanIn(text: string, part: string, from = 0): Span {
  const start = text.indexOf(part, from)
  if (start < 0) throw new Error(`not in the text: ${part}`)
  return { start, end: start + part.length }
}

interface Words {
  readonly content: string
  readonly cue?: string
  readonly source?: string
  readonly kind?: Attribution['kind']
  readonly continues?: number
}

/** The attribution that says so: its parts by their words, its sentence the paragraph that holds the cue. */
export function anAttribution(
  text: string,
  { content, cue, source, kind = 'indirect', continues }: Words,
): Attribution {
  const words = spanIn(text, content)
  const cueSpan = cue === undefined ? null : nearest(text, cue, words)
  const anchor = cueSpan ?? words
  const start = text.lastIndexOf('\n', anchor.start) + 1
  const line = text.indexOf('\n', anchor.end)
  return {
    kind,
    content: [words],
    cue: cueSpan,
    source: source === undefined ? null : nearest(text, source, anchor),
    sentence: { start, end: line < 0 ? text.length : line },
    continues: continues ?? null,
    rule: 'test',
    certainty: 1,
    notes: [],
  }
}

/** The occurrence of `part` closest to a span: names and cues return in one text. */
function nearest(text: string, part: string, to: Span): Span {
  let best = spanIn(text, part)
  for (let at = best.start; at >= 0; at = text.indexOf(part, at + 1)) {
    const distance = (start: number) => Math.min(Math.abs(start - to.end), Math.abs(start + part.length - to.start))
    if (distance(at) < distance(best.start)) best = { start: at, end: at + part.length }
  }
  return best
}

export const someFacts = (facts: Partial<ArticleFacts> = {}): ArticleFacts => ({
  title: null,
  outlet: null,
  bylines: [],
  publishedAt: null,
  dateline: null,
  credits: [],
  language: 'id',
  body: { start: 0, end: 0 },
  ...facts,
})

/** The layout of a text whose every line is a paragraph. */
export function aLayout(text: string, facts: Partial<ArticleFacts> = {}): ArticleLayout {
  const paragraphs: Span[] = []
  let start = 0
  for (const line of text.split('\n')) {
    if (line !== '') paragraphs.push({ start, end: start + line.length })
    start += line.length + 1
  }
  return { facts: someFacts({ body: { start: 0, end: text.length }, ...facts }), paragraphs }
}
