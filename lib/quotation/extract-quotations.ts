import type { ArticleLayout } from '@/lib/article/layout'
import type { Attribution } from '@/lib/quotation/attribution'
import { findAttributions } from '@/lib/quotation/find-attributions'
import type { Language } from '@/lib/quotation/language'
import { resolveAttributions, type Resolved } from '@/lib/quotation/resolve-attributions'
import type { ExtractedQuotation } from '@/lib/schemas/extraction'
import type { Span, TextSpan } from '@/lib/schemas/span'

/**
 * Who said what in an article: every quotation in its own paragraphs, in text order, with its speaker and an
 * explanation. Deterministic and total; each span is an exact slice of `text`.
 */
export function extractQuotations(text: string, layout: ArticleLayout, language: Language): ExtractedQuotation[] {
  const attributions = findAttributions(text, layout, language)
  const resolved = resolveAttributions(text, layout, attributions, language)
  return attributions.map((attribution, index) => toQuotation(text, attribution, resolved[index]))
}

function toQuotation(text: string, attribution: Attribution, resolved: Resolved | undefined): ExtractedQuotation {
  const { kind, content, rule, notes } = attribution
  return {
    kind,
    content: content.map(({ start, end }) => ({ start, end })),
    text: content.map(({ start, end }) => text.slice(start, end)).join(' '),
    cue: toTextSpan(text, attribution.cue),
    source: toTextSpan(text, attribution.source),
    speaker: resolved?.speaker ?? null,
    ...(resolved?.candidates ? { candidates: [...resolved.candidates] } : {}),
    via: [...(resolved?.via ?? [])],
    saidOn: resolved?.saidOn ?? null,
    confidence: confidenceOf(attribution, resolved),
    venue: resolved?.venue ?? null,
    occasion: resolved?.occasion ?? null,
    isRelease: resolved?.isRelease ?? false,
    explanation: { rule, speaker: resolved?.how ?? null, notes: [...notes] },
  }
}

const toTextSpan = (text: string, span: Span | null): TextSpan | null =>
  span && { start: span.start, end: span.end, text: text.slice(span.start, span.end) }

/** How likely words and speaker are both right, to two decimals: the frame's certainty times the speaker's. */
function confidenceOf(attribution: Attribution, resolved: Resolved | undefined): number {
  const speaker = resolved?.speaker ? resolved.certainty : UNKNOWN_SPEAKER
  return Math.round(100 * attribution.certainty * speaker) / 100
}

/** Words without a speaker may be right, but are never more likely so than not. */
const UNKNOWN_SPEAKER = 0.5
