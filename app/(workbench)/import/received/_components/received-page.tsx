'use client'
import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { useEffect, useState } from 'react'
import { readPageMessage, type PageMessage } from './read-page-message'
import { Button, LinkButton } from '@/app/_components/button'
import { EmptyState } from '@/app/_components/empty-state'
import { Notice } from '@/app/_components/notice'
import { useFailureText } from '@/app/_lib/use-failure-text'
import { useIsHydrated } from '@/app/_lib/use-is-hydrated'
import { useSubmit } from '@/app/_lib/use-submit'
import type { ActionResult } from '@/app/_lib/action-result'
import type { ImportOutcome } from '@/lib/server/articles/incoming-article'

/** The page that the opening window hands over. It is asked for once; a window that was not opened by a page gets none. */
const useHandedPage = (): { readonly page: PageMessage | null; readonly hasOpener: boolean | null } => {
  const [page, setPage] = useState<PageMessage | null>(null)
  const isHydrated = useIsHydrated()
  useEffect(() => {
    const opener = window.opener as Window | null
    const take = (event: MessageEvent) => {
      if (event.source !== opener) return
      const message = readPageMessage(event.data, event.origin)
      if (message !== null) setPage(message)
    }
    window.addEventListener('message', take)
    // Anybody may hear that we are ready; who answers is looked at.
    opener?.postMessage('kutip-ready', '*')
    return () => window.removeEventListener('message', take)
  }, [])
  return { page, hasOpener: isHydrated ? window.opener !== null : null }
}

/** The mark in front says UTF-8, whatever the page once said of its own encoding. */
const send = async ({ html, url }: PageMessage): Promise<ActionResult<ImportOutcome>> => {
  const response = await fetch('/api/import', {
    method: 'POST',
    body: `\ufeff${html}`,
    headers: { 'content-type': 'text/html', 'x-file-name': 'page.html', 'x-source-url': new URL(url).href },
  })
  return (await response.json()) as ActionResult<ImportOutcome>
}

/** Shows what was handed over and takes it in only when its reader says so. */
export function ReceivedPage() {
  const t = useTranslations('import')
  const failureText = useFailureText()
  const { page, hasOpener } = useHandedPage()
  const { failure, isBusy, submit } = useSubmit()
  const [outcome, setOutcome] = useState<ImportOutcome | null>(null)
  if (page === null) {
    if (hasOpener !== false) return <p className="text-ui text-muted">{t('received.waiting')}</p>
    return (
      <EmptyState
        title={t('received.none.title')}
        action={<LinkButton href="/import/bookmarklet">{t('bookmarklet.title')}</LinkButton>}
      >
        {t('received.none.body')}
      </EmptyState>
    )
  }
  return (
    <div className="grid max-w-reading gap-4">
      {failure && <Notice tone="danger">{failureText(failure)}</Notice>}
      <div className="grid gap-1">
        <p className="font-serif text-title font-bold break-words">{page.title || page.url}</p>
        <p className="text-table break-all text-muted">{page.url}</p>
      </div>
      {outcome === null ? (
        <Button
          look="primary"
          isBusy={isBusy}
          className="justify-self-start"
          onClick={() => void submit(() => send(page), setOutcome)}
        >
          {t('received.submit')}
        </Button>
      ) : (
        <Notice tone="good">
          <Link href={`/articles/${outcome.articleId}`} className="text-link">
            {outcome.headline}
          </Link>{' '}
          {t(`lines.${outcome.outcome}`, { count: outcome.quotationCount })}
        </Notice>
      )}
    </div>
  )
}
