import type { FlaggedWords } from './flag-words'
import type { Mark } from './segment-text'
import { quotedParts } from './quoted-parts'
import type { Span } from '@/lib/schemas/span'
import type { AnnotationView } from '@/lib/server/annotations/annotation-view'
import type { QuotationView } from '@/lib/server/quotations/quotation-view'

const quotedSpans = (text: string, { kind, contentSpans }: QuotationView): readonly Span[] => {
  if (kind === 'DIRECT') return contentSpans
  return kind === 'MIXED' ? contentSpans.flatMap((span) => quotedParts(text, span)) : []
}

interface Drawn {
  readonly quotations: readonly QuotationView[]
  readonly notes: readonly AnnotationView[]
  readonly flags: readonly FlaggedWords[]
}

/** Everything that is drawn on the text: rejected quotations only while they are the chosen one. */
export const toMarks = (text: string, { quotations, notes, flags }: Drawn, chosenId: string | null): Mark[] => [
  ...quotations
    .filter(({ id, state }) => state !== 'REJECTED' || id === chosenId)
    .flatMap((quotation): Mark[] => {
      const owner = quotation.id
      return [
        ...quotation.contentSpans.map((span): Mark => ({ ...span, owner, role: 'content' })),
        ...quotedSpans(text, quotation).map((span): Mark => ({ ...span, owner, role: 'quoted' })),
        ...(quotation.cueSpan ? [{ ...quotation.cueSpan, owner, role: 'cue' } as const] : []),
        ...(quotation.sourceSpan ? [{ ...quotation.sourceSpan, owner, role: 'source' } as const] : []),
      ]
    }),
  ...notes.map((note): Mark => ({ ...note.span, owner: note.id, role: 'note' })),
  ...flags.map(({ id, span }): Mark => ({ ...span, owner: id, role: 'flag' })),
]
