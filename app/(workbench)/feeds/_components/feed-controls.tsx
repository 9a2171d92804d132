import { useTranslations } from 'next-intl'
import { Button } from '@/app/_components/button'
import type { FeedRow } from '@/lib/server/feeds/list-feeds'

interface FeedControlsProps {
  feed: FeedRow
  isBusy: boolean
  /** It was asked for and has not answered yet. */
  isAwaited: boolean
  onAsk: () => void
  onEdit: () => void
  onPause: (isActive: boolean) => void
  onDelete: () => void
}

/** Ask now, edit, pause, resume, delete. */
export function FeedControls({ feed, isBusy, isAwaited, onAsk, onEdit, onPause, onDelete }: FeedControlsProps) {
  const t = useTranslations('feeds')
  return (
    <span className="flex flex-wrap gap-1 max-lg:-ml-2 lg:justify-end">
      {feed.isActive && (
        <Button size="small" look="quiet" isBusy={isAwaited} disabled={isBusy} onClick={onAsk}>
          {t('ask')}
        </Button>
      )}
      <Button size="small" look="quiet" onClick={onEdit}>
        {t('edit')}
      </Button>
      <Button size="small" look="quiet" disabled={isBusy} onClick={() => onPause(!feed.isActive)}>
        {t(feed.isActive ? 'pause' : 'resume')}
      </Button>
      <Button size="small" look="quiet" disabled={isBusy} onClick={onDelete}>
        {t('delete')}
      </Button>
    </span>
  )
}
