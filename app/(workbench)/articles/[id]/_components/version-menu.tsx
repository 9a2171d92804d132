import { ChevronDown, GitCompareArrows } from 'lucide-react'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Time } from '@/app/_components/time'
import type { ArticleForReview } from '@/lib/server/articles/get-article-for-review'

/** Which version this is, which others there are, and how this one differs from the one before. */
export function VersionMenu({ article }: { article: ArticleForReview }) {
  const t = useTranslations('alterations.article')
  const { id, version, versions } = article
  const newest = versions[0]?.number ?? version.number
  const at = versions.findIndex(({ number }) => number === version.number)
  const before = versions[at + 1]?.number
  if (versions.length < 2) {
    return (
      <span>
        {t('version', { number: version.number })} <Time value={version.retrievedAt} isBrief />
      </span>
    )
  }
  return (
    <>
      <details key={version.number} className="relative" data-version-menu>
        <summary className="flex w-fit cursor-pointer list-none items-center gap-1 rounded-sm font-medium text-ink hover:underline">
          {t(version.number === newest ? 'current' : 'version', { number: version.number })}{' '}
          <Time value={version.retrievedAt} isBrief />
          <ChevronDown aria-hidden className="size-3.5" />
        </summary>
        <ul
          aria-label={t('menu')}
          className="absolute top-full left-0 z-20 mt-1 w-max max-w-[88vw] rounded-md bg-raised py-1 text-ink shadow-float"
        >
          {versions.map(({ number, retrievedAt }) => (
            <li key={number}>
              <Link
                href={`/articles/${id}?v=${number}`}
                aria-current={number === version.number ? 'page' : undefined}
                className="flex items-baseline justify-between gap-4 ring-inward px-3 py-1.5 hover:bg-sunken aria-[current]:bg-accent-ground aria-[current]:font-medium"
              >
                <span>
                  {t('version', { number })} <Time value={retrievedAt} isBrief />
                </span>
                {number === newest && <span className="text-caption text-muted">{t('newest')}</span>}
              </Link>
            </li>
          ))}
        </ul>
      </details>
      {before !== undefined && (
        <Link
          href={`/articles/${id}/compare?from=${before}&to=${version.number}`}
          className="inline-flex items-center gap-1 text-link"
        >
          <GitCompareArrows aria-hidden className="size-3.5" />
          {t('compareWith', { number: before })}
        </Link>
      )}
    </>
  )
}
