import { useTranslations } from 'next-intl'
import { StateShape } from '@/app/_components/state-shape'

/** How many quotations wait and how many a person has looked at, each with its shape. */
export function QuotationCounts({ suggested, confirmed }: { suggested: number; confirmed: number }) {
  const t = useTranslations('articles.counts')
  if (suggested + confirmed === 0) return <span className="whitespace-nowrap text-muted">{t('none')}</span>
  return (
    <span className="inline-flex gap-3 whitespace-nowrap" data-tabular>
      {suggested > 0 && (
        <span className="inline-flex items-center gap-1 text-suggested" title={t('suggested', { count: suggested })}>
          <StateShape state="suggested" className="size-2.5" />
          {suggested}
          <span className="sr-only">{t('suggestedWord')}</span>
        </span>
      )}
      {confirmed > 0 && (
        <span className="inline-flex items-center gap-1 text-confirmed" title={t('confirmed', { count: confirmed })}>
          <StateShape state="confirmed" className="size-2.5" />
          {confirmed}
          <span className="sr-only">{t('confirmedWord')}</span>
        </span>
      )}
    </span>
  )
}
