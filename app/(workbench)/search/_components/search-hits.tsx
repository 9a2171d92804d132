import { getTranslations } from 'next-intl/server'
import { answerOrReason } from './answer-or-reason'
import { ArticleHits } from './article-hits'
import { ClaimHits } from './claim-hits'
import { NoHits } from './no-hits'
import { QuotationHits } from './quotation-hits'
import { SpeakerHits } from './speaker-hits'
import { Notice } from '@/app/_components/notice'
import { Pager } from '@/app/_components/pager'
import { withQuery, type Query } from '@/app/_lib/with-query'
import type { SearchInput, SearchNoun } from '@/lib/schemas/search'
import type { Context } from '@/lib/server/db/context'
import { searchArticles } from '@/lib/server/search/search-articles'
import { searchClaims } from '@/lib/server/search/search-claims'
import { searchQuotations } from '@/lib/server/search/search-quotations'
import { searchSpeakers } from '@/lib/server/search/search-speakers'

/** Hits a page; an article's take more room and more work. */
const SIZE = 30

interface SearchHitsProps {
  ctx: Context
  noun: SearchNoun
  input: SearchInput
  query: Query
}

const find = async (ctx: Context, noun: SearchNoun, input: SearchInput, query: Query) => {
  if (noun === 'articles') {
    const page = await searchArticles(ctx, input)
    return { page, hits: <ArticleHits hits={page.items} /> }
  }
  if (noun === 'speakers') {
    const page = await searchSpeakers(ctx, input)
    return { page, hits: <SpeakerHits hits={page.items} /> }
  }
  if (noun === 'claims') {
    const page = await searchClaims(ctx, input)
    return { page, hits: <ClaimHits hits={page.items} /> }
  }
  const page = await searchQuotations(ctx, input)
  return { page, hits: <QuotationHits hits={page.items} query={query} /> }
}

/** A page of what was found of one noun, and what a reader has to know about it. */
export async function SearchHits({ ctx, noun, input, query }: SearchHitsProps) {
  const [t, errors, { data, reason }] = await Promise.all([
    getTranslations('search'),
    getTranslations('errors'),
    answerOrReason(find(ctx, noun, { ...input, limit: SIZE }, query)),
  ])
  if (data === null) return reason && <Notice tone="danger">{errors(reason)}</Notice>
  const { page, hits } = data
  return (
    <>
      {page.isCut && <Notice>{t('notices.isCut')}</Notice>}
      {page.among !== null && (
        <Notice>{t(noun === 'quotations' ? 'notices.among' : 'notices.amongRows', { count: page.among })}</Notice>
      )}
      {page.isEmpty && <Notice>{t('notices.isEmpty')}</Notice>}
      {page.items.length > 0 ? hits : !page.isEmpty && <NoHits typed={input.q ?? null} />}
      <Pager
        firstHref={input.cursor ? withQuery('/search', query, {}) : null}
        nextHref={page.nextCursor ? withQuery('/search', query, { cursor: page.nextCursor }) : null}
      />
    </>
  )
}
