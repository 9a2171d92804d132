import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { Highlighted } from './highlighted'
import { HitList } from './hit-list'
import { Time } from '@/app/_components/time'
import type { FoundArticle } from '@/lib/server/search/search-articles'

/** Articles by their headline and the stretch that says what was looked for. */
export function ArticleHits({ hits }: { hits: readonly FoundArticle[] }) {
  const t = useTranslations('search.hit')
  const words = useTranslations('words')
  return (
    <HitList label={t('results')}>
      {hits.map(({ id, language, headline, excerpt, publishedAt, outlet, quotationCount }) => (
        <li key={id} className="grid gap-x-8 gap-y-1 border-b border-hairline py-4 md:grid-cols-[minmax(0,1fr)_17rem]">
          <div className="grid content-start gap-1">
            <Link
              href={`/articles/${id}`}
              data-hit
              lang={language}
              className="rounded-sm text-lead font-bold hover:underline"
            >
              <Highlighted segments={headline} />
            </Link>
            <p lang={language} className="line-clamp-3 max-w-reading font-serif text-ui text-muted">
              <Highlighted segments={excerpt} /> …
            </p>
          </div>
          <div className="grid content-start gap-0.5 text-table text-muted">
            <p className="flex flex-wrap gap-x-2">
              <span className="font-medium text-ink">{outlet?.name ?? words('unknownOutlet')}</span>
              {publishedAt ? <Time value={publishedAt} isBrief /> : words('undated')}
            </p>
            <p>{t('quotations', { count: quotationCount })}</p>
          </div>
        </li>
      ))}
    </HitList>
  )
}
