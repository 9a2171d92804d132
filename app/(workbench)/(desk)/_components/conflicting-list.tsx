import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { DeskSection } from './desk-section'
import { FactPair } from '@/app/(workbench)/flags/_components/fact-pair'
import { toFlagHref } from '@/app/(workbench)/flags/_components/to-flag-href'
import type { FlagRow } from '@/lib/server/flags/list-flags'

/** The newest findings that wait for somebody: facts that do not agree. */
export function ConflictingList({ flags, isMore }: { flags: readonly FlagRow[]; isMore: boolean }) {
  const t = useTranslations('flags')
  const words = useTranslations('words')
  return (
    <DeskSection title={t('title')}>
      {flags.length === 0 && <p className="py-3 text-muted">{t('empty.title')}.</p>}
      <ul>
        {flags.map((flag) => (
          <li key={flag.id} className="border-b border-hairline">
            <Link href={toFlagHref(flag)} className="grid gap-1 py-2.5 ring-inward hover:bg-sunken">
              <strong className="text-ui font-medium">{t(`checks.${flag.check}`)}</strong>
              <FactPair flag={flag} />
              <span className="flex flex-wrap gap-x-3 text-table text-muted">
                <span>{flag.quotation?.speaker?.name}</span>
                <span>{flag.article.outlet?.name ?? words('unknownOutlet')}</span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
      {isMore && (
        <p className="pt-2 text-table">
          <Link href="/flags" className="text-link">
            {t('all')}
          </Link>
        </p>
      )}
    </DeskSection>
  )
}
