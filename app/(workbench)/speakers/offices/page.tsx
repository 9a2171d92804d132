import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { OfficeImport } from './_components/office-import'
import { EmptyState } from '@/app/_components/empty-state'
import { Page } from '@/app/_components/page'
import { PageHeader } from '@/app/_components/page-header'
import { requireContext } from '@/app/_lib/require-context'
import { can } from '@/lib/review/can'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('speakers.offices'))('title') }
}

export default async function OfficesPage() {
  const [{ actor }, t, all] = await Promise.all([
    requireContext(),
    getTranslations('speakers.offices'),
    getTranslations('speakers'),
  ])
  if (!can(actor, 'tenure.save')) {
    return (
      <Page>
        <EmptyState isPage title={t('title')}>
          {t('notAllowed')}
        </EmptyState>
      </Page>
    )
  }
  return (
    <Page>
      <p className="pt-8 text-table text-muted">
        <Link href="/speakers" className="text-link">
          {all('title')}
        </Link>
      </p>
      <div className="-mt-6">
        <PageHeader title={t('title')} lead={t('lead')} />
      </div>
      <OfficeImport />
    </Page>
  )
}
