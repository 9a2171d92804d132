import { useLocale, useTranslations } from 'next-intl'
import Link from 'next/link'
import { Highlighted } from './highlighted'
import { HitList } from './hit-list'
import { StateMark } from '@/app/_components/state-mark'
import { Time } from '@/app/_components/time'
import { formatDay } from '@/app/_lib/format-moment'
import { withQuery, type Query } from '@/app/_lib/with-query'
import type { FoundQuotation } from '@/lib/server/search/search-quotations'

const MARKS = { SUGGESTED: 'suggested', CONFIRMED: 'confirmed', REJECTED: 'withdrawn' } as const

/** Where a quotation stands, open in its article. */
export const quotationHref = ({ id, article }: FoundQuotation): string => `/articles/${article.id}?q=${id}`

/** Quotations, each as it reads, with who said it, where it stands and what is known of it. */
export function QuotationHits({ hits, query }: { hits: readonly FoundQuotation[]; query: Query }) {
  const t = useTranslations('search.hit')
  return (
    <HitList label={t('results')}>
      {hits.map((hit) => (
        <QuotationHit key={hit.id} hit={hit} query={query} />
      ))}
    </HitList>
  )
}

function QuotationHit({ hit, query }: { hit: FoundQuotation; query: Query }) {
  const t = useTranslations('search.hit')
  const words = useTranslations('words')
  const locale = useLocale()
  const { kind, state, segments, speaker, speakerRole, article, outlet, saidOn, utteranceId, openFlagCount } = hit
  return (
    <li className="grid gap-x-8 gap-y-1 border-b border-hairline py-4 md:grid-cols-[minmax(0,1fr)_17rem]">
      <div className="grid content-start gap-1.5">
        <Link
          href={quotationHref(hit)}
          data-hit
          lang={hit.language}
          className="max-w-reading rounded-sm font-serif text-lead hover:underline"
        >
          {kind === 'DIRECT' && '“'}
          <Highlighted segments={segments} />
          {hit.isShortened && ' …'}
          {kind === 'DIRECT' && !hit.isShortened && '”'}
        </Link>
        {hit.isShortened && <p className="text-caption text-muted">{t('shortened')}</p>}
        <p className="text-table">
          {speaker ? (
            <Link href={`/speakers/${speaker.id}`} className="font-medium hover:underline">
              {speaker.name}
            </Link>
          ) : (
            <span className="text-muted">{words('unknownSpeaker')}</span>
          )}
          {speakerRole && <span className="text-muted">, {speakerRole}</span>}
          {speaker && !query['speakerId'] && (
            <>
              {' · '}
              <Link href={withQuery('/search', query, { speakerId: speaker.id })} className="text-link">
                {t('onlySpeaker', { name: speaker.name })}
              </Link>
            </>
          )}
        </p>
      </div>
      <div className="grid content-start gap-0.5 text-table text-muted">
        <p className="flex flex-wrap gap-x-2">
          <span className="font-medium text-ink">{outlet?.name ?? words('unknownOutlet')}</span>
          {article.publishedAt ? <Time value={article.publishedAt} isBrief /> : words('undated')}
        </p>
        <p className="line-clamp-2">{article.headline}</p>
        {saidOn && <p>{t('saidOn', { day: formatDay(saidOn, locale, true) })}</p>}
        <p className="flex flex-wrap items-center gap-x-3">
          <StateMark state={MARKS[state]} word={words(`states.${state}`)} />
          <span>{words(`kindsShort.${kind}`)}</span>
          {openFlagCount > 0 && <StateMark state="disputed" word={t('openFlags', { count: openFlagCount })} />}
          {utteranceId && (
            <Link href={`/utterances/${utteranceId}`} className="text-link">
              {t('utterance')}
            </Link>
          )}
        </p>
      </div>
    </li>
  )
}
