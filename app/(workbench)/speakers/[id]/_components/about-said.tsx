import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import { ClaimState } from '@/app/(workbench)/claims/_components/claim-state'
import { verdictLabel } from '@/app/(workbench)/claims/_components/verdict-label'
import { withoutTail } from '@/app/(workbench)/utterances/_components/without-tail'
import type { ClaimRow } from '@/lib/server/claims/list-claims'
import type { SpeakerRecord } from '@/lib/server/speakers/read-speaker-record'

/** Words that this speaker uses more than others do. */
export function Topics({ topics }: { topics: SpeakerRecord['topics'] }) {
  const t = useTranslations('speakers.topics')
  return (
    <section aria-labelledby="topics" className="grid content-start gap-2">
      <h2 id="topics" className="text-ui font-bold">
        {t('title')}
      </h2>
      <p className="text-table text-muted">{t(topics.length > 0 ? 'hint' : 'none')}</p>
      <ul className="flex flex-wrap gap-x-4 gap-y-1 text-ui">
        {topics.map(({ word, count }) => (
          <li key={word}>
            {word}{' '}
            <span className="text-caption text-muted" title={t('count', { count })} data-tabular>
              {count}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What of it went through most outlets. */
export function Carried({ carried }: { carried: SpeakerRecord['carried'] }) {
  const t = useTranslations('speakers.carried')
  if (carried.length === 0) return null
  return (
    <section aria-labelledby="carried" className="grid content-start gap-2">
      <h2 id="carried" className="text-ui font-bold">
        {t('title')}
      </h2>
      <ul className="border-t border-hairline">
        {carried.map(({ id, text, outletCount }) => (
          <li key={id} className="border-b border-hairline">
            <Link href={`/utterances/${id}`} className="grid gap-0.5 py-2 ring-inward hover:bg-sunken">
              <span className="line-clamp-2 font-serif">{withoutTail(text)}</span>
              <span className="text-caption text-muted">{t('outlets', { count: outletCount })}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

interface ClaimsProps {
  claims: readonly ClaimRow[]
  hasMore: boolean
  speakerId: string
}

/** What came out when their claims were checked. */
export function Claims({ claims, hasMore, speakerId }: ClaimsProps) {
  const t = useTranslations('speakers.claims')
  const locale = useLocale()
  return (
    <section aria-labelledby="claims" className="grid content-start gap-2">
      <h2 id="claims" className="text-ui font-bold">
        {t('title')}
      </h2>
      {claims.length === 0 && <p className="text-table text-muted">{t('none')}</p>}
      <ul>
        {claims.map(({ id, text, status, verdict }) => (
          <li key={id} className="border-b border-hairline">
            <Link href={`/claims/${id}`} className="grid gap-0.5 py-2 ring-inward hover:bg-sunken">
              <span className="font-serif">{text}</span>
              <span className="flex flex-wrap items-center gap-x-3 text-table text-muted">
                <strong className="font-medium text-ink">
                  {verdict ? verdictLabel(verdict, locale) : t('noVerdict')}
                </strong>
                <ClaimState status={status} />
              </span>
            </Link>
          </li>
        ))}
      </ul>
      {hasMore && (
        <Link href={`/claims?speakerId=${speakerId}`} className="w-fit text-table text-link">
          {t('more')}
        </Link>
      )}
    </section>
  )
}
