import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { toFlagHref, toQuotationHref } from '@/app/(workbench)/flags/_components/to-flag-href'
import type { FlagRow } from '@/lib/server/flags/list-flags'

/** The words as they stand in their article, and those they are compared with; each leads to its place. */
export function FlagWords({ flag }: { flag: FlagRow }) {
  const t = useTranslations('flags')
  const words = useTranslations('words')
  const { context, quotation, other, article } = flag
  const isQuoted = quotation !== null && flag.left.span === undefined
  return (
    <>
      <Link href={toFlagHref(flag)} className="line-clamp-5 font-serif text-ui hover:underline">
        {isQuoted ? (
          <>“{quotation.text}”</>
        ) : (
          context && (
            <>
              {context.before}
              <mark className="bg-disputed-ground font-medium text-ink">{context.words}</mark>
              {context.after}
            </>
          )
        )}
      </Link>
      {quotation?.speaker && <p className="text-caption text-muted">{quotation.speaker.name}</p>}
      {other && (
        <p className="mt-1.5 border-l-2 border-hairline pl-2">
          <span className="block text-caption text-muted">
            {other.article.id === article.id
              ? t('sameArticle')
              : t('elsewhere', { outlet: other.article.outlet?.name ?? words('unknownOutlet') })}
          </span>
          <Link href={toQuotationHref(other)} className="line-clamp-3 font-serif text-table hover:underline">
            “{other.text}”
          </Link>
        </p>
      )}
    </>
  )
}
