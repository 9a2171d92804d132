import type { ArticleFlag } from '@/lib/checks/check-article'
import type { Span } from '@/lib/schemas/span'
import type { QuotationView } from '@/lib/server/quotations/quotation-view'

/**
 * Which flags are about the day of this quotation? Those on the very day that it is said to be of, in a paragraph that
 * it stands in. Once a person corrects the day, it is no longer the flagged one.
 */
export const flagsOfQuotation = (
  { saidOn, contentSpans, cueSpan }: Pick<QuotationView, 'saidOn' | 'contentSpans' | 'cueSpan'>,
  flags: readonly ArticleFlag[],
  paragraphs: readonly Span[],
): readonly ArticleFlag[] => {
  if (saidOn === null) return []
  const own = cueSpan ? [cueSpan, ...contentSpans] : contentSpans
  const around = paragraphs.filter(({ start, end }) => own.some((span) => span.start >= start && span.start < end))
  return flags.filter(
    ({ day, span }) => day === saidOn && around.some(({ start, end }) => span.start >= start && span.start < end),
  )
}
