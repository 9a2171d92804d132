import type { ArticleLayout } from '@/lib/article/layout'
import type { Attribution } from '@/lib/quotation/attribution'
import { emptyLedger, type Draft } from '@/lib/quotation/draft'
import { dropOverlaps } from '@/lib/quotation/drop-overlaps'
import { findDirect } from '@/lib/quotation/find-direct'
import { findReported } from '@/lib/quotation/find-reported'
import type { Language } from '@/lib/quotation/language'
import { takeInUnquoted } from '@/lib/quotation/partly-quoted'
import { readParagraphs, spanOf, type Paragraph } from '@/lib/quotation/reading'
import type { Span } from '@/lib/schemas/span'

/**
 * Every attribution in the article's own paragraphs, in text order: which words are reported, by which cue, and which
 * mention stands beside it. Total and linear in the length of the text; reads nothing outside `layout.paragraphs`.
 */
export function findAttributions(text: string, layout: ArticleLayout, language: Language): Attribution[] {
  const paragraphs = readParagraphs(text, layout, language)
  const drafts = paragraphs.flatMap((paragraph, index) => {
    const ledger = emptyLedger()
    findDirect(paragraph, index, ledger, language)
    if (language.isSubjectNearest) takeInUnquoted(paragraph, ledger, language)
    findReported(paragraph, index, ledger, language)
    return dropOverlaps(ledger.drafts).sort((a, b) => (a.content[0]?.first ?? 0) - (b.content[0]?.first ?? 0))
  })
  const attributions: Attribution[] = []
  for (const draft of drafts) {
    const paragraph = paragraphs[draft.paragraph]
    const attribution = paragraph && toAttribution(draft, paragraph, attributions.length)
    if (attribution) attributions.push(attribution)
  }
  return attributions
}

function toAttribution(draft: Draft, { tokens, sentences, span }: Paragraph, index: number): Attribution | null {
  const toSpan = (range: { first: number; last: number } | null): Span | null =>
    range && spanOf(tokens, range.first, range.last)
  const content = draft.content.map(toSpan).filter((found) => found !== null)
  if (content.length === 0) return null
  const sentence = sentences[draft.sentence]
  return {
    kind: draft.kind,
    content,
    cue: toSpan(draft.cue),
    source: toSpan(draft.source),
    sentence: (sentence && toSpan(sentence)) ?? span,
    continues: draft.source === null && index > 0 ? index - 1 : null,
    rule: draft.rule,
    certainty: draft.certainty,
    notes: draft.notes,
  }
}
