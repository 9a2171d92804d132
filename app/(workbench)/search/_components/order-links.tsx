import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { withQuery, type Query } from '@/app/_lib/with-query'
import { SearchOrder } from '@/lib/schemas/search'

/** Newest or best first. */
export function OrderLinks({ order, query }: { order: SearchOrder; query: Query }) {
  const t = useTranslations('search.order')
  return (
    <nav aria-label={t('label')} className="flex gap-3 text-table">
      {SearchOrder.options.map((name) => (
        <Link
          key={name}
          href={withQuery('/search', query, { order: name === 'newest' ? null : name })}
          aria-current={name === order ? 'true' : undefined}
          className="rounded-sm text-muted hover:text-ink aria-[current]:font-medium aria-[current]:text-ink aria-[current]:underline"
        >
          {t(name)}
        </Link>
      ))}
    </nav>
  )
}
