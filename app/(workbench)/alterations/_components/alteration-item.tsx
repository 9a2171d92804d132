'use client'
import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { AlterationActions } from '@/app/(workbench)/alterations/_components/alteration-actions'
import { AlterationPlace } from '@/app/(workbench)/alterations/_components/alteration-place'
import { AlteredWords } from '@/app/(workbench)/alterations/_components/altered-words'
import { TimeAfter } from '@/app/(workbench)/alterations/_components/time-after'
import { StateMark } from '@/app/_components/state-mark'
import { Time } from '@/app/_components/time'
import type { AlterationView } from '@/lib/server/articles/alteration-view'

interface AlterationItemProps {
  alteration: AlterationView
  mayDecide: boolean
  /** The article is named above it. */
  isInGroup?: boolean
}

/** One alteration: the words with their differences, where and when, and what a person makes of it. */
export function AlterationItem({ alteration, mayDecide, isInGroup = false }: AlterationItemProps) {
  const t = useTranslations('alterations')
  const words = useTranslations('words')
  const { kind, state, oldText, newText, article, fromVersion, toVersion, quotation, annotation } = alteration
  const { note, decidedBy, decidedAt, backInVersion } = alteration
  const address = `/articles/${article.id}?v=${fromVersion.number}`
  const href = quotation ? `${address}&q=${quotation.id}` : address
  return (
    <li className="grid gap-2 border-b border-hairline py-5 last:[ol_ol>&]:border-b-0" data-alteration={state}>
      <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1 text-table">
        <StateMark state={kind === 'MOVED' ? 'disputed' : 'altered'} word={t(`kinds.${kind}`)} />
        {quotation && <span className="font-medium">{quotation.speaker?.name ?? words('unknownSpeaker')}</span>}
        {annotation && <span className="text-muted">{t('note', { body: annotation.body })}</span>}
        <span className="text-muted">
          <TimeAfter publishedAt={article.publishedAt} seenAt={toVersion.retrievedAt} />
        </span>
        {isInGroup && (
          <Link href={href} className="text-link">
            {t('open')}
          </Link>
        )}
      </p>
      <blockquote lang={article.language} className="max-w-reading font-serif text-lead break-words">
        <AlteredWords kind={kind} oldText={oldText} newText={newText} />
      </blockquote>
      {!isInGroup && <AlterationPlace alteration={alteration} href={href} />}
      {backInVersion !== null && <p className="text-table font-medium">{t('back', { number: backInVersion })}</p>}
      {state !== 'OPEN' && (
        <p className="text-table text-muted">
          {t('decidedBy', { state: t(`states.${state}`), name: decidedBy?.name ?? 'kutip' })}{' '}
          {decidedAt && <Time value={decidedAt} isBrief />}
          {note && <span className="block text-ink">{t('reason', { note })}</span>}
        </p>
      )}
      {mayDecide && <AlterationActions alteration={alteration} />}
    </li>
  )
}
