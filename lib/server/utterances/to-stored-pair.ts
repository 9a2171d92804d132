import 'server-only'

interface Difference {
  readonly kind: string
  readonly a: string
  readonly b: string
}

/** Two quotations in the order in which a pair keeps them, the smaller key first, and their differences to match. */
export const toStoredPair = (a: string, b: string, blockers: readonly Difference[]) => {
  const isOrdered = a < b
  return {
    aId: isOrdered ? a : b,
    bId: isOrdered ? b : a,
    blockers: blockers.map(({ kind, ...words }) => ({
      kind,
      a: isOrdered ? words.a : words.b,
      b: isOrdered ? words.b : words.a,
    })),
  }
}
