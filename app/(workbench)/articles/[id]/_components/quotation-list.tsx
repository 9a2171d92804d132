'use client'
import { useTranslations } from 'next-intl'
import { FlagSign, shapeOf, useStateWord } from './margin-name'
import { joinClasses } from '@/app/_components/join-classes'
import { StateMark } from '@/app/_components/state-mark'
import type { QuotationView } from '@/lib/server/quotations/quotation-view'

interface QuotationListProps {
  quotations: readonly QuotationView[]
  /** Those about which a finding is still to be decided. */
  flagged: ReadonlySet<string>
  chosenId: string | null
  onChoose: (id: string) => void
}

/** Every quotation in reading order: what the marks show to the eye, for keyboard and screen reader. */
export function QuotationList({ quotations, flagged, chosenId, onChoose }: QuotationListProps) {
  const t = useTranslations('article.list')
  const words = useTranslations('words')
  const stateWord = useStateWord()
  return (
    <nav aria-label={t('title')}>
      <h2 className="flex items-baseline justify-between gap-2 pb-1 text-table font-bold">
        {t('title')}
        <span className="font-normal text-muted">{t('count', { count: quotations.length })}</span>
      </h2>
      <ol className="border-t border-hairline">
        {quotations.map((quotation) => (
          <li key={quotation.id} className="border-b border-hairline">
            <a
              href={`?q=${quotation.id}`}
              aria-current={quotation.id === chosenId ? 'true' : undefined}
              onClick={(event) => {
                event.preventDefault()
                onChoose(quotation.id)
              }}
              className={joinClasses(
                'grid gap-0.5 ring-inward px-2 py-2 hover:bg-sunken aria-[current]:bg-accent-ground',
                quotation.state === 'REJECTED' && 'text-muted',
              )}
            >
              <span className="flex items-center justify-between gap-2 text-table">
                <span className="truncate font-medium">
                  {quotation.speaker?.name ?? words('unknownSpeaker')}
                  {flagged.has(quotation.id) && (
                    <span title={words('flagged')}>
                      <FlagSign />
                      <span className="sr-only">, {words('flagged')}</span>
                    </span>
                  )}
                </span>
                <span className="sr-only">{words(`kinds.${quotation.kind}`)}</span>
                <StateMark state={shapeOf(quotation)} word={stateWord(quotation)} isCompact />
              </span>
              <span
                className={joinClasses(
                  'line-clamp-2 font-serif text-table text-muted',
                  quotation.state === 'REJECTED' && 'line-through',
                )}
              >
                {quotation.text}
              </span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
