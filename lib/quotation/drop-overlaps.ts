import type { Draft } from '@/lib/quotation/draft'
import type { TokenRange } from '@/lib/quotation/mention'

/**
 * The drafts of one paragraph without those that claim words another one has: no word is said twice. The surer draft
 * stays, the earlier one among equals. Only damaged text brings the passes to disagree.
 */
export function dropOverlaps(drafts: readonly Draft[]): Draft[] {
  const ranges = drafts.flatMap((draft) => draft.content.map((range) => ({ range, draft })))
  ranges.sort((a, b) => a.range.first - b.range.first)
  const dropped = new Set<Draft>()
  let last: { range: TokenRange; draft: Draft } | null = null
  for (const next of ranges) {
    if (dropped.has(next.draft)) continue
    if (last && last.draft !== next.draft && last.range.last > next.range.first) {
      const isNextWeaker = next.draft.certainty <= last.draft.certainty
      dropped.add(isNextWeaker ? next.draft : last.draft)
      if (isNextWeaker) continue
    }
    last = next
  }
  return drafts.filter((draft) => !dropped.has(draft))
}
