import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { QueueFilters } from '@/app/(workbench)/queue/_components/queue-filters'
import { QueueTable } from '@/app/(workbench)/queue/_components/queue-table'
import { readQueueFilter, type Query } from '@/app/(workbench)/queue/_components/read-queue-filter'
import { LinkButton } from '@/app/_components/button'
import { EmptyState } from '@/app/_components/empty-state'
import { Page } from '@/app/_components/page'
import { PageHeader } from '@/app/_components/page-header'
import { Pager } from '@/app/_components/pager'
import { requireContext } from '@/app/_lib/require-context'
import { toHref } from '@/app/_lib/to-href'
import { can } from '@/lib/review/can'
import { PageInput } from '@/lib/schemas/page'
import { listOutletChoices } from '@/lib/server/outlets/list-outlet-choices'
import { listQuotations } from '@/lib/server/quotations/list-quotations'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('queue')
  return { title: t('title') }
}

export default async function QueuePage({ searchParams }: { searchParams: Promise<Query> }) {
  const [query, ctx, t] = await Promise.all([searchParams, requireContext(), getTranslations('queue')])
  const { show, outletId, ...filter } = readQueueFilter(query)
  const cursor = PageInput.safeParse(query).data?.cursor
  const [page, outlets] = await Promise.all([
    listQuotations(ctx, { ...filter, outletId, ...(cursor ? { cursor } : {}) }),
    listOutletChoices(ctx),
  ])
  const fields = { show, outletId }
  return (
    <Page>
      <PageHeader title={t('title')} lead={t('lead')} />
      <div className="grid gap-4">
        <QueueFilters show={show} outletId={outletId} outlets={outlets} />
        {page.items.length > 0 ? (
          <QueueTable quotations={page.items} canDecide={can(ctx.actor, 'quotation.decide')} />
        ) : (
          <EmptyState title={t('empty.title')} action={<LinkButton href="/import">{t('empty.action')}</LinkButton>}>
            {t('empty.body')}
          </EmptyState>
        )}
        <Pager
          firstHref={cursor ? toHref('/queue', fields) : null}
          nextHref={page.nextCursor ? toHref('/queue', { ...fields, cursor: page.nextCursor }) : null}
        />
      </div>
    </Page>
  )
}
