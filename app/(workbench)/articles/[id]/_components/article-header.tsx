import { ExternalLink } from 'lucide-react'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { CopyList } from './copy-list'
import { VersionMenu } from './version-menu'
import { LinkButton } from '@/app/_components/button'
import { Notice } from '@/app/_components/notice'
import { StateShape } from '@/app/_components/state-shape'
import { Time } from '@/app/_components/time'
import type { ArticleForReview } from '@/lib/server/articles/get-article-for-review'
import type { CopyRow } from '@/lib/server/articles/list-copies'

interface ArticleHeaderProps {
  article: ArticleForReview
  /** Other articles with the same text, or nearly. */
  copies: readonly CopyRow[]
}

/** Outlet, headline, who wrote it and when, which version of it this is and who else printed it. */
export function ArticleHeader({ article, copies }: ArticleHeaderProps) {
  const t = useTranslations('article.header')
  const tVersions = useTranslations('alterations.article')
  const words = useTranslations('words')
  const { id, outlet, bylines, credits, publishedAt, modifiedAt, dateline, canonicalUrl, version, versions } = article
  const headline = version.headline ?? article.headline
  const newest = versions[0]?.number
  const isOlder = newest !== version.number
  return (
    <header className="mx-auto max-w-page px-4 pt-6 pb-8 sm:px-6 lg:pl-[12.5rem]">
      <div className="grid max-w-reading gap-3">
        <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1 text-table">
          {outlet ? (
            <Link href={`/outlets/${outlet.id}`} className="font-bold hover:underline">
              {outlet.name}
            </Link>
          ) : (
            <span className="text-muted">{words('unknownOutlet')}</span>
          )}
          <span className="text-muted">{publishedAt ? <Time value={publishedAt} /> : words('undated')}</span>
          {modifiedAt && modifiedAt.getTime() !== publishedAt?.getTime() && (
            <span className="text-muted">
              {tVersions('modified')} <Time value={modifiedAt} isBrief />
            </span>
          )}
        </p>
        <h1 lang={article.language} className="font-serif text-headline font-bold">
          {headline}
        </h1>
        <div className="flex flex-wrap gap-x-4 gap-y-1 text-table text-muted">
          {bylines.length > 0 && <span>{t('by', { names: bylines.join(', ') })}</span>}
          {dateline && <span>{dateline}</span>}
          {credits.length > 0 && <span>{t('credit', { names: credits.join(', ') })}</span>}
          {canonicalUrl && (
            <a
              href={canonicalUrl}
              rel="noopener noreferrer"
              target="_blank"
              className="inline-flex items-center gap-1 text-link"
            >
              {t('original')}
              <ExternalLink aria-hidden className="size-3" />
              <span className="sr-only">{t('newTab')}</span>
            </a>
          )}
        </div>
        <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1 text-table text-muted">
          <VersionMenu
            id={id}
            versions={versions}
            version={{ number: version.number, retrievedAt: version.retrievedAt }}
          />
        </div>
        <CopyList copies={copies} />
        <details className="text-table text-muted">
          <summary className="w-fit rounded-sm hover:text-ink">{tVersions('hashes')}</summary>
          <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 pt-2">
            <dt>{t('textHash')}</dt>
            <dd className="font-mono text-caption break-all">{version.textSha256}</dd>
            <dt>{t('fileHash')}</dt>
            <dd className="font-mono text-caption break-all">{version.snapshot.sha256}</dd>
            {version.snapshot.fileName && (
              <>
                <dt>{t('file')}</dt>
                <dd className="break-all">{version.snapshot.fileName}</dd>
              </>
            )}
          </dl>
        </details>
        {isOlder && (
          <Notice>
            {tVersions('older', { number: version.number, newest: newest ?? version.number })}{' '}
            <Link href={`/articles/${id}`} className="text-link whitespace-nowrap">
              {tVersions('toNewest')}
            </Link>
          </Notice>
        )}
        {article.openAlterationCount > 0 && (
          <div className="flex flex-wrap items-center gap-x-3 gap-y-2 rounded-md bg-altered-ground px-3 py-2 text-table">
            <StateShape state="altered" className="size-3 text-altered" />
            <span className="grow">{tVersions('waiting', { count: article.openAlterationCount })}</span>
            <LinkButton size="small" href={`/alterations?articleId=${id}`}>
              {tVersions('toAlterations')}
            </LinkButton>
          </div>
        )}
      </div>
    </header>
  )
}
