'use client'
import { Check, ChevronDown, ChevronUp, FilePlus2, MessageSquarePlus, Pencil, Undo2, X } from 'lucide-react'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { AlterationNotes } from './alteration-notes'
import { LaterNote } from './later-note'
import { FlagCard, type FlagDoes } from './flag-card'
import { Elsewhere } from './elsewhere'
import { MachineReasons } from './machine-reasons'
import { shapeOf, useStateWord } from './margin-name'
import { NoteList } from './note-list'
import { QuotationFacts } from './quotation-facts'
import { Button } from '@/app/_components/button'
import { IconButton } from '@/app/_components/icon-button'
import { StateMark } from '@/app/_components/state-mark'
import { Time } from '@/app/_components/time'
import { can, type Asker } from '@/lib/review/can'
import type { QuotationDecision } from '@/lib/schemas/quotation'
import type { AnnotationView } from '@/lib/server/annotations/annotation-view'
import type { ReviewedQuotation } from '@/lib/server/articles/get-article-for-review'
import type { FlagView } from '@/lib/server/flags/flag-view'

export interface InspectorDoes {
  readonly decide: (decision: QuotationDecision) => void
  /** The same decision in the newer version. */
  readonly carry: () => void
  readonly edit: () => void
  readonly makeClaim: () => void
  readonly writeNote: () => void
  readonly deleteNote: (note: AnnotationView) => void
  readonly step: (by: 1 | -1) => void
  readonly close: () => void
}

interface InspectorProps {
  quotation: ReviewedQuotation
  place: { readonly number: number; readonly of: number }
  text: string
  /** Where this is an older version of the article: the number of the newest. */
  newest: number | null
  /** What does not add up in this quotation. */
  flags: readonly FlagView[]
  flagDoes: FlagDoes
  notes: readonly AnnotationView[]
  asker: Asker
  does: InspectorDoes
}

/** Everything that is known about the chosen quotation, and what can be done with it. */
export function Inspector({ quotation, place, text, newest, flags, flagDoes, notes, asker, does }: InspectorProps) {
  const t = useTranslations('article.inspector')
  const tFlags = useTranslations('flags.article')
  const words = useTranslations('words')
  const stateWord = useStateWord()
  const { state, suggestion, updatedBy, claims } = quotation
  return (
    <section aria-label={t('title')} className="grid gap-4">
      <header className="flex items-center gap-1">
        <h2 className="grow text-table font-bold" data-tabular>
          {t('place', { number: place.number, of: place.of })}
        </h2>
        <IconButton icon={ChevronUp} label={t('previous')} onClick={() => does.step(-1)} />
        <IconButton icon={ChevronDown} label={t('next')} onClick={() => does.step(1)} />
        <IconButton icon={X} label={words('close')} onClick={does.close} />
      </header>

      <div className="grid gap-2">
        <p className="flex flex-wrap items-center gap-x-3">
          <StateMark state={shapeOf(quotation)} word={stateWord(quotation)} />
          <span className="text-table text-muted">{words(`kinds.${quotation.kind}`)}</span>
        </p>
        <blockquote className="max-h-56 overflow-y-auto font-serif text-lead">{quotation.text}</blockquote>
        <p className="text-caption text-muted">
          {state !== 'SUGGESTED' && updatedBy ? (
            <>
              {t(state === 'CONFIRMED' ? 'confirmedBy' : 'rejectedBy', { name: updatedBy.name })}{' '}
              <Time value={quotation.updatedAt} isBrief />
            </>
          ) : (
            t(quotation.origin === 'MACHINE' ? 'byMachine' : 'byPerson', { name: updatedBy?.name ?? '' })
          )}
        </p>
      </div>

      {can(asker, 'quotation.decide') && <Actions quotation={quotation} does={does} asker={asker} />}
      {newest !== null && (
        <LaterNote quotation={quotation} newest={newest} onCarry={can(asker, 'quotation.decide') ? does.carry : null} />
      )}
      <AlterationNotes quotation={quotation} />
      <Elsewhere key={quotation.id} quotationId={quotation.id} />
      {flags.length > 0 && (
        <section className="grid gap-1.5 text-table">
          <h3 className="font-medium text-muted">{tFlags('title')}</h3>
          <ul className="grid gap-4">
            {flags.map((one) => (
              <FlagCard key={one.id} flag={one} quotationId={quotation.id} asker={asker} does={flagDoes} />
            ))}
          </ul>
        </section>
      )}
      <QuotationFacts quotation={quotation} text={text} />
      {suggestion && <MachineReasons suggestion={suggestion} />}
      {claims.length > 0 && (
        <section className="grid gap-1.5 text-table">
          <h3 className="font-medium text-muted">{t('claims')}</h3>
          <ul className="grid gap-1.5">
            {claims.map((claim) => (
              <li key={claim.id}>
                <Link href={`/claims/${claim.id}`} className="text-link">
                  {claim.text}
                </Link>{' '}
                <span className="text-muted">({words(`claimStatuses.${claim.status}`)})</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <NoteList notes={notes} asker={asker} onDelete={does.deleteNote} />
    </section>
  )
}

function Actions({ quotation, does, asker }: Pick<InspectorProps, 'quotation' | 'does' | 'asker'>) {
  const t = useTranslations('article.inspector')
  const isOpen = quotation.state === 'SUGGESTED'
  return (
    <div className="flex flex-wrap gap-2">
      {isOpen ? (
        <>
          <Button look="primary" icon={Check} shortcut="a" onClick={() => does.decide('accept')}>
            {t('accept')}
          </Button>
          <Button icon={X} shortcut="x" onClick={() => does.decide('reject')}>
            {t('reject')}
          </Button>
        </>
      ) : (
        <Button icon={Undo2} onClick={() => does.decide('undo')}>
          {t('undo')}
        </Button>
      )}
      <Button icon={Pencil} shortcut="e" onClick={does.edit}>
        {t('edit')}
      </Button>
      {can(asker, 'claim.save') && (
        <Button icon={FilePlus2} shortcut="c" onClick={does.makeClaim}>
          {t('makeClaim')}
        </Button>
      )}
      <Button icon={MessageSquarePlus} shortcut="n" onClick={does.writeNote}>
        {t('note')}
      </Button>
    </div>
  )
}
