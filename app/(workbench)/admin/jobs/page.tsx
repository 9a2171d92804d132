import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { FailureTable } from './_components/failure-table'
import { KindTable } from './_components/kind-table'
import { MinuteChart } from './_components/minute-chart'
import { LookAgain } from './_components/look-again'
import { EmptyState } from '@/app/_components/empty-state'
import { Notice } from '@/app/_components/notice'
import { Page } from '@/app/_components/page'
import { PageHeader } from '@/app/_components/page-header'
import { requireContext } from '@/app/_lib/require-context'
import { can } from '@/lib/review/can'
import { getJobs } from '@/lib/server/jobs/get-jobs'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('jobs'))('title') }
}

export default async function JobsPage() {
  const [ctx, t] = await Promise.all([requireContext(), getTranslations('jobs')])
  // To everybody else the page is not there.
  if (!can(ctx.actor, 'job.read')) notFound()
  const { kinds, perMinute, workers, failures } = await getJobs(ctx)
  return (
    <Page>
      <LookAgain />
      <PageHeader title={t('title')} lead={t('lead')} />
      <div className="grid gap-8">
        <section className="grid gap-3" aria-label={t('title')}>
          {workers.length === 0 ? (
            <Notice tone="danger">{t('noWorkers')}</Notice>
          ) : (
            <p className="text-ui" data-tabular>
              {t('workers', { count: workers.length })}
            </p>
          )}
          <KindTable kinds={kinds} />
        </section>
        <MinuteChart perMinute={perMinute} />
        <section aria-labelledby="failures">
          <h2 id="failures" className="mb-3 text-title font-bold">
            {t('failures.title')}
          </h2>
          {failures.length === 0 ? (
            <EmptyState title={t('failures.none')}>{t('failures.noneBody')}</EmptyState>
          ) : (
            <FailureTable failures={failures} />
          )}
        </section>
      </div>
    </Page>
  )
}
