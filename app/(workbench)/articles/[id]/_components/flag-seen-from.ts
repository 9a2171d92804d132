import type { FlagView } from '@/lib/server/flags/flag-view'

/**
 * A finding as it reads beside one of its quotations: a flag between two is kept on one of them, and beside the other
 * "here" and "elsewhere" change places.
 */
export const flagSeenFrom = (flag: FlagView, quotationId: string | undefined): FlagView => {
  const { left, right, quotation, other, article } = flag
  if (quotation === null || other === null || other.id !== quotationId) return flag
  return {
    ...flag,
    left: right,
    right: left,
    quotation: other,
    other: { ...quotation, article },
    article: other.article,
  }
}
