'use client'
import { useMemo, useState, type MouseEvent, type ReactNode, type RefObject } from 'react'
import type { FlaggedWords } from './flag-words'
import { joinedSpan } from './joined-span'
import { MarginName } from './margin-name'
import { Paragraph } from './paragraph'
import { segmentText } from './segment-text'
import { toMarks } from './to-marks'
import { useMarginLayout } from './use-margin-layout'
import type { Span } from '@/lib/schemas/span'
import type { AnnotationView } from '@/lib/server/annotations/annotation-view'
import type { QuotationView } from '@/lib/server/quotations/quotation-view'

interface ReadingColumnProps {
  column: RefObject<HTMLElement | null>
  text: string
  language: string
  paragraphs: readonly Span[]
  quotations: readonly QuotationView[]
  notes: readonly AnnotationView[]
  flags: readonly FlaggedWords[]
  /** Quotations about which a finding is still to be decided. */
  flagged: ReadonlySet<string>
  chosenId: string | null
  onChoose: (id: string) => void
}

const startOf = (quotation: QuotationView) => quotation.contentSpans[0]?.start ?? 0

const ownerAt = (target: EventTarget) =>
  target instanceof Element ? target.closest<HTMLElement>('[data-kind][data-owner]')?.dataset['owner'] : undefined

/** The article as a reader would want to read it, with who speaks set beside it. */
export function ReadingColumn(props: ReadingColumnProps) {
  const { column, text, language, paragraphs, quotations, notes, flags, flagged, chosenId, onChoose } = props
  const [pointed, setPointed] = useState<string | null>(null)
  const shown = useMemo(
    () => quotations.filter(({ id, state }) => state !== 'REJECTED' || id === chosenId),
    [quotations, chosenId],
  )
  const marks = useMemo(
    () => toMarks(text, { quotations, notes, flags }, chosenId),
    [text, quotations, notes, flags, chosenId],
  )
  const byId = useMemo(() => new Map(quotations.map((one) => [one.id, one])), [quotations])
  const segmented = useMemo(() => paragraphs.map((span) => segmentText(span, marks)), [paragraphs, marks])
  useMarginLayout(column, shown)

  const name = (quotation: QuotationView, isChip: boolean) => {
    const before = shown[shown.indexOf(quotation) - 1]
    return (
      <MarginName
        key={quotation.id}
        quotation={quotation}
        isChosen={quotation.id === chosenId}
        isRepeated={!isChip && quotation.speaker !== null && before?.speaker?.id === quotation.speaker.id}
        isChip={isChip}
        isFlagged={flagged.has(quotation.id)}
        onChoose={onChoose}
      />
    )
  }
  const lit = byId.get(pointed ?? chosenId ?? '')

  const onClick = (event: MouseEvent) => {
    const owner = ownerAt(event.target)
    // A click that ends a selection means the words, not the mark under them.
    if (owner && document.getSelection()?.isCollapsed !== false) onChoose(owner)
  }

  return (
    <article
      ref={column}
      lang={language}
      onClick={onClick}
      onPointerOver={(event) => setPointed(ownerAt(event.target) ?? null)}
      onPointerLeave={() => setPointed(null)}
      className="reading relative font-serif text-reading"
    >
      {paragraphs.map((paragraph, at) => {
        const here = shown.filter((one) => startOf(one) >= paragraph.start && startOf(one) < paragraph.end)
        const before = new Map<number, ReactNode>()
        for (const one of here) before.set(startOf(one), [before.get(startOf(one)), name(one, false)])
        const chips = here.length > 0 && (
          <div className="chips flex flex-wrap gap-1 lg:hidden">{here.map((one) => name(one, true))}</div>
        )
        return (
          <Paragraph
            key={paragraph.start}
            text={text}
            segments={segmented[at] ?? []}
            quotations={byId}
            chosenId={chosenId}
            joined={lit ? joinedSpan(paragraph, lit) : null}
            before={before}
            chips={chips}
          />
        )
      })}
    </article>
  )
}
