import { useFormatter, useTranslations } from 'next-intl'
import Link from 'next/link'
import { DeskSection } from './desk-section'
import { SeenButton } from './seen-button'
import { toSearchHref } from '@/app/(workbench)/search/_components/to-search-href'
import type { Alert } from '@/lib/server/search/list-alerts'

/** What came in for one's saved searches since one last looked; not there for whoever asked for none. */
export function SearchAlerts({ alerts }: { alerts: readonly Alert[] }) {
  const t = useTranslations('search.alerts')
  const format = useFormatter()
  if (alerts.length === 0) return null
  const busy = alerts.filter(({ cameIn }) => cameIn.count > 0)
  const quiet = alerts.filter(({ cameIn }) => cameIn.count === 0)
  return (
    <DeskSection title={t('title')}>
      {busy.length === 0 && <p className="py-3 text-muted">{t('nothing')}</p>}
      <ul>
        {busy.map(({ search, cameIn: { count, isMore } }) => (
          <li key={search.id} className="flex items-center border-b border-hairline">
            <Link
              href={toSearchHref(search.filter, { since: search.seenAt.toISOString(), saved: search.id })}
              className="ring-inward grid min-w-0 grow grid-cols-[1fr_auto] items-baseline gap-3 py-2.5 hover:bg-sunken"
            >
              <span className="truncate">{search.name}</span>
              <span className="font-bold" data-tabular>
                {t('new', { count, shown: `${format.number(count)}${isMore ? '+' : ''}` })}
              </span>
            </Link>
            <SeenButton searchId={search.id} label={t('seenOf', { name: search.name })} />
          </li>
        ))}
      </ul>
      {quiet.length > 0 && (
        <p className="flex flex-wrap gap-x-3 pt-1 text-table text-muted">
          {quiet.map(({ search }) => (
            <Link key={search.id} href={toSearchHref(search.filter, {})} className="hover:text-ink hover:underline">
              {search.name}
            </Link>
          ))}
        </p>
      )}
    </DeskSection>
  )
}
