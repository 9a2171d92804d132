import { ListChecks } from 'lucide-react'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { FlagFilters } from '@/app/(workbench)/flags/_components/flag-filters'
import { FlagTable } from '@/app/(workbench)/flags/_components/flag-table'
import { readFlagFilter, toFields, toListed, type Query } from '@/app/(workbench)/flags/_components/read-flag-filter'
import { toFlagPhrases } from '@/app/(workbench)/flags/_components/to-flag-phrases'
import { LinkButton } from '@/app/_components/button'
import { EmptyState } from '@/app/_components/empty-state'
import { FilterSentence } from '@/app/_components/filter-sentence'
import { Page } from '@/app/_components/page'
import { PageHeader } from '@/app/_components/page-header'
import { Pager } from '@/app/_components/pager'
import { requireContext } from '@/app/_lib/require-context'
import { toHref } from '@/app/_lib/to-href'
import { can } from '@/lib/review/can'
import { PageInput } from '@/lib/schemas/page'
import { listFlags } from '@/lib/server/flags/list-flags'
import { listOutletChoices } from '@/lib/server/outlets/list-outlet-choices'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('flags')
  return { title: t('title') }
}

export default async function FlagsPage({ searchParams }: { searchParams: Promise<Query> }) {
  const [query, ctx, t, words] = await Promise.all([
    searchParams,
    requireContext(),
    getTranslations('flags'),
    getTranslations('words'),
  ])
  const filter = readFlagFilter(query)
  const cursor = PageInput.safeParse(query).data?.cursor
  const [page, outlets] = await Promise.all([
    listFlags(ctx, { ...toListed(filter), ...(cursor ? { cursor } : {}) }),
    listOutletChoices(ctx),
  ])
  const fields = toFields(filter)
  const isNarrowed = Object.values(fields).some(Boolean)
  return (
    <Page>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          <LinkButton icon={ListChecks} href="/flags/rules">
            {t('rules')}
          </LinkButton>
        }
      />
      <div className="grid gap-4">
        <FlagFilters filter={filter} outlets={outlets} />
        <FilterSentence
          lead={t('shown', { count: page.items.length, more: page.nextCursor ? 'yes' : 'no' })}
          phrases={toFlagPhrases({ filter, outlets, t, words })}
          clear={{ href: '/flags?state=any', label: words('clearFilters') }}
        />
        {page.items.length > 0 ? (
          <FlagTable
            flags={page.items}
            canDecide={can(ctx.actor, 'flag.decide')}
            canMakeRules={can(ctx.actor, 'flag.rule')}
          />
        ) : (
          <EmptyState
            title={t(isNarrowed ? 'none.title' : 'empty.title')}
            action={
              isNarrowed ? (
                <LinkButton href="/flags">{words('clearFilters')}</LinkButton>
              ) : (
                <LinkButton href="/import">{t('empty.action')}</LinkButton>
              )
            }
          >
            {t(isNarrowed ? 'none.body' : 'empty.body')}
          </EmptyState>
        )}
        <Pager
          firstHref={cursor ? toHref('/flags', fields) : null}
          nextHref={page.nextCursor ? toHref('/flags', { ...fields, cursor: page.nextCursor }) : null}
        />
      </div>
    </Page>
  )
}
