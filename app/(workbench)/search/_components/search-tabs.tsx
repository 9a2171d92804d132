import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { SearchTab } from './read-search'
import { joinClasses } from '@/app/_components/join-classes'
import { withQuery, type Query } from '@/app/_lib/with-query'
import type { SearchNoun } from '@/lib/schemas/search'
import type { BoundedCount } from '@/lib/server/search/count-found'

interface SearchTabsProps {
  tab: SearchTab
  query: Query
  /** Null where nothing is asked yet. */
  counts: Readonly<Record<SearchNoun, BoundedCount>> | null
}

/** What was found of each noun, as links: the address says which is shown. */
export function SearchTabs({ tab, query, counts }: SearchTabsProps) {
  const t = useTranslations('search')
  return (
    <nav aria-label={t('tabs.label')} className="border-b border-edge">
      <ul className="flex flex-wrap gap-x-1">
        {SearchTab.options.map((name) => {
          const count = counts?.[name as SearchNoun]
          return (
            <li key={name} className={joinClasses(name === 'picture' && 'sm:ml-auto')}>
              <Link
                href={withQuery('/search', query, { tab: name === 'quotations' ? null : name, saved: null })}
                aria-current={name === tab ? 'page' : undefined}
                className="ring-inward relative flex min-h-10 items-center gap-1.5 px-2.5 text-ui whitespace-nowrap text-muted hover:text-ink aria-[current]:font-medium aria-[current]:text-ink aria-[current]:after:absolute aria-[current]:after:inset-x-2.5 aria-[current]:after:bottom-0 aria-[current]:after:h-0.5 aria-[current]:after:bg-ink"
              >
                {t(`tabs.${name}`)}
                {count && (
                  <span className="text-caption font-normal text-muted" data-tabular>
                    {t('count', { count: count.count, isMore: String(count.isMore) })}
                  </span>
                )}
              </Link>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
