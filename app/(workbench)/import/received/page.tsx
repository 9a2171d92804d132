import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ReceivedPage } from './_components/received-page'
import { Page } from '@/app/_components/page'
import { PageHeader } from '@/app/_components/page-header'
import { requireContext } from '@/app/_lib/require-context'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('import.received'))('title') }
}

export default async function ReceivedPagePage() {
  const [, t] = await Promise.all([requireContext(), getTranslations('import.received')])
  return (
    <Page>
      <PageHeader title={t('title')} lead={t('lead')} />
      <ReceivedPage />
    </Page>
  )
}
