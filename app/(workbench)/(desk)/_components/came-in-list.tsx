import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { DeskSection } from './desk-section'
import { Sparkline } from './sparkline'
import type { Desk } from '@/lib/server/reviews/get-desk'

/** What came in during the last 24 hours, by outlet. */
export function CameInList({ cameIn, mayImport }: { cameIn: Desk['cameIn']; mayImport: boolean }) {
  const t = useTranslations('desk.cameIn')
  const words = useTranslations('words')
  return (
    <DeskSection title={t('title')}>
      {cameIn.length === 0 && (
        <p className="py-3 text-muted">
          {t('nothing')}{' '}
          {mayImport && (
            <Link href="/import" className="text-link">
              {t('import')}
            </Link>
          )}
        </p>
      )}
      <ul>
        {cameIn.map(({ outlet, articleCount, hourly }) => (
          <li key={outlet?.id ?? ''} className="border-b border-hairline">
            <Link
              href={outlet ? `/articles?outletId=${outlet.id}` : '/articles'}
              className="grid grid-cols-[1fr_auto_auto] items-center gap-3 py-2.5 ring-inward hover:bg-sunken"
            >
              <span className={outlet ? 'truncate' : 'truncate text-muted'}>
                {outlet?.name ?? words('unknownOutlet')}
              </span>
              <Sparkline values={hourly} />
              <span className="text-muted" data-tabular>
                {t('articles', { count: articleCount })}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </DeskSection>
  )
}
