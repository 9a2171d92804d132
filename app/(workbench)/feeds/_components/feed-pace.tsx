import { useTranslations } from 'next-intl'
import { useIntervalText } from './use-interval-text'
import { Time } from '@/app/_components/time'
import type { FeedRow } from '@/lib/server/feeds/list-feeds'

/** When a feed is asked next, and how often. `isNamed` where no column says what this is. */
export function FeedPace({ feed, isNamed = false }: { feed: FeedRow; isNamed?: boolean }) {
  const t = useTranslations('feeds')
  const intervalText = useIntervalText()
  if (!feed.isActive) return <span className="text-muted max-lg:hidden">–</span>
  return (
    <span className="grid gap-0.5 text-muted">
      <span>
        {isNamed && `${t('columns.next')} `}
        <Time value={feed.nextPollAt} isBrief />
      </span>
      <span>{intervalText(feed.intervalMinutes)}</span>
    </span>
  )
}
