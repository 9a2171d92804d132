import { useTranslations } from 'next-intl'
import { Page } from '@/app/_components/page'
import { RowsSkeleton, Skeleton } from '@/app/_components/skeleton'

/** The shape of a page that is on its way: its name, and rows below it. */
export function PageLoading() {
  const t = useTranslations('words')
  return (
    <Page>
      <Skeleton className="mt-10 mb-8 h-7 w-64" />
      <RowsSkeleton label={t('loading')} />
    </Page>
  )
}
