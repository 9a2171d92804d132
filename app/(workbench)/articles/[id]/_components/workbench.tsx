'use client'
import { useTranslations } from 'next-intl'
import { useMemo, useRef, useState } from 'react'
import { FlagList } from './flag-list'
import { flaggedWords, undecidedQuotations } from './flag-words'
import { KeyStrip } from './key-strip'
import { Panel, type PanelMode } from './panel'
import { QuotationList } from './quotation-list'
import { ReadingColumn } from './reading-column'
import { SelectionToolbar, type WordsRole } from './selection-toolbar'
import { readChosenId, useChosen } from './use-chosen'
import { useFreshness } from './use-freshness'
import { useNotes } from './use-notes'
import { useQuotations } from './use-quotations'
import { useReviewKeys } from './use-review-keys'
import { useScrollToChosen } from './use-scroll-to-chosen'
import { useTextSelection } from './use-text-selection'
import { useFlagDecisions } from '@/app/(workbench)/flags/_components/use-flag-decisions'
import { EmptyState } from '@/app/_components/empty-state'
import { joinClasses } from '@/app/_components/join-classes'
import { useNotifier } from '@/app/_components/toaster'
import { can, type Asker } from '@/lib/review/can'
import type { QuotationDecision } from '@/lib/schemas/quotation'
import type { Span } from '@/lib/schemas/span'
import type { ArticleForReview } from '@/lib/server/articles/get-article-for-review'
import type { FlagsOfVersion } from '@/lib/server/flags/get-flags-of-version'

interface WorkbenchProps {
  article: ArticleForReview
  /** What does not add up in the text and its quotations, in reading order. */
  flags: FlagsOfVersion
  asker: Asker
  /** When the server read it, milliseconds since 1970. */
  readAt: number
}

const LOOK: PanelMode = { kind: 'look' }

