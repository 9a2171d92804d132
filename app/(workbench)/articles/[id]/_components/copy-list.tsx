import Link from 'next/link'
import { useFormatter, useTranslations } from 'next-intl'
import { Time } from '@/app/_components/time'
import type { CopyRow } from '@/lib/server/articles/list-copies'

/** Who else printed this text. */
export function CopyList({ copies }: { copies: readonly CopyRow[] }) {
  const t = useTranslations('alterations.article')
  const words = useTranslations('words')
  const format = useFormatter()
  if (copies.length === 0) return null
  return (
    <details className="text-table" data-copies>
      <summary className="w-fit rounded-sm text-muted hover:text-ink">{t('same', { count: copies.length })}</summary>
      <ul className="grid gap-1 pt-2">
        {copies.map(({ id, headline, outlet, publishedAt, isSame, score }) => (
          <li key={id} className="flex flex-wrap items-baseline gap-x-3">
            <Link href={`/articles/${id}`} className="text-link">
              {outlet ?? words('unknownOutlet')}: {headline}
            </Link>
            <span className="text-muted">
              {isSame
                ? t('sameHere')
                : t('near', { percent: format.number(score, { style: 'percent', maximumFractionDigits: 0 }) })}
              {publishedAt && (
                <>
                  , <Time value={publishedAt} isBrief />
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}
