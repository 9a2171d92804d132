import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { joinClasses } from '@/app/_components/join-classes'
import { withQuery, type Query } from '@/app/_lib/with-query'
import { UtteranceOrder } from '@/lib/schemas/utterance'

/** Which utterances, and what comes first: four views of one list, each with its address. */
export function OrderLinks({ query, order }: { query: Query; order: UtteranceOrder }) {
  const t = useTranslations('utterances')
  return (
    <nav aria-label={t('orders.label')} data-screen-only className="flex flex-wrap gap-1 pb-4">
      {UtteranceOrder.options.map((one) => (
        <Link
          key={one}
          href={withQuery('/utterances', query, { order: one === 'outlets' ? null : one })}
          aria-current={one === order ? 'page' : undefined}
          className={joinClasses(
            'control-height inline-flex items-center rounded-md px-3 text-table hover:bg-sunken',
            one === order ? 'bg-accent-ground font-medium text-ink' : 'text-muted',
          )}
        >
          {t(`orders.${one}`)}
        </Link>
      ))}
    </nav>
  )
}
