import { useTranslations } from 'next-intl'
import { Button } from '@/app/_components/button'
import type { FeedRow } from '@/lib/server/feeds/list-feeds'

interface FeedControlsProps {
  feed: FeedRow
  isBusy: boolean
  /** It was asked for and has not answered yet. */
  isAwaited: boolean
  onAsk: () => void
  onPause: (isActive: boolean) => void
}

/** Ask now, pause, resume. */
export function FeedControls({ feed, isBusy, isAwaited, onAsk, onPause }: FeedControlsProps) {
  const t = useTranslations('feeds')
  return (
    <>
      {feed.isActive && (
        <Button size="small" look="quiet" isBusy={isAwaited} disabled={isBusy} onClick={onAsk}>
          {t('ask')}
        </Button>
      )}
      <Button size="small" look="quiet" disabled={isBusy} onClick={() => onPause(!feed.isActive)}>
        {t(feed.isActive ? 'pause' : 'resume')}
      </Button>
    </>
  )
}
