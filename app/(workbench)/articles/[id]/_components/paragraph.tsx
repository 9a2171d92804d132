import { Fragment, memo, type ReactNode } from 'react'
import type { Mark, Segment } from './segment-text'
import type { Span } from '@/lib/schemas/span'
import type { QuotationView } from '@/lib/server/quotations/quotation-view'

/** Whether several people fit and the machine named none of them. */
export const isUncertain = ({ speaker, state, suggestion }: QuotationView): boolean =>
  speaker === null && state === 'SUGGESTED' && (suggestion?.candidates?.length ?? 0) > 1

const lookOf = (segment: Segment, quotations: ReadonlyMap<string, QuotationView>, chosenId: string | null) => {
  const has = (role: Mark['role'], owner?: string) =>
    segment.marks.some((mark) => mark.role === role && (owner === undefined || mark.owner === owner))
  // Where quotations overlap the chosen one is drawn, else the one that began last, which is the inner one.
  const owners = segment.marks.filter(({ role }) => role !== 'note' && role !== 'flag').map(({ owner }) => owner)
  const owner = owners.includes(chosenId ?? '') ? (chosenId ?? undefined) : owners.at(-1)
  const quotation = owner ? quotations.get(owner) : undefined
  const isContent = quotation !== undefined && has('content', quotation.id)
  return {
    'data-owner': quotation?.id,
    'data-state': quotation && (isUncertain(quotation) ? 'UNCERTAIN' : quotation.state),
    'data-kind': isContent ? quotation.kind : undefined,
    'data-quoted': quotation && has('quoted', quotation.id) ? '' : undefined,
    'data-cue': quotation && has('cue', quotation.id) && !isContent ? '' : undefined,
    'data-chosen': isContent && quotation.id === chosenId ? '' : undefined,
    'data-note': has('note') ? '' : undefined,
    // What the list beside the text sends the focus to; never a stop of the Tab key.
    ...(has('flag') ? { 'data-flag': '', tabIndex: -1 } : {}),
  }
}

interface ParagraphProps {
  text: string
  segments: readonly Segment[]
  quotations: ReadonlyMap<string, QuotationView>
  chosenId: string | null
  /** The stretch that one line joins: content, cue and speaker of the quotation under the pointer or chosen. */
  joined: Span | null
  /** What stands before the segment that begins at an offset: the names for the margin. */
  before: ReadonlyMap<number, ReactNode>
  chips: ReactNode
}

/** One paragraph of the article, cut into flat stretches so that marks may overlap as they like. */
export const Paragraph = memo(function Paragraph({
  text,
  segments,
  quotations,
  chosenId,
  joined,
  before,
  chips,
}: ParagraphProps) {
  return (
    <>
      {chips}
      <p>
        {segments.map((segment) => {
          const isJoined = joined !== null && segment.start >= joined.start && segment.end <= joined.end
          return (
            <Fragment key={segment.start}>
              {before.get(segment.start)}
              <span
                data-start={segment.start}
                className={segment.marks.length > 0 || isJoined ? 'marked' : undefined}
                data-joined={isJoined ? '' : undefined}
                {...lookOf(segment, quotations, chosenId)}
              >
                {text.slice(segment.start, segment.end)}
              </span>
            </Fragment>
          )
        })}
      </p>
    </>
  )
})
