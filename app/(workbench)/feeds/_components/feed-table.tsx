'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { editFeed, requestPoll } from '../actions'
import { DeleteFeed } from './delete-feed'
import { EditFeedForm } from './edit-feed-form'
import { FeedControls } from './feed-controls'
import { FeedOutcome } from './feed-outcome'
import { FeedPace } from './feed-pace'
import { FeedState } from './feed-state'
import { useRefreshWhile } from './use-refresh-while'
import { Dialog } from '@/app/_components/dialog'
import { Notice } from '@/app/_components/notice'
import { Cell, HeadCell, Row, Table, TableHead } from '@/app/_components/table'
import { useNotifier } from '@/app/_components/toaster'
import { useFailureText } from '@/app/_lib/use-failure-text'
import { useSubmit } from '@/app/_lib/use-submit'
import type { FeedRow } from '@/lib/server/feeds/list-feeds'
import type { OutletChoice } from '@/lib/server/outlets/list-outlet-choices'

interface FeedTableProps {
  feeds: readonly FeedRow[]
  outlets: readonly OutletChoice[]
  isEditable: boolean
}

/** When a feed was asked last, as one word to compare: a feed that was asked for is awaited until this changes. */
const momentOf = ({ lastPolledAt }: FeedRow): string => String(lastPolledAt)

/** Something about it will change by itself within seconds. */
const isUnderWay = ({ isActive, lastPolledAt, lastImport }: FeedRow): boolean =>
  isActive && (lastPolledAt === null || (lastImport?.waitingCount ?? 0) > 0)

/** The feeds that are followed: how they are, what they brought, when they are asked next. */
export function FeedTable({ feeds, outlets, isEditable }: FeedTableProps) {
  const t = useTranslations('feeds')
  const failureText = useFailureText()
  const { notify } = useNotifier()
  const { failure, isBusy, submit } = useSubmit()
  const [asked, setAsked] = useState<ReadonlyMap<string, string>>(new Map())
  const [deleted, setDeleted] = useState<FeedRow | null>(null)
  const [edited, setEdited] = useState<FeedRow | null>(null)
  const isAwaited = (feed: FeedRow) => asked.get(feed.id) === momentOf(feed)
  useRefreshWhile(feeds.some((feed) => isAwaited(feed) || isUnderWay(feed)))
  const ask = (feed: FeedRow) =>
    void submit(
      () => requestPoll({ feedId: feed.id }),
      () => setAsked((all) => new Map(all).set(feed.id, momentOf(feed))),
    )
  const pause = ({ id, version, title, url }: FeedRow, isActive: boolean) =>
    void submit(
      () => editFeed({ feedId: id, version, isActive }),
      () => notify({ text: t(isActive ? 'resumed' : 'paused', { title: title ?? url }) }),
    )
  const controls = (feed: FeedRow) =>
    isEditable && (
      <FeedControls
        feed={feed}
        isBusy={isBusy}
        isAwaited={isAwaited(feed)}
        onAsk={() => ask(feed)}
        onEdit={() => setEdited(feed)}
        onPause={(isActive) => pause(feed, isActive)}
        onDelete={() => setDeleted(feed)}
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
          <HeadCell className="max-lg:hidden">{t('columns.next')}</HeadCell>
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
                  <FeedOutcome feed={feed} isNamed />
                  <FeedPace feed={feed} isNamed />
                  {controls(feed)}
                </span>
              </Cell>
              <Cell className="min-w-44 max-lg:hidden">
                <FeedState feed={feed} isAwaited={isAwaited(feed)} />
              </Cell>
              <Cell className="min-w-40 max-lg:hidden">
                <FeedOutcome feed={feed} />
              </Cell>
              <Cell className="min-w-40 max-lg:hidden">
                <FeedPace feed={feed} />
              </Cell>
              {isEditable && <Cell className="min-w-68 max-lg:hidden">{controls(feed)}</Cell>}
            </Row>
          ))}
        </tbody>
      </Table>
      {/* The row as it is now: after a conflict the question is about what is stored. */}
      <DeleteFeed feed={feeds.find(({ id }) => id === deleted?.id) ?? null} onDone={() => setDeleted(null)} />
      <Dialog isOpen={edited !== null} onClose={() => setEdited(null)} title={t('editTitle')}>
        {edited && (
          // The row as it is now: after a conflict the form goes on with what is stored.
          <EditFeedForm
            feed={feeds.find(({ id }) => id === edited.id) ?? edited}
            outlets={outlets}
            onDone={() => setEdited(null)}
          />
        )}
      </Dialog>
    </div>
  )
}
