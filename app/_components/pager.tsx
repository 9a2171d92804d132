import { ArrowLeft, ArrowRight } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { LinkButton } from '@/app/_components/button'

/**
 * The way through a long list by its keys: on to the next page, or back to the start, whatever the list is ordered by.
 * Pages have no numbers, because a list that grows at its top would renumber them; the browser's Back goes one page back.
 */
export function Pager({ firstHref, nextHref }: { firstHref: string | null; nextHref: string | null }) {
  const t = useTranslations('words')
  if (!firstHref && !nextHref) return null
  return (
    <nav aria-label={t('pages')} className="flex justify-between gap-2 py-4">
      {firstHref ? (
        <LinkButton href={firstHref} icon={ArrowLeft}>
          {t('firstPage')}
        </LinkButton>
      ) : (
        <span />
      )}
      {nextHref && (
        <LinkButton href={nextHref} rel="next" icon={ArrowRight}>
          {t('nextPage')}
        </LinkButton>
      )}
    </nav>
  )
}
