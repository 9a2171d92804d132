import nlp from 'compromise'
import { parseArticleText } from '@/lib/article/parse-article-text'
import { printArticle } from '@/lib/cli/extract-article'
import { ExtractionInput } from '@/lib/schemas/extraction'
import type { GoldArticle } from './gold-sets'

/** Something that finds quotations: one line of the extraction contract for one article. */
export interface System {
  readonly name: string
  readonly languages: readonly ('id' | 'en')[]
  /** Does it say who spoke, or only where words are quoted? */
  readonly isAttributing: boolean
  readonly extract: (article: GoldArticle) => string
}

/** The line of a system that knows nothing but where quoted words stand. */
function printSpans(file: string, spans: readonly { start: number; end: number }[]): string {
  const nothing = { cue: null, source: null, speaker: null, via: [], saidOn: null }
  return JSON.stringify({
    file,
    article: {},
    quotes: spans.map((span) => ({ kind: 'direct', content: [span], ...nothing })),
  })
}

function extractWithKutip(article: GoldArticle): string {
  const input = ExtractionInput.parse(article)
  return printArticle({ file: input.file, text: input.text, article: parseArticleText(input), isPage: false }, false)
}

interface Found {
  readonly offset: { readonly start: number; readonly length: number }
}

/** The offsets of `compromise` hold the marks; the scorer sets them aside. */
function extractWithCompromise({ file, text }: GoldArticle): string {
  const found: Found[] = nlp(text).quotations().json({ offset: true })
  return printSpans(
    file,
    found.map(({ offset }) => ({ start: offset.start, end: offset.start + offset.length })),
  )
}

const MARKED = /"[^"\n]{2,}"|[“”][^“”\n]{2,}”|«[^«»\n]{2,}»/gu

function extractByMarks({ file, text }: GoldArticle): string {
  return printSpans(
    file,
    [...text.matchAll(MARKED)].map((match) => ({ start: match.index + 1, end: match.index + match[0].length - 1 })),
  )
}

/** Ours beside the peers that JavaScript has. */
export const SYSTEMS: readonly System[] = [
  { name: 'Kutip', languages: ['id', 'en'], isAttributing: true, extract: extractWithKutip },
  { name: 'compromise 14 `quotations()`', languages: ['en'], isAttributing: false, extract: extractWithCompromise },
  { name: 'quotation marks', languages: ['id', 'en'], isAttributing: false, extract: extractByMarks },
]
