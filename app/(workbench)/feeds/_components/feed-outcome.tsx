import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Time } from '@/app/_components/time'
import type { FeedRow } from '@/lib/server/feeds/list-feeds'

/** When a feed was asked last, and what its last new articles were. */
export function FeedOutcome({ feed: { lastPolledAt, lastImport } }: { feed: FeedRow }) {
  const t = useTranslations('feeds')
  if (lastPolledAt === null) return <span className="text-muted max-lg:hidden">–</span>
  return (
    <span className="grid gap-0.5">
      <span className="text-muted">
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
