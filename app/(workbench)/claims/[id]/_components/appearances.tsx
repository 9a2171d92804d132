import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { Day, Time } from '@/app/_components/time'
import type { QuotationRow } from '@/lib/server/quotations/list-quotations'

/** Each quotation in which the claim was made, the oldest article first. */
export function Appearances({ quotations }: { quotations: readonly QuotationRow[] }) {
  const t = useTranslations('claims.appearances')
  const words = useTranslations('words')
  return (
    <ol className="divide-y divide-hairline border-t border-hairline">
      {quotations.map(({ id, text, kind, speaker, speakerRole, saidOn, article }) => (
        <li key={id} className="grid gap-1 py-3">
          <blockquote className="max-w-reading font-serif text-lead">
            {kind === 'DIRECT' ? `“${text}”` : text}
          </blockquote>
          <p className="text-table">
            {speaker?.name ?? words('unknownSpeaker')}
            {speakerRole && <span className="text-muted">, {speakerRole}</span>}
          </p>
          <p className="flex flex-wrap gap-x-3 text-table text-muted">
            <Link href={`/articles/${article.id}?q=${id}`} className="text-link">
              {article.outlet?.name ?? words('unknownOutlet')}: {article.headline}
            </Link>
            {article.publishedAt && <Time value={article.publishedAt} isBrief />}
            {saidOn && (
              <span>
                {t('said')} <Day value={saidOn} isBrief />
              </span>
            )}
            <span>{words(`kindsShort.${kind}`)}</span>
          </p>
        </li>
      ))}
    </ol>
  )
}
