import type { Language } from '@/lib/quotation/language'
import type { Ledger } from '@/lib/quotation/draft'
import type { TokenRange } from '@/lib/quotation/mention'
import type { Paragraph } from '@/lib/quotation/reading'
import type { Sentence } from '@/lib/text/sentences'
import { lowerBound } from '@/lib/text/lower-bound'
import type { QuotedPassage } from '@/lib/text/quoted-passages'

// Passages in doubt between a cue and a quotation; more of them stand in no sentence.
const MOST_DOUBTED = 12

/**
 * The part of a sentence that a cue may read: behind the passage before it and before the passage behind it that are
 * quotations of their own already.
 */
export function rangeAround(cue: number, { passages }: Paragraph, ledger: Ledger, holder: Sentence): TokenRange {
  const next = lowerBound(passages.length, (index) => passages[index]?.open ?? 0, cue)
  let first = holder.first
  let last = holder.last
  for (let order = next - 1; order >= Math.max(0, next - MOST_DOUBTED); order--) {
    const close = passages[order]?.close ?? 0
    if (close < holder.first) break
    if (!ledger.usedPassages.has(order)) continue
    first = close + 1
    break
  }
  for (let order = next; order < Math.min(passages.length, next + MOST_DOUBTED); order++) {
    const open = passages[order]?.open ?? 0
    if (open >= holder.last) break
    if (!ledger.usedPassages.has(order)) continue
    last = open
    break
  }
  return { first, last }
}

/** The quoted passages inside a range of tokens, at most a few: enough to tell a mixed quotation. */
export function passagesIn({ first, last }: TokenRange, { passages }: Paragraph, language: Language): QuotedPassage[] {
  const from = lowerBound(passages.length, (index) => passages[index]?.open ?? 0, first)
  return passages
    .slice(from, from + MOST_DOUBTED)
    .filter(({ close, isDouble }) => (isDouble || language.quotesInSingles === true) && close < last)
}
