import { useTranslations } from 'next-intl'
import { Page } from '@/app/_components/page'
import { PageHeader } from '@/app/_components/page-header'
import { RowsSkeleton } from '@/app/_components/skeleton'

export default function Loading() {
  const t = useTranslations('claims')
  const words = useTranslations('words')
  return (
    <Page>
      <PageHeader title={t('title')} lead={t('lead')} />
      <RowsSkeleton label={words('loading')} />
    </Page>
  )
}
