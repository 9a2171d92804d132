import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { Time } from '@/app/_components/time'
import type { AlterationView } from '@/lib/server/articles/alteration-view'

interface AlterationPlaceProps {
  alteration: AlterationView
  /** Where the words stood, for one that is told alone. */
  href?: string
}

/** In which article and between which of its versions. */
export function AlterationPlace({ alteration, href }: AlterationPlaceProps) {
  const t = useTranslations('alterations')
  const words = useTranslations('words')
  const { article, fromVersion, toVersion } = alteration
  const outlet = article.outlet?.name ?? words('unknownOutlet')
  return (
    <p className="flex flex-wrap gap-x-3 gap-y-1 text-table text-muted">
      <Link href={href ?? `/articles/${article.id}`} className="text-link">
        {href === undefined ? outlet : `${outlet}: ${article.headline}`}
      </Link>
      <Link
        href={`/articles/${article.id}/compare?from=${fromVersion.number}&to=${toVersion.number}`}
        className="text-link"
      >
        {t('compare')}
      </Link>
      <span>
        {t('versions', { from: fromVersion.number, to: toVersion.number })},{' '}
        <Time value={toVersion.retrievedAt} isBrief />
      </span>
    </p>
  )
}
