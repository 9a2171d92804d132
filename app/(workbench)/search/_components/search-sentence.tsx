import { useLocale, useTimeZone, useTranslations } from 'next-intl'
import { toNoun, type SearchTab } from './read-search'
import { verdictLabel } from '@/app/(workbench)/claims/_components/verdict-label'
import { FilterSentence, type FilterPhrase } from '@/app/_components/filter-sentence'
import { formatDay, formatMoment } from '@/app/_lib/format-moment'
import { withQuery, type Query } from '@/app/_lib/with-query'
import type { SearchFilter } from '@/lib/schemas/search'
import type { VerdictView } from '@/lib/server/claims/claim-view'
import type { BoundedCount } from '@/lib/server/search/count-found'
import type { FilterNames } from '@/lib/server/search/name-filter'

interface SearchSentenceProps {
  filter: SearchFilter
  tab: SearchTab
  names: FilterNames
  verdicts: readonly VerdictView[]
  query: Query
  count: BoundedCount
}

/** What is shown, read out: "1.000+ kutipan, memuat banjir, oleh Dewi Lestiani, di Kabar Pesisir". */
export function SearchSentence({ filter, tab, names, verdicts, query, count }: SearchSentenceProps) {
  const t = useTranslations('search')
  const words = useTranslations('words')
  const checks = useTranslations('flags.checks')
  const locale = useLocale()
  const zone = useTimeZone() ?? 'UTC'
  const day = (value: string | null | undefined) => (value ? formatDay(value, locale, true) : null)
  const unknown = t('phrases.unknown')
  const phrase = (name: 'saidFrom' | 'saidTo' | 'publishedFrom' | 'publishedTo') => {
    const shown = day(filter[name])
    return shown && t(`phrases.${name}`, { day: shown })
  }
  const verdict = verdicts.find(({ code }) => code === filter.verdict?.[0])
  const [kind] = filter.kind ?? []
  const [state] = filter.state ?? []
  const [status] = filter.status ?? []
  const said: readonly (readonly [string, string | null | undefined])[] = [
    ['q', filter.q && t('phrases.words', { words: filter.q })],
    ['speakerId', filter.speakerId && t('phrases.speaker', { name: names.speaker ?? unknown })],
    ['speaker', filter.speaker && t('phrases.speaker', { name: filter.speaker })],
    ['outletId', filter.outletId && t('phrases.outlet', { name: names.outlet ?? unknown })],
    ['kind', kind && words(`kindsShort.${kind}`)],
    ['state', state && words(`states.${state}`)],
    ['status', status && t('phrases.status', { status: words(`claimStatuses.${status}`) })],
    ['verdict', verdict && t('phrases.verdict', { verdict: verdictLabel(verdict, locale) })],
    [
      'flag',
      filter.flag && (filter.flag === 'any' ? t('phrases.flag') : t('phrases.check', { check: checks(filter.flag) })),
    ],
    [
      'language',
      filter.language &&
        t('phrases.language', {
          language:
            filter.language === 'id' || filter.language === 'en'
              ? words(`languages.${filter.language}`)
              : filter.language,
        }),
    ],
    ['saidFrom', phrase('saidFrom')],
    ['saidTo', phrase('saidTo')],
    ['publishedFrom', phrase('publishedFrom')],
    ['publishedTo', phrase('publishedTo')],
    ['since', filter.since && t('phrases.since', { moment: formatMoment(new Date(filter.since), locale, zone, true) })],
  ]
  const phrases = said.flatMap(([name, text]): FilterPhrase[] =>
    text
      ? [
          {
            text,
            removeHref: withQuery('/search', query, { [name]: null, saved: null }),
            removeLabel: words('removeFilter', { filter: text }),
          },
        ]
      : [],
  )
  const shown = t('count', { count: count.count, isMore: String(count.isMore) })
  return (
    <FilterSentence
      lead={tab === 'picture' ? t('leads.picture') : t(`leads.${toNoun(tab)}`, { count: count.count, shown })}
      phrases={phrases}
      clear={{ href: '/search', label: words('clearFilters') }}
    />
  )
}
