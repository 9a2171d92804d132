import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { joinClasses } from '@/app/_components/join-classes'
import { withQuery, type Query } from '@/app/_lib/with-query'
import { ItemOutcome } from '@/lib/schemas/import'

interface OutcomeFilterProps {
  counts: Readonly<Record<ItemOutcome, number>>
  chosen: ItemOutcome | null
  path: string
  query: Query
}

/** Which of the articles are shown; an outcome that nothing had is not offered. */
export function OutcomeFilter({ counts, chosen, path, query }: OutcomeFilterProps) {
  const t = useTranslations('import')
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0)
  const views = [
    { outcome: null, label: t('items.all'), count: all },
    ...ItemOutcome.options.map((outcome) => ({ outcome, label: t(`outcomes.${outcome}`), count: counts[outcome] })),
  ].filter(({ outcome, count }) => outcome === null || outcome === chosen || count > 0)
  return (
    <nav aria-label={t('items.filter')} className="flex flex-wrap gap-x-5 border-b border-hairline">
      {views.map(({ outcome, label, count }) => (
        <Link
          key={outcome ?? 'all'}
          href={withQuery(path, query, { outcome })}
          aria-current={outcome === chosen ? 'page' : undefined}
          scroll={false}
          className={joinClasses(
            'inline-flex control-height items-center gap-1.5 border-b-2 text-ui hover:text-ink',
            outcome === chosen ? 'border-ink font-medium text-ink' : 'border-transparent text-muted',
          )}
        >
          {label} <span data-tabular>{t('list.number', { count })}</span>
        </Link>
      ))}
    </nav>
  )
}
