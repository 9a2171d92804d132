import type { Span } from '@/lib/schemas/span'
import type { FlagView } from '@/lib/server/flags/flag-view'

/** Words of the text that a finding is about, and which. */
export interface FlaggedWords {
  readonly id: string
  readonly span: Span
}

/** Which words of this version are drawn as flagged? A finding about a whole quotation is told beside it. */
export const flaggedWords = (flags: readonly FlagView[], versionId: string): readonly FlaggedWords[] =>
  flags.flatMap(({ id, span, left, articleVersionId }) =>
    span !== null && left.span !== undefined && articleVersionId === versionId ? [{ id, span }] : [],
  )

/** The quotation of this version that a finding is about: its own, or the one it is compared with. */
export const quotationOf = ({ quotation, other, articleVersionId }: FlagView, versionId: string): string | null =>
  (articleVersionId === versionId ? quotation?.id : other?.id) ?? null

/** Which of the findings are about this quotation? */
export const flagsOfQuotation = (flags: readonly FlagView[], quotationId: string): readonly FlagView[] =>
  flags.filter(({ quotation, other }) => quotation?.id === quotationId || other?.id === quotationId)

/** Quotations about which something is still to be decided. */
export const undecidedQuotations = (flags: readonly FlagView[]): ReadonlySet<string> =>
  new Set(
    flags.flatMap(({ state, quotation, other }) =>
      state === 'OPEN' ? [quotation, other].flatMap((one) => (one === null ? [] : [one.id])) : [],
    ),
  )
