import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { AddFeed } from './_components/add-feed'
import { FeedTable } from './_components/feed-table'
import { LinkButton } from '@/app/_components/button'
import { EmptyState } from '@/app/_components/empty-state'
import { FilterSentence } from '@/app/_components/filter-sentence'
import { Page } from '@/app/_components/page'
import { PageHeader } from '@/app/_components/page-header'
import { Pager } from '@/app/_components/pager'
import { requireContext } from '@/app/_lib/require-context'
import { withQuery, type Query } from '@/app/_lib/with-query'
import { can } from '@/lib/review/can'
import { ListFeedsInput } from '@/lib/schemas/feed'
import { listFeeds } from '@/lib/server/feeds/list-feeds'
import { listOutletChoices } from '@/lib/server/outlets/list-outlet-choices'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('feeds'))('title') }
}

const PATH = '/feeds'

export default async function FeedsPage({ searchParams }: { searchParams: Promise<Query> }) {
  const [query, ctx, t, words] = await Promise.all([
    searchParams,
    requireContext(),
    getTranslations('feeds'),
    getTranslations('words'),
  ])
  const input = ListFeedsInput.safeParse(query).data ?? {}
  const [{ items, nextCursor }, outlets] = await Promise.all([listFeeds(ctx, input), listOutletChoices(ctx, true)])
  const outlet = input.outletId && outlets.find(({ id }) => id === input.outletId)
  const phrase = outlet ? t('ofOutlet', { outlet: outlet.name }) : null
  const isEditable = can(ctx.actor, 'feed.save')
  return (
    <Page>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={can(ctx.actor, 'article.import') && <LinkButton href="/import">{t('toImport')}</LinkButton>}
      />
      {isEditable && <AddFeed outlets={outlets} />}
      <FilterSentence
        lead={t(nextCursor || input.cursor ? 'countOfMany' : 'count', { count: items.length })}
        phrases={
          phrase ? [{ text: phrase, removeHref: PATH, removeLabel: words('removeFilter', { filter: phrase }) }] : []
        }
      />
      {items.length > 0 ? (
        <FeedTable feeds={items} outlets={outlets} isEditable={isEditable} />
      ) : (
        <EmptyState title={t(phrase ? 'noneFits' : 'none')}>{t(isEditable ? 'belongs' : 'notAllowed')}</EmptyState>
      )}
      <Pager
        firstHref={input.cursor ? withQuery(PATH, query, {}) : null}
        nextHref={nextCursor ? withQuery(PATH, query, { cursor: nextCursor }) : null}
      />
    </Page>
  )
}
