import { FileDown } from 'lucide-react'
import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { ClaimFilters } from '@/app/(workbench)/claims/_components/claim-filters'
import { ClaimTable } from '@/app/(workbench)/claims/_components/claim-table'
import { readClaimFilter, toFields, type Query } from '@/app/(workbench)/claims/_components/read-claim-filter'
import { toPhrases } from '@/app/(workbench)/claims/_components/to-phrases'
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
import { listClaims } from '@/lib/server/claims/list-claims'
import { listVerdicts } from '@/lib/server/reviews/list-verdicts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('claims')
  return { title: t('title') }
}

export default async function ClaimsPage({ searchParams }: { searchParams: Promise<Query> }) {
  const [query, ctx, t, words, locale] = await Promise.all([
    searchParams,
    requireContext(),
    getTranslations('claims'),
    getTranslations('words'),
    getLocale(),
  ])
  const filter = readClaimFilter(query)
  const cursor = PageInput.safeParse(query).data?.cursor
  const [page, verdicts, outlets] = await Promise.all([
    listClaims(ctx, { ...filter, ...(cursor ? { cursor } : {}) }),
    listVerdicts(ctx),
    listOutletChoices(ctx),
  ])
  const fields = toFields(filter)
  const phrases = toPhrases({ path: '/claims', filter, verdicts, outlets, locale, words })
  const isNarrowed = phrases.length > 0
  return (
    <Page>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          <LinkButton icon={FileDown} href={toHref('/exports', { ...fields, status: null })}>
            {t('export')}
          </LinkButton>
        }
      />
      <div className="grid gap-4">
        <ClaimFilters action="/claims" filter={filter} verdicts={verdicts} outlets={outlets} />
        <FilterSentence
          lead={t('shown', { count: page.items.length, more: page.nextCursor ? 'yes' : 'no' })}
          phrases={phrases}
          clear={{ href: '/claims', label: words('clearFilters') }}
        />
        {page.items.length > 0 ? (
          <ClaimTable claims={page.items} />
        ) : (
          <EmptyState
            title={t(isNarrowed ? 'none.title' : 'empty.title')}
            action={
              isNarrowed ? (
                <LinkButton href="/claims">{words('clearFilters')}</LinkButton>
              ) : (
                <LinkButton href="/articles" look="primary">
                  {t('empty.action')}
                </LinkButton>
              )
            }
          >
            {t(isNarrowed ? 'none.body' : 'empty.body')}
          </EmptyState>
        )}
        <Pager
          firstHref={cursor ? toHref('/claims', fields) : null}
          nextHref={page.nextCursor ? toHref('/claims', { ...fields, cursor: page.nextCursor }) : null}
        />
      </div>
    </Page>
  )
}
