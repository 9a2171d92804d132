import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { answerOrReason } from './_components/answer-or-reason'
import { FoundPicture } from './_components/found-picture'
import { MarkSeen } from './_components/mark-seen'
import { readSearch, toNoun } from './_components/read-search'
import { SaidBefore } from './_components/said-before'
import { SaveSearch } from './_components/save-search'
import { SavedSearches } from './_components/saved-searches'
import { SearchForm } from './_components/search-form'
import { SearchHits } from './_components/search-hits'
import { SearchSentence } from './_components/search-sentence'
import { SearchStart } from './_components/search-start'
import { SearchTabs } from './_components/search-tabs'
import { OrderLinks } from './_components/order-links'
import { Notice } from '@/app/_components/notice'
import { Page } from '@/app/_components/page'
import { PageHeader } from '@/app/_components/page-header'
import { requireContext } from '@/app/_lib/require-context'
import type { Query } from '@/app/_lib/with-query'
import { can } from '@/lib/review/can'
import { listOutletChoices } from '@/lib/server/outlets/list-outlet-choices'
import { listVerdicts } from '@/lib/server/reviews/list-verdicts'
import { countFound } from '@/lib/server/search/count-found'
import { drawFound } from '@/lib/server/search/draw-found'
import { findSaidBefore } from '@/lib/server/search/find-said-before'
import { listSearches } from '@/lib/server/search/list-searches'
import { nameFilter } from '@/lib/server/search/name-filter'

export async function generateMetadata({ searchParams }: SearchPageProps): Promise<Metadata> {
  const [query, t] = await Promise.all([searchParams, getTranslations('search')])
  const { q } = readSearch(query).filter
  return { title: q ? `${t('title')}: ${q}` : t('title') }
}

interface SearchPageProps {
  searchParams: Promise<Query>
}

/** One search over everything: hits by noun, the picture of them, and whether a sentence was said before. */
export default async function SearchPage({ searchParams }: SearchPageProps) {
  const [query, ctx, t, errors] = await Promise.all([
    searchParams,
    requireContext(),
    getTranslations('search'),
    getTranslations('errors'),
  ])
  const { filter, tab, order, cursor, savedId, isNarrowed } = readSearch(query)
  const isSaid = tab === 'said'
  const isAsked = isNarrowed || tab === 'picture'
  const [outlets, verdicts, names, counted, searches] = await Promise.all([
    listOutletChoices(ctx),
    listVerdicts(ctx),
    nameFilter(ctx, filter),
    isAsked && !isSaid ? answerOrReason(countFound(ctx, filter)) : null,
    isAsked ? [] : listSearches(ctx),
  ])
  const counts = counted?.data ?? null
  const said = isSaid && filter.q ? await answerOrReason(findSaidBefore(ctx, { text: filter.q })) : null
  const picture = tab === 'picture' ? await answerOrReason(drawFound(ctx, filter)) : null
  const reason = said?.reason ?? picture?.reason ?? null
  const canSave = ctx.actor.id !== null && can(ctx.actor, 'search.save')
  return (
    <Page>
      <PageHeader title={t('title')} lead={t('lead')} />
      {savedId && <MarkSeen searchId={savedId} />}
      <div className="grid gap-4">
        {!isSaid && <SearchForm filter={filter} tab={tab} order={order} outlets={outlets} verdicts={verdicts} />}
        <SearchTabs tab={tab} query={query} counts={counts} />
        {reason && <Notice tone="danger">{errors(reason)}</Notice>}
        {isSaid && <SaidBefore text={filter.q ?? ''} answer={said?.data ?? null} />}
        {!isSaid && counts && (
          <div className="flex flex-wrap items-center justify-between gap-3">
            <SearchSentence {...{ filter, tab, names, verdicts, query }} count={counts[toNoun(tab)]} />
            <div className="flex flex-wrap items-center gap-4">
              {filter.q && tab !== 'speakers' && tab !== 'picture' && <OrderLinks order={order} query={query} />}
              {canSave && isNarrowed && (
                <SaveSearch
                  filter={{ ...filter, since: null, noun: toNoun(tab), order }}
                  suggestedName={filter.q ?? ''}
                />
              )}
            </div>
          </div>
        )}
        {picture?.data && <FoundPicture picture={picture.data} query={query} />}
        {!isSaid && !picture && isAsked && (
          <SearchHits ctx={ctx} noun={toNoun(tab)} input={{ ...filter, order, cursor }} query={query} />
        )}
        {!isAsked && !isSaid && (
          <div className="grid gap-x-12 lg:grid-cols-[1fr_22rem] lg:pt-4">
            <SearchStart />
            <SavedSearches searches={searches} />
          </div>
        )}
      </div>
    </Page>
  )
}
