'use client'
import { Merge } from 'lucide-react'
import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { useDecision } from './use-decision'
import { UtteranceFacts } from './utterance-facts'
import { WordingText } from './wording-text'
import { mergeUtterances } from '@/app/(workbench)/utterances/actions'
import { Button, LinkButton } from '@/app/_components/button'
import type { WordingPiece } from '@/lib/matching/describe-wording'
import type { UtteranceRow } from '@/lib/server/utterances/list-utterances'

type Side = Pick<
  UtteranceRow,
  'id' | 'version' | 'text' | 'speaker' | 'outletCount' | 'quotationCount' | 'firstPublishedAt'
>

interface MergePanelProps {
  one: Side
  other: Side
  /** The other's words beside the first's. */
  pieces: readonly WordingPiece[]
}

/** Two utterances side by side, before a person makes one of them. */
export function MergePanel({ one, other, pieces }: MergePanelProps) {
  const t = useTranslations('utterances')
  const words = useTranslations('words')
  const { isBusy, decide } = useDecision(one.id)
  const versions = { version: one.version, otherVersion: other.version }
  return (
    <section aria-label={t('merge.title')} className="grid gap-3 rounded-md border border-accent bg-accent-ground p-4">
      <h2 className="text-title font-bold">{t('merge.title')}</h2>
      <div className="grid gap-x-6 gap-y-3 md:grid-cols-2">
        <div>
          <h3 className="text-caption text-muted">{t('suggestions.here')}</h3>
          <blockquote className="font-serif text-lead">{one.text}</blockquote>
          <UtteranceFacts utterance={one} />
        </div>
        <div>
          <h3 className="text-caption text-muted">{t('suggestions.there')}</h3>
          <blockquote className="font-serif text-lead">
            <WordingText pieces={pieces} />
          </blockquote>
          <UtteranceFacts utterance={other} />
          <Link href={`/utterances/${other.id}`} className="text-link text-table">
            {t('suggestions.open')}
          </Link>
        </div>
      </div>
      <p className="text-table">{t('merge.ask')}</p>
      <div className="flex flex-wrap gap-2">
        <Button
          look="primary"
          icon={Merge}
          isBusy={isBusy}
          onClick={() =>
            void decide(() => mergeUtterances({ utteranceId: one.id, otherId: other.id, ...versions }), t('merge.done'))
          }
        >
          {t('merge.do')}
        </Button>
        <LinkButton href={`/utterances/${one.id}`}>{words('cancel')}</LinkButton>
      </div>
    </section>
  )
}
