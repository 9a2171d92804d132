import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ArticleFilterForm } from './_components/article-filter-form'
import { ArticleSentence } from './_components/article-sentence'
import { ArticleTable } from './_components/article-table'
import { NoArticles } from './_components/no-articles'
import { Page } from '@/app/_components/page'
import { PageHeader } from '@/app/_components/page-header'
import { Pager } from '@/app/_components/pager'
import { requireContext } from '@/app/_lib/require-context'
import { withQuery, type Query } from '@/app/_lib/with-query'
import { can } from '@/lib/review/can'
import { ListArticlesInput } from '@/lib/schemas/article'
import { listArticles } from '@/lib/server/articles/list-articles'
import { listOutletChoices } from '@/lib/server/outlets/list-outlet-choices'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('articles'))('title') }
}

const PATH = '/articles'

export default async function ArticlesPage({ searchParams }: { searchParams: Promise<Query> }) {
  const [query, ctx, t] = await Promise.all([searchParams, requireContext(), getTranslations('articles')])
  // An address that somebody bent narrows nothing rather than showing an error.
  const filter = ListArticlesInput.safeParse(query).data ?? {}
  const [page, outlets] = await Promise.all([listArticles(ctx, filter), listOutletChoices(ctx)])
  const { cursor, limit: _limit, ...narrowing } = filter
  const isNarrowed = Object.values(narrowing).some((value) => value !== undefined && value !== null)
  return (
    <Page>
      <PageHeader title={t('title')} />
      <ArticleFilterForm filter={filter} outlets={outlets} />
      <ArticleSentence
        filter={filter}
        outlets={outlets}
        query={query}
        count={page.items.length}
        isWhole={!cursor && page.nextCursor === null}
      />
      {page.items.length > 0 ? (
        <ArticleTable articles={page.items} />
      ) : (
        <NoArticles isNarrowed={isNarrowed} mayImport={can(ctx.actor, 'article.import')} />
      )}
      <Pager
        firstHref={cursor ? withQuery(PATH, query, {}) : null}
        nextHref={page.nextCursor ? withQuery(PATH, query, { cursor: page.nextCursor }) : null}
      />
    </Page>
  )
}
