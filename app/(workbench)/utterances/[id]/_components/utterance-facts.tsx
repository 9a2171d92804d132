import { useTranslations } from 'next-intl'
import { Time } from '@/app/_components/time'
import type { UtteranceRow } from '@/lib/server/utterances/list-utterances'

interface UtteranceFactsProps {
  utterance: Pick<UtteranceRow, 'speaker' | 'outletCount' | 'quotationCount' | 'firstPublishedAt'>
}

/** Who said it, how widely it is carried and since when, in one line. */
export function UtteranceFacts({ utterance }: UtteranceFactsProps) {
  const t = useTranslations('utterances')
  const words = useTranslations('words')
  const { speaker, outletCount, quotationCount, firstPublishedAt } = utterance
  return (
    <span className="flex flex-wrap gap-x-3 text-table text-muted" data-tabular>
      <span className="text-ink">{speaker?.name ?? words('unknownSpeaker')}</span>
      <span>
        {t('outletCount', { count: outletCount })}, {t('quotationCount', { count: quotationCount })}
      </span>
      <span>{firstPublishedAt ? <Time value={firstPublishedAt} isBrief /> : words('undated')}</span>
    </span>
  )
}
