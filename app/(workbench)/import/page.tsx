import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ImportDesk } from './_components/import-desk'
import { EmptyState } from '@/app/_components/empty-state'
import { Page } from '@/app/_components/page'
import { PageHeader } from '@/app/_components/page-header'
import { requireContext } from '@/app/_lib/require-context'
import { can } from '@/lib/review/can'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('import'))('title') }
}

export default async function ImportPage() {
  const [{ actor }, t] = await Promise.all([requireContext(), getTranslations('import')])
  if (!can(actor, 'article.import')) {
    return (
      <Page>
        <EmptyState isPage title={t('notAllowed.title')}>
          {t('notAllowed.body')}
        </EmptyState>
      </Page>
    )
  }
  return (
    <Page>
      <PageHeader title={t('title')} lead={t('lead')} />
      <ImportDesk />
    </Page>
  )
}
