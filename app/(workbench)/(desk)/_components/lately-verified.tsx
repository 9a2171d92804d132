import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import { DeskSection } from './desk-section'
import { StateMark } from '@/app/_components/state-mark'
import type { Desk } from '@/lib/server/reviews/get-desk'

/** The newest claims that a second person signed off. */
export function LatelyVerified({ claims }: { claims: Desk['latelyVerified'] }) {
  const t = useTranslations('desk.verified')
  const locale = useLocale()
  return (
    <DeskSection title={t('title')}>
      {claims.length === 0 && <p className="py-3 text-muted">{t('nothing')}</p>}
      <ul>
        {claims.map(({ id, text, language, speaker, verdict }) => (
          <li key={id} className="border-b border-hairline">
            <Link href={`/claims/${id}`} className="grid gap-1 py-2.5 ring-inward hover:bg-sunken">
              <span lang={language} className="line-clamp-2 font-serif text-ui">
                {text}
              </span>
              <span className="flex flex-wrap items-center gap-x-3 text-table text-muted">
                {verdict && <StateMark state="verified" word={locale === 'id' ? verdict.labelId : verdict.labelEn} />}
                {speaker?.name}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </DeskSection>
  )
}
