import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { HitList } from './hit-list'
import type { FoundSpeaker } from '@/lib/server/search/search-speakers'

/** People and bodies by name, who is quoted most first. */
export function SpeakerHits({ hits }: { hits: readonly FoundSpeaker[] }) {
  const t = useTranslations('search.hit')
  const words = useTranslations('words')
  return (
    <HitList label={t('results')}>
      {hits.map(({ id, name, kind, role, quotationCount }) => (
        <li key={id} className="flex flex-wrap items-baseline gap-x-4 gap-y-0.5 border-b border-hairline py-2.5">
          <Link href={`/speakers/${id}`} data-hit className="rounded-sm font-medium hover:underline">
            {name}
          </Link>
          <span className="text-table text-muted">
            {[words(`speakerKinds.${kind}`), role].filter(Boolean).join(' · ')}
          </span>
          <span className="ml-auto flex gap-x-4 text-table text-muted">
            <span data-tabular>{t('quotations', { count: quotationCount })}</span>
            <Link href={`/search?speakerId=${id}`} className="text-link">
              {t('quotationsOf')}
            </Link>
          </span>
        </li>
      ))}
    </HitList>
  )
}
