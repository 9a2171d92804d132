import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { AlterationFilters } from '@/app/(workbench)/alterations/_components/alteration-filters'
import { AlterationGroup } from '@/app/(workbench)/alterations/_components/alteration-group'
import { groupByVersion } from '@/app/(workbench)/alterations/_components/group-by-version'
import { readAlterationFilter } from '@/app/(workbench)/alterations/_components/read-alteration-filter'
import { CorrectionsDownload } from '@/app/(workbench)/utterances/_components/corrections-download'
import { EmptyState } from '@/app/_components/empty-state'
import { FilterSentence } from '@/app/_components/filter-sentence'
import { Page } from '@/app/_components/page'
import { PageHeader } from '@/app/_components/page-header'
import { Pager } from '@/app/_components/pager'
import { requireContext } from '@/app/_lib/require-context'
import { withQuery, type Query } from '@/app/_lib/with-query'
import { can } from '@/lib/review/can'
import { PageInput } from '@/lib/schemas/page'
import { findOpenAlterations } from '@/lib/server/articles/find-open-alterations'
import { listAlterations } from '@/lib/server/articles/list-alterations'
import { listOutletChoices } from '@/lib/server/outlets/list-outlet-choices'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('alterations'))('title') }
}

const PATH = '/alterations'

/** What was altered after publication and waits for a person, the newest first. */
export default async function AlterationsPage({ searchParams }: { searchParams: Promise<Query> }) {
  const [query, ctx, t, words] = await Promise.all([
    searchParams,
    requireContext(),
    getTranslations('alterations'),
    getTranslations('words'),
  ])
  const { show, ...filter } = readAlterationFilter(query)
  const cursor = PageInput.safeParse(query).data?.cursor
  const [{ items, nextCursor }, outlets] = await Promise.all([
    listAlterations(ctx, { ...filter, ...(cursor ? { cursor } : {}) }),
    listOutletChoices(ctx),
  ])
  const open = await findOpenAlterations(ctx, items)
  const mayDecide = can(ctx.actor, 'alteration.decide')
  const phrase = filter.articleId ? t('inArticle') : null
  const isNarrowed = show !== 'open' || filter.outletId !== null || phrase !== null
  return (
    <Page>
      <PageHeader title={t('title')} lead={t('lead')} actions={<CorrectionsDownload />} />
      <div className="grid gap-4">
        <AlterationFilters show={show} outletId={filter.outletId} articleId={filter.articleId} outlets={outlets} />
        <FilterSentence
          lead={t(nextCursor || cursor ? 'countOfMany' : 'count', { count: items.length })}
          phrases={
            phrase
              ? [
                  {
                    text: phrase,
                    removeHref: withQuery(PATH, query, { articleId: null }),
                    removeLabel: words('removeFilter', { filter: phrase }),
                  },
                ]
              : []
          }
        />
        {items.length > 0 ? (
          <ol className="border-t border-hairline">
            {groupByVersion(items).map((group) => (
              <AlterationGroup
                key={group[0].id}
                alterations={group}
                open={open.filter(({ toVersionId }) => toVersionId === group[0].toVersionId)}
                mayDecide={mayDecide}
              />
            ))}
          </ol>
        ) : (
          <EmptyState title={t(isNarrowed ? 'empty.none' : 'empty.title')}>{t('empty.body')}</EmptyState>
        )}
        <Pager
          firstHref={cursor ? withQuery(PATH, query, {}) : null}
          nextHref={nextCursor ? withQuery(PATH, query, { cursor: nextCursor }) : null}
        />
      </div>
    </Page>
  )
}
