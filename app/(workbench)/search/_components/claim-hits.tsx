import { useLocale, useTranslations } from 'next-intl'
import Link from 'next/link'
import { Highlighted } from './highlighted'
import { HitList } from './hit-list'
import { ClaimState } from '@/app/(workbench)/claims/_components/claim-state'
import { verdictLabel } from '@/app/(workbench)/claims/_components/verdict-label'
import { Time } from '@/app/_components/time'
import type { FoundClaim } from '@/lib/server/search/search-claims'

/** Claims with where they are on their way. */
export function ClaimHits({ hits }: { hits: readonly FoundClaim[] }) {
  const t = useTranslations('search.hit')
  const locale = useLocale()
  return (
    <HitList label={t('results')}>
      {hits.map(({ id, status, language, segments, createdAt, speakerName, verdict }) => (
        <li key={id} className="grid gap-1 border-b border-hairline py-3">
          <Link
            href={`/claims/${id}`}
            data-hit
            lang={language}
            className="rounded-sm text-lead font-medium hover:underline"
          >
            <Highlighted segments={segments} />
          </Link>
          <p className="flex flex-wrap items-center gap-x-4 text-table text-muted">
            <ClaimState status={status} />
            {verdict && <span className="font-medium text-ink">{verdictLabel(verdict, locale)}</span>}
            {speakerName && <span>{speakerName}</span>}
            <Time value={createdAt} isBrief />
          </p>
        </li>
      ))}
    </HitList>
  )
}
