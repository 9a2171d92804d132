'use client'
import { useTranslations } from 'next-intl'
import { deleteFeed } from '../actions'
import { Button } from '@/app/_components/button'
import { Dialog } from '@/app/_components/dialog'
import { Notice } from '@/app/_components/notice'
import { useNotifier } from '@/app/_components/toaster'
import { useFailureText } from '@/app/_lib/use-failure-text'
import { useSubmit } from '@/app/_lib/use-submit'
import type { FeedRow } from '@/lib/server/feeds/list-feeds'

/** Asks whether a feed shall be followed no more; null asks nothing. */
export function DeleteFeed({ feed, onDone }: { feed: FeedRow | null; onDone: () => void }) {
  const t = useTranslations('feeds')
  const words = useTranslations('words')
  const failureText = useFailureText()
  const { notify } = useNotifier()
  const { failure, isBusy, submit } = useSubmit()
  const name = feed?.title ?? feed?.url ?? ''
  const remove = ({ id, version }: FeedRow) =>
    void submit(
      () => deleteFeed({ feedId: id, version }),
      () => {
        onDone()
        notify({ text: t('deleted', { title: name }) })
      },
    )
  return (
    <Dialog isOpen={feed !== null} onClose={onDone} title={t('deleteTitle')}>
      {feed && (
        <div className="grid gap-4">
          {failure && <Notice tone="danger">{failureText(failure)}</Notice>}
          <p>{t('deleteBody', { title: name })}</p>
          <div className="flex flex-wrap justify-end gap-2">
            <Button look="quiet" onClick={onDone}>
              {words('cancel')}
            </Button>
            <Button look="danger" isBusy={isBusy} onClick={() => remove(feed)}>
              {t('delete')}
            </Button>
          </div>
        </div>
      )}
    </Dialog>
  )
}
