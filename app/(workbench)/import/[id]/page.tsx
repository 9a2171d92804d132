import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ImportItems } from './_components/import-items'
import { ImportProgress } from './_components/import-progress'
import { ImportSummary } from './_components/import-summary'
import { MappingForm } from './_components/mapping-form'
import { OutcomeFilter } from './_components/outcome-filter'
import { ImportStateMark } from '../_components/import-state-mark'
import { EmptyState } from '@/app/_components/empty-state'
import { Notice } from '@/app/_components/notice'
import { Page } from '@/app/_components/page'
import { PageHeader } from '@/app/_components/page-header'
import { Pager } from '@/app/_components/pager'
import { Time } from '@/app/_components/time'
import { orNotFound, requireContext } from '@/app/_lib/require-context'
import { withQuery, type Query } from '@/app/_lib/with-query'
import { AppError } from '@/lib/errors'
import { ListImportItemsInput } from '@/lib/schemas/import'
import type { Context } from '@/lib/server/db/context'
import { requireId } from '@/lib/server/db/require-found'
import { describeTable } from '@/lib/server/imports/describe-table'
import { getImport, type ImportDetail } from '@/lib/server/imports/get-import'
import { listImportItems } from '@/lib/server/imports/list-import-items'

interface ImportPageProps {
  params: Promise<{ id: string }>
  searchParams: Promise<Query>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('import'))('title') }
}

/** A table that was not sent whole, or that nobody can read: there is nothing to choose. */
const findTable = async (ctx: Context, importId: string) => {
  try {
    return await describeTable(ctx, { importId })
  } catch (error) {
    if (error instanceof AppError && error.code === 'INVALID') return null
    throw error
  }
}

const find = async (ctx: Context, id: string): Promise<ImportDetail> => getImport(ctx, { importId: requireId(id) })

export default async function ImportResultPage({ params, searchParams }: ImportPageProps) {
  const [{ id }, query, ctx, t] = await Promise.all([params, searchParams, requireContext(), getTranslations('import')])
  const view = await orNotFound(find(ctx, id))
  const filter = ListImportItemsInput.safeParse({ ...query, importId: view.id }).data ?? { importId: view.id }
  const [page, table] = await Promise.all([
    listImportItems(ctx, filter),
    view.state === 'MAPPING' ? findTable(ctx, view.id) : null,
  ])
  const path = `/import/${view.id}`
  return (
    <Page>
      <PageHeader
        title={view.name}
        lead={
          <span className="flex flex-wrap items-center gap-x-3">
            <ImportStateMark state={view.state} />
            <span>{t(`kinds.${view.kind}`)}</span>
            <Time value={view.createdAt} isBrief />
            <span>{view.createdBy?.name ?? t('list.system')}</span>
          </span>
        }
      />
      {view.state === 'MAPPING' && table && <MappingForm importId={view.id} table={table} />}
      {view.state === 'MAPPING' && !table && <Notice tone="danger">{t('mapping.incomplete')}</Notice>}
      {view.state !== 'MAPPING' && (
        <div className="grid gap-6">
          <ImportSummary view={view} />
          <ImportProgress view={view} />
          <section aria-label={t('items.title')}>
            <OutcomeFilter counts={view.counts} chosen={filter.outcome ?? null} path={path} query={query} />
            {page.items.length > 0 ? (
              <ImportItems items={page.items} canRetry={view.isKept} />
            ) : (
              <EmptyState title={t('items.none')}>
                {t(view.state === 'RUNNING' ? 'items.soon' : 'items.noneFits')}
              </EmptyState>
            )}
            <Pager
              firstHref={filter.cursor ? withQuery(path, query, {}) : null}
              nextHref={page.nextCursor ? withQuery(path, query, { cursor: page.nextCursor }) : null}
            />
          </section>
        </div>
      )}
    </Page>
  )
}
