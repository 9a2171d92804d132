'use client'
import { useTranslations } from 'next-intl'
import { Button, LinkButton } from '@/app/_components/button'
import { ErrorState } from '@/app/_components/error-state'
import { Page } from '@/app/_components/page'

/** A page that could not be shown. Nothing was changed by opening it; the reference finds the line in the log. */
export default function WorkbenchError({ error, retry }: { error: Error & { digest?: string }; retry: () => void }) {
  const t = useTranslations('shell.failed')
  return (
    <Page>
      <ErrorState
        title={t('title')}
        reference={error.digest}
        action={
          <>
            <Button look="primary" onClick={retry}>
              {t('retry')}
            </Button>
            <LinkButton href="/">{t('home')}</LinkButton>
          </>
        }
      >
        {t('body')}
      </ErrorState>
    </Page>
  )
}
