'use client'
import { Rss } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState, type FormEvent } from 'react'
import { previewFeed } from '../actions'
import { FeedPreviewPanel } from './feed-preview-panel'
import { Button } from '@/app/_components/button'
import { Notice } from '@/app/_components/notice'
import { SubmitButton } from '@/app/_components/submit-button'
import { TextField } from '@/app/_components/text-field'
import { useNotifier } from '@/app/_components/toaster'
import { useFailureText, useFieldError } from '@/app/_lib/use-failure-text'
import { useSubmit } from '@/app/_lib/use-submit'
import type { FoundFeed } from '@/lib/server/feeds/preview-feed'
import type { OutletChoice } from '@/lib/server/outlets/list-outlet-choices'

/** An address is tried first; what it holds is shown, and only then is it followed. */
export function AddFeed({ outlets }: { outlets: readonly OutletChoice[] }) {
  const t = useTranslations('feeds.add')
  const failureText = useFailureText()
  const fieldError = useFieldError()
  const { notify } = useNotifier()
  const { failure, isBusy, submit } = useSubmit()
  const [url, setUrl] = useState('')
  const [found, setFound] = useState<FoundFeed | null>(null)
  const look = (address: string) => {
    setUrl(address)
    setFound(null)
    void submit(() => previewFeed({ url: address }), setFound)
  }
  const lookAt = (event: FormEvent) => {
    event.preventDefault()
    // Most people type a site as they say it.
    look(/^https?:\/\//iu.test(url) ? url : `https://${url.trim()}`)
  }
  const end = () => {
    setFound(null)
    setUrl('')
  }
  return (
    <section aria-label={t('title')} className="grid max-w-reading gap-3 pb-8">
      <form onSubmit={lookAt} className="flex flex-wrap items-end gap-3">
        <div className="min-w-60 grow">
          <TextField
            label={t('url')}
            name="url"
            inputMode="url"
            autoComplete="off"
            spellCheck={false}
            placeholder="https://"
            required
            value={url}
            error={fieldError(failure, 'url')}
            onChange={(event) => setUrl(event.target.value)}
          />
        </div>
        <SubmitButton look={found ? 'secondary' : 'primary'} icon={Rss} isBusy={isBusy}>
          {t('look')}
        </SubmitButton>
      </form>
      <p className="text-table text-muted">{t('hint')}</p>
      {failure && !isBusy && !failure.fields && <Notice tone="danger">{failureText(failure)}</Notice>}
      {found?.found === 'links' && (
        <div className="grid gap-2 border-t border-hairline pt-3">
          <p role="status" className="text-ui font-medium">
            {t('links', { count: found.links.length })}
          </p>
          <ul className="grid gap-1">
            {found.links.map((link) => (
              <li
                key={link.url}
                className="flex flex-wrap items-center justify-between gap-2 border-b border-hairline py-1"
              >
                <span className="min-w-0">
                  <span className="block">{link.title ?? t('untitled')}</span>
                  <span className="block text-table break-all text-muted">{link.url}</span>
                </span>
                <Button size="small" onClick={() => look(link.url)} isBusy={isBusy}>
                  {t('look')}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      )}
      {found?.found === 'feed' && (
        <FeedPreviewPanel
          key={found.feed.url}
          feed={found.feed}
          outlets={outlets}
          onCancel={end}
          onDone={(title) => {
            end()
            notify({ text: t('done', { title }) })
          }}
        />
      )}
    </section>
  )
}
