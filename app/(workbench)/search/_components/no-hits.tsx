import { useTranslations } from 'next-intl'
import { LinkButton } from '@/app/_components/button'
import { EmptyState } from '@/app/_components/empty-state'
import { toHref } from '@/app/_lib/to-href'

/** Nothing fits: what to try instead. */
export function NoHits({ typed }: { typed: string | null }) {
  const t = useTranslations('search')
  return (
    <EmptyState
      title={t('nothing.title')}
      action={typed && <LinkButton href={toHref('/search', { tab: 'said', q: typed })}>{t('tabs.said')}</LinkButton>}
    >
      <p>{t('nothing.body')}</p>
      {typed && <p className="pt-2">{t('nothing.said')}</p>}
    </EmptyState>
  )
}
