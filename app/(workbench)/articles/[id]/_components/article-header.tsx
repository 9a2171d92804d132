import { ExternalLink } from 'lucide-react'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Time } from '@/app/_components/time'
import type { ArticleForReview } from '@/lib/server/articles/get-article-for-review'

/** Outlet, headline, who wrote it and when, and which version of it this is. */
export function ArticleHeader({ article }: { article: ArticleForReview }) {
  const t = useTranslations('article.header')
  const words = useTranslations('words')
  const { outlet, headline, bylines, credits, publishedAt, dateline, canonicalUrl, version, versions } = article
  return (
    <header className="mx-auto max-w-page px-4 pt-6 pb-8 sm:px-6 lg:pl-[12.5rem]">
      <div className="grid max-w-reading gap-3">
        <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1 text-table">
          {outlet ? (
            <Link href={`/articles?outletId=${outlet.id}`} className="font-bold hover:underline">
              {outlet.name}
            </Link>
          ) : (
            <span className="text-muted">{words('unknownOutlet')}</span>
          )}
          <span className="text-muted">{publishedAt ? <Time value={publishedAt} /> : words('undated')}</span>
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
        <details className="text-table text-muted">
          <summary className="w-fit rounded-sm hover:text-ink">
            {t('version', { number: version.number })} <Time value={version.retrievedAt} isBrief />
          </summary>
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
          {versions.length > 1 && (
            <ul aria-label={t('versions')} className="flex flex-wrap gap-x-4 gap-y-1 pt-2">
              {versions.map(({ number, retrievedAt }) => (
                <li key={number}>
                  <Link
                    href={`?v=${number}`}
                    aria-current={number === version.number ? 'page' : undefined}
                    className="text-link aria-[current]:font-bold aria-[current]:no-underline"
                  >
                    {t('version', { number })} <Time value={retrievedAt} isBrief />
                  </Link>
                </li>
              ))}
            </ul>
          )}
        </details>
      </div>
    </header>
  )
}
