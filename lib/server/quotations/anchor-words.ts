import 'server-only'
import { AppError } from '@/lib/errors'
import type { SaveQuotationInput } from '@/lib/schemas/quotation'
import type { Span } from '@/lib/schemas/span'
import { requireAnchored } from '@/lib/selectors/require-anchored'

/** Where a quotation's parts stand, in the columns that keep it. */
export interface AnchoredWords {
  readonly contentSpans: Span[]
  readonly text: string
  readonly startOffset: number
  readonly cueStart: number | null
  readonly cueEnd: number | null
  readonly sourceStart: number | null
  readonly sourceEnd: number | null
}

/**
 * The places of the words that a person marked, in text order. Throws INVALID as `requireAnchored` does, and
 * `quotation.overlapping` where two stretches of the content share words.
 */
export const anchorWords = (
  text: string,
  { content, cue, source }: Pick<SaveQuotationInput, 'content' | 'cue' | 'source'>,
): AnchoredWords => {
  const contentSpans = content.map((selectors) => requireAnchored(text, selectors)).sort((a, b) => a.start - b.start)
  const isOverlapping = contentSpans.some((span, i) => span.start < (contentSpans[i - 1]?.end ?? 0))
  if (isOverlapping) throw new AppError('INVALID', 'quotation.overlapping')
  const cueSpan = cue && requireAnchored(text, cue)
  const sourceSpan = source && requireAnchored(text, source)
  return {
    contentSpans,
    text: contentSpans.map(({ start, end }) => text.slice(start, end)).join(' '),
    startOffset: contentSpans[0]?.start ?? 0,
    cueStart: cueSpan?.start ?? null,
    cueEnd: cueSpan?.end ?? null,
    sourceStart: sourceSpan?.start ?? null,
    sourceEnd: sourceSpan?.end ?? null,
  }
}
