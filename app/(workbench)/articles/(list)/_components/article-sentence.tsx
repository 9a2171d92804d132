import { useLocale, useTranslations } from 'next-intl'
import { FilterSentence, type FilterPhrase } from '@/app/_components/filter-sentence'
import { formatDay } from '@/app/_lib/format-moment'
import { withQuery, type Query } from '@/app/_lib/with-query'
import type { ArticleFilter } from '@/lib/schemas/article'
import type { OutletChoice } from '@/lib/server/outlets/list-outlet-choices'

interface ArticleSentenceProps {
  filter: ArticleFilter
  outlets: readonly OutletChoice[]
  query: Query
  count: number
  /** The page shows all there are, so that the count may be said without "the newest". */
  isWhole: boolean
}

/** What the table shows, read out: "7 artikel, di Kompas, sejak 3 Mar 2026". */
export function ArticleSentence({ filter, outlets, query, count, isWhole }: ArticleSentenceProps) {
  const t = useTranslations('articles')
  const words = useTranslations('words')
  const locale = useLocale()
  const { q, outletId, language, publishedFrom, publishedTo } = filter
  const said: readonly (readonly [string, string | null | undefined])[] = [
    ['q', q && t('phrases.words', { words: q })],
    ['outletId', outletId && t('phrases.outlet', { name: outlets.find(({ id }) => id === outletId)?.name ?? '?' })],
    ['language', language && t('phrases.language', { language })],
    ['publishedFrom', publishedFrom && t('phrases.from', { day: formatDay(publishedFrom, locale, true) })],
    ['publishedTo', publishedTo && t('phrases.to', { day: formatDay(publishedTo, locale, true) })],
  ]
  const phrases = said.flatMap(([name, text]): FilterPhrase[] =>
    text
      ? [
          {
            text,
            removeHref: withQuery('/articles', query, { [name]: null }),
            removeLabel: words('removeFilter', { filter: text }),
          },
        ]
      : [],
  )
  return (
    <div className="pb-2">
      <FilterSentence
        lead={t(isWhole ? 'count' : 'countOfMany', { count })}
        phrases={phrases}
        clear={{ href: '/articles', label: words('clearFilters') }}
      />
    </div>
  )
}
