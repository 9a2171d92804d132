import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { ImportDesk } from './_components/import-desk'
import { ImportTable } from './_components/import-table'
import { EmptyState } from '@/app/_components/empty-state'
import { Page } from '@/app/_components/page'
import { PageHeader } from '@/app/_components/page-header'
import { Pager } from '@/app/_components/pager'
import { requireContext } from '@/app/_lib/require-context'
import { withQuery, type Query } from '@/app/_lib/with-query'
import { can } from '@/lib/review/can'
import { ListImportsInput } from '@/lib/schemas/import'
import { listImports } from '@/lib/server/imports/list-imports'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('import'))('title') }
}

const PATH = '/import'
const PAGE_SIZE = 20

export default async function ImportPage({ searchParams }: { searchParams: Promise<Query> }) {
  const [query, ctx, t] = await Promise.all([searchParams, requireContext(), getTranslations('import')])
  if (!can(ctx.actor, 'article.import')) {
    return (
      <Page>
        <EmptyState isPage title={t('notAllowed.title')}>
          {t('notAllowed.body')}
        </EmptyState>
      </Page>
    )
  }
  const filter = ListImportsInput.safeParse(query).data ?? {}
  const { items, nextCursor } = await listImports(ctx, { ...filter, limit: PAGE_SIZE })
  return (
    <Page>
      <PageHeader title={t('title')} lead={t('lead')} />
      <ImportDesk />
      <p className="flex flex-wrap gap-x-5 gap-y-1 pt-4 text-table text-muted">
        {t('doors.title')}
        <Link href="/feeds" className="text-link">
          {t('doors.feeds')}
        </Link>
        <Link href="/import/bookmarklet" className="text-link">
          {t('doors.bookmarklet')}
        </Link>
        {can(ctx.actor, 'token.manage') && (
          <Link href="/admin/tokens" className="text-link">
            {t('doors.tokens')}
          </Link>
        )}
      </p>
      {(items.length > 0 || filter.cursor) && (
        <section aria-labelledby="imports" className="pt-12">
          <h2 id="imports" className="mb-3 text-title font-bold">
            {t('list.title')}
          </h2>
          <ImportTable imports={items} />
          <Pager
            firstHref={filter.cursor ? PATH : null}
            nextHref={nextCursor ? withQuery(PATH, query, { cursor: nextCursor }) : null}
          />
        </section>
      )}
    </Page>
  )
}
