import { findAttributions } from '@/lib/quotation/find-attributions'
import { INDONESIAN } from '@/lib/quotation/id/indonesian'
import { resolveAttributions } from '@/lib/quotation/resolve-attributions'
import type { Language } from '@/lib/quotation/language'
import type { ArticleLayout } from '@/lib/article/layout'
import type { Span } from '@/lib/schemas/span'

/** A layout whose paragraphs are the lines of the text. */
export function layoutOf(text: string): ArticleLayout {
  const paragraphs: Span[] = []
  let start = 0
  for (const line of text.split('\n')) {
    const trimmed = line.trim()
    const first = start + line.indexOf(trimmed)
    if (trimmed !== '') paragraphs.push({ start: first, end: first + trimmed.length })
    start += line.length + 1
  }
  return {
    facts: {
      title: null,
      outlet: null,
      bylines: [],
      publishedAt: null,
      dateline: null,
      credits: [],
      language: 'id',
      body: { start: 0, end: text.length },
    },
    paragraphs,
  }
}

/** A sentence, what it shows, and its attributions as `readAttributions` gives them. */
export type Case = readonly [rule: string, text: string, ...expected: string[]]

/** Each attribution on one line: kind, content spans joined by ` … `, cue, source. */
export function readAttributions(text: string, language: Language = INDONESIAN): string[] {
  const slice = (span: Span | null) => (span ? text.slice(span.start, span.end) : '-')
  return findAttributions(text, layoutOf(text), language).map(
    ({ kind, content, cue, source }) => `${kind}: ${content.map(slice).join(' … ')} | ${slice(cue)} | ${slice(source)}`,
  )
}

/** The speaker of each attribution found in the text: name, kind and office where there is one. */
export function readSpeakers(text: string, language: Language = INDONESIAN): (string | null)[] {
  const layout = layoutOf(text)
  const attributions = findAttributions(text, layout, language)
  return resolveAttributions(text, layout, attributions, language).map(({ speaker }) =>
    speaker ? [speaker.name, speaker.kind, speaker.role].filter((part) => part !== null).join(' | ') : null,
  )
}
