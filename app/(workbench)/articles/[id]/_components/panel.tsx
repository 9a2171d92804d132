'use client'
import { uuidv7 } from 'uuidv7'
import { ClaimForm } from './claim-form'
import type { FlagDoes } from './flag-card'
import { flagsOfQuotation } from './flag-words'
import { Inspector, type InspectorDoes } from './inspector'
import { NoteForm } from './note-form'
import { emptyDraft, toDraft, type QuotationDraft } from './quotation-draft'
import { QuotationForm } from './quotation-form'
import type { NotePlace, useNotes } from './use-notes'
import type { useQuotations } from './use-quotations'
import type { Asker } from '@/lib/review/can'
import type { Span } from '@/lib/schemas/span'
import type { ReviewedQuotation } from '@/lib/server/articles/get-article-for-review'
import type { FlagView } from '@/lib/server/flags/flag-view'

/** What the panel beside the text is used for. */
export type PanelMode =
  | { readonly kind: 'look' }
  | { readonly kind: 'edit'; readonly startsAtSpeaker: boolean; readonly patch: Partial<QuotationDraft> }
  | { readonly kind: 'add'; readonly content: readonly Span[] }
  | { readonly kind: 'claim' }
  | { readonly kind: 'note'; readonly place: NotePlace }

interface PanelProps {
  mode: PanelMode
  version: { readonly id: string; readonly text: string; readonly paragraphs: readonly Span[] }
  /** Where this is an older version of the article: the number of the newest. */
  newest: number | null
  flags: readonly FlagView[]
  flagDoes: FlagDoes
  chosen: ReviewedQuotation | null
  place: { readonly number: number; readonly of: number }
  asker: Asker
  selected: Span | null
  store: ReturnType<typeof useQuotations>
  noteStore: ReturnType<typeof useNotes>
  does: InspectorDoes
  /** Back to looking; with an id, at that quotation. */
  onDone: (id?: string) => void
}

const touches = (a: Span, b: Span) => a.start < b.end && b.start < a.end

/** The inspector, or the form that has taken its place. Null when nothing is chosen. */
export function Panel(props: PanelProps) {
  const { mode, version, newest, flags, flagDoes, chosen, place, asker, selected, store, noteStore, does, onDone } =
    props
  const { text } = version
  if (mode.kind === 'note') {
    const { place: notePlace } = mode
    return (
      <NoteForm
        words={text.slice(notePlace.span.start, notePlace.span.end)}
        onSave={(body) => noteStore.add(notePlace, body)}
        onDone={() => onDone()}
      />
    )
  }
  if (mode.kind === 'add' || (mode.kind === 'edit' && chosen)) {
    const edited = mode.kind === 'edit' ? chosen : null
    return (
      <QuotationForm
        key={edited?.id ?? 'new'}
        draftKey={`${version.id}:${edited?.id ?? 'new'}`}
        isNew={edited === null}
        startsAtSpeaker={mode.kind === 'edit' && mode.startsAtSpeaker}
        verifiedClaims={edited?.claims.filter(({ status }) => status === 'VERIFIED').length ?? 0}
        text={text}
        selected={selected}
        fresh={() =>
          edited
            ? {
                draft: { ...toDraft(edited), ...(mode.kind === 'edit' ? mode.patch : {}) },
                target: { quotationId: edited.id, version: edited.version },
              }
            : {
                draft: emptyDraft(mode.kind === 'add' ? mode.content : []),
                target: { articleVersionId: version.id, requestId: uuidv7() },
              }
        }
        onSave={({ draft, target }) => store.save(draft, target, edited)}
        onTakeStored={store.put}
        onDone={(saved) => onDone(saved?.id)}
      />
    )
  }
  if (!chosen) return null
  if (mode.kind === 'claim') {
    return (
      <ClaimForm
        quotation={chosen}
        onDone={(claim) => {
          if (claim) store.addClaim(chosen.id, claim)
          onDone()
        }}
      />
    )
  }
  const notes = noteStore.notes.filter(
    ({ quotationId, span }) => quotationId === chosen.id || chosen.contentSpans.some((one) => touches(one, span)),
  )
  return (
    <Inspector
      quotation={chosen}
      place={place}
      text={text}
      newest={newest}
      flags={flagsOfQuotation(flags, chosen.id)}
      flagDoes={flagDoes}
      notes={notes}
      asker={asker}
      does={does}
    />
  )
}
