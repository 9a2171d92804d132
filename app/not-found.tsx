import { useTranslations } from 'next-intl'
import { LinkButton } from '@/app/_components/button'
import { EmptyState } from '@/app/_components/empty-state'
import { Page } from '@/app/_components/page'

export default function NotFound() {
  const t = useTranslations('shell.missing')
  return (
    <Page>
      <EmptyState isPage title={t('title')} action={<LinkButton href="/">{t('home')}</LinkButton>}>
        {t('body')}
      </EmptyState>
    </Page>
  )
}
