import { Upload } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { LinkButton } from '@/app/_components/button'
import { EmptyState } from '@/app/_components/empty-state'

/** Nothing to list: either nothing fits the filter, or nothing has come in yet. */
export function NoArticles({ isNarrowed, mayImport }: { isNarrowed: boolean; mayImport: boolean }) {
  const t = useTranslations('articles.empty')
  if (isNarrowed) {
    return (
      <EmptyState title={t('noneFits')} action={<LinkButton href="/articles">{t('showAll')}</LinkButton>}>
        {t('loosen')}
      </EmptyState>
    )
  }
  return (
    <EmptyState
      title={t('none')}
      action={
        mayImport && (
          <LinkButton href="/import" look="primary" icon={Upload}>
            {t('import')}
          </LinkButton>
        )
      }
    >
      {t('belongs')}
    </EmptyState>
  )
}
