import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Time } from '@/app/_components/time'
import type { FeedRow } from '@/lib/server/feeds/list-feeds'

/** When a feed was asked last, and what its last new articles were. `isNamed` where no column says what this is. */
export function FeedOutcome({ feed, isNamed = false }: { feed: FeedRow; isNamed?: boolean }) {
  const t = useTranslations('feeds')
  const { lastPolledAt, lastImport } = feed
  if (lastPolledAt === null) return <span className="text-muted max-lg:hidden">–</span>
  return (
    <span className="grid gap-0.5">
      <span className="text-muted">
        {isNamed && `${t('columns.last')} `}
        <Time value={lastPolledAt} isBrief />
      </span>
      {lastImport === null ? (
        <span className="text-muted">{t('nothingYet')}</span>
      ) : (
        <Link href={`/import/${lastImport.id}`} className="text-link">
          {t('brought', {
            brought: lastImport.broughtCount,
            waiting: lastImport.waitingCount,
            refused: lastImport.refusedCount,
          })}
        </Link>
      )}
    </span>
  )
}
