import { useTranslations } from 'next-intl'
import { useState, type FormEvent } from 'react'
import { editFeed } from '../actions'
import { IntervalField } from './interval-field'
import { OutletField } from './outlet-field'
import { Notice } from '@/app/_components/notice'
import { SubmitButton } from '@/app/_components/submit-button'
import { useFailureText } from '@/app/_lib/use-failure-text'
import { useSubmit } from '@/app/_lib/use-submit'
import type { FeedRow } from '@/lib/server/feeds/list-feeds'
import type { OutletChoice } from '@/lib/server/outlets/list-outlet-choices'

interface EditFeedFormProps {
  feed: FeedRow
  outlets: readonly OutletChoice[]
  onDone: () => void
}

/** How often a feed is asked, and whose it is. */
export function EditFeedForm({ feed, outlets, onDone }: EditFeedFormProps) {
  const words = useTranslations('words')
  const failureText = useFailureText()
  const { failure, isBusy, submit } = useSubmit()
  const [intervalMinutes, setIntervalMinutes] = useState(feed.intervalMinutes)
  const [outletId, setOutletId] = useState(feed.outlet?.id ?? null)
  const save = (event: FormEvent) => {
    event.preventDefault()
    void submit(() => editFeed({ feedId: feed.id, version: feed.version, intervalMinutes, outletId }), onDone)
  }
  return (
    <form onSubmit={save} className="grid gap-4">
      <p className="text-table">
        <span className="block font-medium">{feed.title}</span>
        <span className="block break-all text-muted">{feed.url}</span>
      </p>
      {failure && <Notice tone="danger">{failureText(failure)}</Notice>}
      <IntervalField minutes={intervalMinutes} onChange={setIntervalMinutes} />
      <OutletField outletId={outletId} own={feed.outlet} outlets={outlets} onChange={setOutletId} />
      <SubmitButton isBusy={isBusy} className="justify-self-end">
        {words('save')}
      </SubmitButton>
    </form>
  )
}
