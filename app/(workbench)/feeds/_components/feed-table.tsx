'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { editFeed, requestPoll } from '../actions'
import { FeedControls } from './feed-controls'
import { FeedOutcome } from './feed-outcome'
import { FeedState } from './feed-state'
import { IntervalField } from './interval-field'
import { useRefreshWhile } from './use-refresh-while'
import { Notice } from '@/app/_components/notice'
import { Cell, HeadCell, Row, Table, TableHead } from '@/app/_components/table'
import { Time } from '@/app/_components/time'
import { useNotifier } from '@/app/_components/toaster'
import { useFailureText } from '@/app/_lib/use-failure-text'
import { useSubmit } from '@/app/_lib/use-submit'
import type { FeedRow } from '@/lib/server/feeds/list-feeds'

/** When a feed was asked last, as one word to compare: a feed that was asked for is awaited until this changes. */
const momentOf = ({ lastPolledAt }: FeedRow): string => String(lastPolledAt)

/** The feeds that are followed: how they are, what they brought, when they are asked next. */
export function FeedTable({ feeds, isEditable }: { feeds: readonly FeedRow[]; isEditable: boolean }) {
  const t = useTranslations('feeds')
  const failureText = useFailureText()
  const { notify } = useNotifier()
  const { failure, isBusy, submit } = useSubmit()
  const [asked, setAsked] = useState<ReadonlyMap<string, string>>(new Map())
  const isAwaited = (feed: FeedRow) => asked.get(feed.id) === momentOf(feed)
  useRefreshWhile(
    feeds.some((feed) => isAwaited(feed) || (feed.isActive && (!feed.lastPolledAt || feed.lastImport?.waitingCount))),
  )
  const ask = (feed: FeedRow) =>
    void submit(
      () => requestPoll({ feedId: feed.id }),
      () => setAsked((all) => new Map(all).set(feed.id, momentOf(feed))),
    )
  const edit = (feed: FeedRow, change: { isActive?: boolean; intervalMinutes?: number }) =>
    void submit(
      () => editFeed({ feedId: feed.id, version: feed.version, ...change }),
      () => change.isActive === false && notify({ text: t('paused', { title: feed.title ?? feed.url }) }),
    )
  const controls = (feed: FeedRow) => (
    <FeedControls
      feed={feed}
      isBusy={isBusy}
      isAwaited={isAwaited(feed)}
      onAsk={() => ask(feed)}
      onPause={(isActive) => edit(feed, { isActive })}
    />
  )
  const next = (feed: FeedRow) =>
    feed.isActive && (
      <span className="block text-muted">
        {t('columns.next')} <Time value={feed.nextPollAt} isBrief />
      </span>
    )
  const pace = (feed: FeedRow) => (
    <IntervalField
      isLabelHidden
      minutes={feed.intervalMinutes}
      isDisabled={isBusy}
      onChange={(intervalMinutes) => edit(feed, { intervalMinutes })}
    />
  )
  return (
    <div className="grid gap-3">
      {failure && <Notice tone="danger">{failureText(failure)}</Notice>}
      <Table caption={t('title')}>
        <TableHead>
          <HeadCell>{t('columns.feed')}</HeadCell>
          <HeadCell className="max-lg:hidden">{t('columns.state')}</HeadCell>
          <HeadCell className="max-lg:hidden">{t('columns.last')}</HeadCell>
          <HeadCell className="max-xl:hidden">{t('columns.next')}</HeadCell>
          {isEditable && <HeadCell className="max-lg:hidden">{t('columns.interval')}</HeadCell>}
          {isEditable && (
            <HeadCell className="max-lg:hidden">
              <span className="sr-only">{t('columns.actions')}</span>
            </HeadCell>
          )}
        </TableHead>
        <tbody>
          {feeds.map((feed) => (
            <Row key={feed.id}>
              <Cell className="w-full lg:min-w-56">
                <span className="block font-medium">{feed.title ?? new URL(feed.url).hostname}</span>
                <span className="block break-all text-muted">{feed.url}</span>
                <span className="block text-muted">
                  {t(`kinds.${feed.kind}`)}
                  {feed.outlet && ` · ${feed.outlet.name}`}
                </span>
                {/* Where it is narrow, everything about a feed stands below its name. */}
                <span className="grid gap-1 pt-1.5 lg:hidden">
                  <FeedState feed={feed} isAwaited={isAwaited(feed)} />
                  <FeedOutcome feed={feed} />
                  {next(feed)}
                  {isEditable && (
                    <span className="flex flex-wrap items-center gap-1 pt-1">
                      <span className="w-40">{pace(feed)}</span>
                      {controls(feed)}
                    </span>
                  )}
                </span>
              </Cell>
              <Cell className="min-w-44 max-lg:hidden">
                <FeedState feed={feed} isAwaited={isAwaited(feed)} />
              </Cell>
              <Cell className="min-w-40 max-lg:hidden">
                <FeedOutcome feed={feed} />
                <span className="xl:hidden">{next(feed)}</span>
              </Cell>
              <Cell className="whitespace-nowrap text-muted max-xl:hidden">
                {feed.isActive ? <Time value={feed.nextPollAt} isBrief /> : '–'}
              </Cell>
              {isEditable && <Cell className="min-w-44 max-lg:hidden">{pace(feed)}</Cell>}
              {isEditable && (
                <Cell className="max-lg:hidden">
                  <span className="flex justify-end gap-1">{controls(feed)}</span>
                </Cell>
              )}
            </Row>
          ))}
        </tbody>
      </Table>
    </div>
  )
}