/** The article with its quotations: read, choose, decide, correct. */
export function Workbench({ article, flags, asker, readAt }: WorkbenchProps) {
  const { version, versions, language } = article
  const newest = versions[0] && versions[0].number !== version.number ? versions[0].number : null
  const t = useTranslations('article')
  const { announce } = useNotifier()
  const column = useRef<HTMLElement>(null)
  const [mode, setMode] = useState<PanelMode>(LOOK)
  const [chosenId, choose] = useChosen()
  const store = useQuotations(version.text, article.quotations)
  const noteStore = useNotes(version.id, version.text, article.annotations)
  const { flags: found, decide: decideFlag, dismiss } = useFlagDecisions(flags.flags)
  const flagDoes = { decide: (...args: Parameters<typeof decideFlag>) => void decideFlag(...args), dismiss }
  const flaggedText = useMemo(() => flaggedWords(found, version.id), [found, version.id])
  const flagged = useMemo(() => undecidedQuotations(found), [found])
  const selection = useTextSelection(column)
  useFreshness(readAt)
  useScrollToChosen(column, chosenId)

  const { quotations } = store
  const at = quotations.findIndex(({ id }) => id === chosenId)
  const chosen = quotations[at] ?? null
  const maySave = can(asker, 'quotation.save')

  const look = (id: string | null) => {
    setMode(LOOK)
    choose(id)
  }
  const step = (by: 1 | -1) => {
    const from = quotations.findIndex(({ id }) => id === readChosenId())
    const next = quotations[from < 0 ? (by === 1 ? 0 : quotations.length - 1) : from + by]
    if (!next) return announce(t('list.end'))
    look(next.id)
  }
  const decide = (decision: QuotationDecision) => {
    const meant = quotations.find(({ id }) => id === readChosenId())
    if (meant && (decision === 'undo') !== (meant.state === 'SUGGESTED')) void store.decide(meant, decision)
  }
  const edit = (startsAtSpeaker = false, patch = {}) => chosen && setMode({ kind: 'edit', startsAtSpeaker, patch })
  const add = () => setMode({ kind: 'add', content: selection ? [selection.span] : [] })
  const makeClaim = () => chosen && setMode({ kind: 'claim' })
  const writeNote = () => {
    const span = selection?.span ?? chosen?.contentSpans[0]
    if (span) setMode({ kind: 'note', place: { span, quotationId: selection ? null : chosenId } })
  }
  const give = (role: WordsRole, span: Span) => {
    if (!chosen) return
    edit(false, role === 'content' ? { content: withSpan(chosen.contentSpans, span) } : { [role]: span })
  }

  const bindings = useReviewKeys(asker, {
    step,
    accept: () => decide('accept'),
    reject: () => decide('reject'),
    edit: () => edit(),
    setSpeaker: () => edit(true),
    newQuotation: add,
    makeClaim,
    writeNote,
    close: () => {
      if (mode.kind !== 'look') return setMode(LOOK)
      // What floats beside selected words goes first.
      if (selection) return document.getSelection()?.removeAllRanges()
      choose(null)
    },
  })

  const panel = (mode.kind !== 'look' || chosen) && (
    <Panel
      mode={mode}
      version={version}
      newest={newest}
      flags={found}
      flagDoes={flagDoes}
      chosen={chosen}
      place={{ number: at + 1, of: quotations.length }}
      asker={asker}
      selected={selection?.span ?? null}
      store={store}
      noteStore={noteStore}
      does={{
        decide,
        carry: () => chosen && void store.carry(chosen),
        edit: () => edit(),
        makeClaim,
        writeNote,
        deleteNote: (note) => void noteStore.remove(note),
        step,
        close: () => choose(null),
      }}
      onDone={(id) => look(id ?? chosenId)}
    />
  )

  return (
    <>
      <div
        className={joinClasses(
          'mx-auto grid max-w-page gap-x-10 px-4 sm:px-6 lg:grid-cols-[minmax(0,1fr)_21rem] lg:pl-[12.5rem]',
          panel ? 'max-lg:pb-[54dvh]' : 'pb-16',
        )}
      >
        <div className="max-w-reading pb-16">
          <ReadingColumn
            column={column}
            text={version.text}
            language={language}
            paragraphs={version.paragraphs}
            quotations={quotations}
            notes={noteStore.notes}
            flags={flaggedText}
            flagged={flagged}
            chosenId={chosenId}
            onChoose={look}
          />
        </div>
        <aside
          aria-label={t('aside')}
          data-screen-only
          className="lg:sticky lg:top-12 lg:max-h-[calc(100dvh-5.5rem)] lg:overflow-y-auto lg:border-l lg:border-hairline lg:py-4 lg:pr-2 lg:pl-6"
        >
          {panel && (
            <div className="max-lg:arrive max-lg:fixed max-lg:inset-x-0 max-lg:bottom-0 max-lg:z-20 max-lg:max-h-[52dvh] max-lg:overflow-y-auto max-lg:rounded-t-md max-lg:bg-paper max-lg:px-4 max-lg:pt-3 max-lg:pb-4 max-lg:shadow-float lg:pb-8">
              {panel}
            </div>
          )}
          {quotations.length > 0 ? (
            <QuotationList quotations={quotations} flagged={flagged} chosenId={chosenId} onChoose={look} />
          ) : (
            !panel && <EmptyState title={t('none.title')}>{t('none.body')}</EmptyState>
          )}
          <FlagList
            flags={found}
            isPending={flags.isPending}
            versionId={version.id}
            column={column}
            asker={asker}
            does={flagDoes}
            onChoose={look}
          />
        </aside>
      </div>
      <KeyStrip bindings={bindings} />
      {selection && maySave && mode.kind === 'look' && (
        <SelectionToolbar
          selection={selection}
          hasChosen={chosen !== null}
          onNewQuotation={add}
          onGive={(role) => give(role, selection.span)}
          onNote={writeNote}
        />
      )}
    </>
  )
}

/** The words with one stretch more; what it overlaps is taken up in it. */
const withSpan = (spans: readonly Span[], added: Span): Span[] => {
  const apart = spans.filter((span) => span.end <= added.start || span.start >= added.end)
  const joined = spans
    .filter((span) => !apart.includes(span))
    .reduce((all, span) => ({ start: Math.min(all.start, span.start), end: Math.max(all.end, span.end) }), added)
  return [...apart, joined].sort((a, b) => a.start - b.start)
}
