import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { ClaimFilters } from '@/app/(workbench)/claims/_components/claim-filters'
import { readClaimFilter, toFields, type Query } from '@/app/(workbench)/claims/_components/read-claim-filter'
import { toPhrases } from '@/app/(workbench)/claims/_components/to-phrases'
import { ExportForm } from '@/app/(workbench)/exports/_components/export-form'
import { ExportTable } from '@/app/(workbench)/exports/_components/export-table'
import { LinkButton } from '@/app/_components/button'
import { EmptyState } from '@/app/_components/empty-state'
import { FilterSentence } from '@/app/_components/filter-sentence'
import { Page } from '@/app/_components/page'
import { PageHeader } from '@/app/_components/page-header'
import { Pager } from '@/app/_components/pager'
import { requireContext } from '@/app/_lib/require-context'
import { toHref } from '@/app/_lib/to-href'
import { PageInput } from '@/lib/schemas/page'
import { listOutletChoices } from '@/lib/server/outlets/list-outlet-choices'
import { countExport } from '@/lib/server/exports/count-export'
import { listExports } from '@/lib/server/exports/list-exports'
import { listVerdicts } from '@/lib/server/reviews/list-verdicts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('exports')
  return { title: t('title') }
}

export default async function ExportsPage({ searchParams }: { searchParams: Promise<Query> }) {
  const [query, ctx, t, words, locale] = await Promise.all([
    searchParams,
    requireContext(),
    getTranslations('exports'),
    getTranslations('words'),
    getLocale(),
  ])
  const filter = { ...readClaimFilter(query), status: undefined }
  const cursor = PageInput.safeParse(query).data?.cursor
  const [count, verdicts, outlets, earlier] = await Promise.all([
    countExport(ctx, filter),
    listVerdicts(ctx),
    listOutletChoices(ctx),
    listExports(ctx, cursor ? { cursor } : {}),
  ])
  const fields = toFields(filter)
  return (
    <Page>
      <PageHeader title={t('title')} lead={t('lead')} />
      <div className="grid gap-4">
        <ClaimFilters action="/exports" filter={filter} verdicts={verdicts} outlets={outlets} hasStatus={false} />
        <FilterSentence
          lead={t('holds', { count })}
          phrases={toPhrases({ path: '/exports', filter, verdicts, outlets, locale, words })}
          clear={{ href: '/exports', label: words('clearFilters') }}
        />
        {count > 0 ? (
          <ExportForm fields={fields} count={count} />
        ) : (
          <EmptyState title={t('empty.title')} action={<LinkButton href="/claims">{t('empty.action')}</LinkButton>}>
            {t('empty.body')}
          </EmptyState>
        )}
      </div>
      {(earlier.items.length > 0 || cursor) && (
        <section className="pt-12">
          <h2 className="mb-3 text-title font-bold">{t('earlier')}</h2>
          <ExportTable exports={earlier.items} />
          <Pager
            firstHref={cursor ? toHref('/exports', fields) : null}
            nextHref={earlier.nextCursor ? toHref('/exports', { ...fields, cursor: earlier.nextCursor }) : null}
          />
        </section>
      )}
    </Page>
  )
}
