import { useTranslations } from 'next-intl'
import { StateMark } from '@/app/_components/state-mark'
import { useFailureText } from '@/app/_lib/use-failure-text'
import type { FeedRow } from '@/lib/server/feeds/list-feeds'

/** How a feed is, and when it cannot be read, why. */
export function FeedState({ feed, isAwaited }: { feed: FeedRow; isAwaited: boolean }) {
  const t = useTranslations('feeds.states')
  const failureText = useFailureText()
  const { isActive, lastError, lastErrorDetails, lastPolledAt, failureCount } = feed
  if (!isActive) return <StateMark state="withdrawn" word={t('paused')} />
  if (isAwaited) return <StateMark state="suggested" word={t('asked')} />
  if (lastError !== null) {
    const details = (lastErrorDetails ?? {}) as Record<string, string | number>
    return (
      <span className="grid gap-0.5">
        <StateMark state="altered" word={t('failed', { count: failureCount })} />
        <span className="max-w-64 text-muted">{failureText({ reason: lastError, details })}</span>
      </span>
    )
  }
  if (lastPolledAt === null) return <StateMark state="suggested" word={t('new')} />
  return <StateMark state="confirmed" word={t('good')} />
}
