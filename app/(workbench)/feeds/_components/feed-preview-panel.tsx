import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { addFeed } from '../actions'
import { IntervalField } from './interval-field'
import { OutletField } from './outlet-field'
import { Button } from '@/app/_components/button'
import { Notice } from '@/app/_components/notice'
import { Time } from '@/app/_components/time'
import { useFailureText } from '@/app/_lib/use-failure-text'
import { useSubmit } from '@/app/_lib/use-submit'
import type { FeedPreview } from '@/lib/server/feeds/preview-feed'
import type { OutletChoice } from '@/lib/server/outlets/list-outlet-choices'

interface FeedPreviewPanelProps {
  feed: FeedPreview
  outlets: readonly OutletChoice[]
  onCancel: () => void
  onDone: (title: string) => void
}

const USUAL_MINUTES = 15

/** What a feed holds, and how it is to be followed. */
export function FeedPreviewPanel({ feed, outlets, onCancel, onDone }: FeedPreviewPanelProps) {
  const t = useTranslations('feeds')
  const words = useTranslations('words')
  const failureText = useFailureText()
  const { failure, isBusy, submit } = useSubmit()
  const [intervalMinutes, setIntervalMinutes] = useState(USUAL_MINUTES)
  const [outletId, setOutletId] = useState(feed.outlet?.id ?? null)
  const title = feed.title ?? new URL(feed.url).hostname
  const save = () =>
    void submit(
      () => addFeed({ url: feed.url, intervalMinutes, outletId }),
      () => onDone(title),
    )
  return (
    <div className="grid gap-4 border-t border-hairline pt-4">
      <div role="status" className="grid gap-0.5">
        <h2 className="text-lead font-bold">{title}</h2>
        <p className="text-table text-muted">
          {t(`kinds.${feed.kind}`)} ·{' '}
          {feed.sitemapCount > 0
            ? t('add.sitemaps', { count: feed.sitemapCount })
            : t('add.entries', { count: feed.entryCount })}
        </p>
      </div>
      {feed.entries.length > 0 && (
        <ul className="border-t border-hairline text-table">
          {feed.entries.map((entry) => (
            <li key={entry.url} className="flex flex-wrap justify-between gap-x-4 border-b border-hairline py-1.5">
              <span className="min-w-0 break-words">{entry.title ?? entry.url}</span>
              {(entry.publishedAt ?? entry.modifiedAt) && (
                <span className="text-muted">
                  <Time value={entry.publishedAt ?? entry.modifiedAt ?? ''} isBrief />
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      <div className="grid gap-4 sm:grid-cols-2">
        <OutletField outletId={outletId} own={feed.outlet} outlets={outlets} onChange={setOutletId} />
        <IntervalField minutes={intervalMinutes} onChange={setIntervalMinutes} />
      </div>
      {failure && <Notice tone="danger">{failureText(failure)}</Notice>}
      <div className="flex flex-wrap gap-2">
        <Button look="primary" isBusy={isBusy} onClick={save}>
          {t('add.submit')}
        </Button>
        <Button onClick={onCancel}>{words('cancel')}</Button>
      </div>
    </div>
  )
}
