import { AppError } from '@/lib/errors'
import type { Selectors } from '@/lib/schemas/selectors'
import type { Span } from '@/lib/schemas/span'
import { anchor } from '@/lib/selectors/anchor'

/**
 * The place of words that a person marked in this very text. Throws INVALID `anchor.ambiguous` when they stand at
 * several places that fit equally, `anchor.not-found` when they do not stand there word for word.
 */
export const requireAnchored = (text: string, selectors: Selectors): Span => {
  const { status, span, isVerbatim } = anchor(text, selectors)
  const details = { words: selectors.quote.exact.slice(0, 80) }
  if (status === 'ambiguous') throw new AppError('INVALID', 'anchor.ambiguous', details)
  if (span === null || !isVerbatim) throw new AppError('INVALID', 'anchor.not-found', details)
  return span
}
