'use client'
import { ChevronDown, GitCompareArrows } from 'lucide-react'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Popover } from 'radix-ui'
import { Time } from '@/app/_components/time'
import type { ArticleForReview } from '@/lib/server/articles/get-article-for-review'

interface VersionMenuProps extends Pick<ArticleForReview, 'id' | 'versions'> {
  version: Pick<ArticleForReview['version'], 'number' | 'retrievedAt'>
}

interface EarlierProps extends Pick<ArticleForReview, 'versions'> {
  version: Pick<ArticleForReview['version'], 'number' | 'retrievedAt'>
}

/** Says of a version that came in later than another, and shows the page as it was before that: archives are often old. */
function Earlier({ version, versions }: EarlierProps) {
  const t = useTranslations('alterations.article')
  const later = versions.find((one) => one.number < version.number && one.retrievedAt > version.retrievedAt)
  return later ? <span className="text-caption text-muted">{t('earlier', { number: later.number })}</span> : null
}

/** Which version this is, which others there are, and how this one differs from the one before. */
export function VersionMenu({ id, version, versions }: VersionMenuProps) {
  const t = useTranslations('alterations.article')
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
      <Popover.Root>
        <Popover.Trigger className="inline-flex items-center gap-1 rounded-sm text-left font-medium text-ink hover:underline">
          <span>
            {t(version.number === newest ? 'current' : 'version', { number: version.number })}{' '}
            <Time value={version.retrievedAt} isBrief />
          </span>
          <ChevronDown aria-hidden className="size-3.5 shrink-0" />
        </Popover.Trigger>
        <Earlier version={version} versions={versions} />
        <Popover.Portal>
          <Popover.Content
            align="start"
            sideOffset={4}
            collisionPadding={8}
            aria-label={t('menu')}
            className="z-40 max-h-[min(24rem,var(--radix-popover-content-available-height))] overflow-y-auto rounded-md bg-raised py-1 text-table shadow-float"
          >
            <ul>
              {versions.map(({ number, retrievedAt }) => (
                <li key={number}>
                  <Popover.Close asChild>
                    <Link
                      href={`/articles/${id}?v=${number}`}
                      aria-current={number === version.number ? 'page' : undefined}
                      className="flex items-baseline justify-between gap-4 ring-inward px-3 py-1.5 hover:bg-sunken aria-[current]:bg-accent-ground aria-[current]:font-medium pointer-coarse:py-2.5"
                    >
                      <span>
                        {t('version', { number })} <Time value={retrievedAt} isBrief />
                      </span>
                      {number === newest && <span className="text-caption text-muted">{t('newest')}</span>}
                      <Earlier version={{ number, retrievedAt }} versions={versions} />
                    </Link>
                  </Popover.Close>
                </li>
              ))}
            </ul>
          </Popover.Content>
        </Popover.Portal>
      </Popover.Root>
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
