import { useTranslations } from 'next-intl'
import { Skeleton } from '@/app/_components/skeleton'

const LINES = ['w-full', 'w-11/12', 'w-full', 'w-2/3', 'w-0', 'w-full', 'w-10/12', 'w-full', 'w-11/12', 'w-1/2']

/** The shape of an article: its headline, its lines, the panel beside it. */
export default function Loading() {
  const t = useTranslations('words')
  return (
    <div
      role="status"
      aria-label={t('loading')}
      className="mx-auto grid max-w-page gap-x-10 px-4 pt-8 sm:px-6 lg:grid-cols-[minmax(0,1fr)_21rem] lg:pl-[12.5rem]"
    >
      <div className="grid max-w-reading content-start gap-4">
        <Skeleton className="w-48" />
        <Skeleton className="h-8 w-5/6" />
        <Skeleton className="mb-6 w-64" />
        {LINES.map((width, line) => (
          <Skeleton key={line} className={width} />
        ))}
      </div>
      <div className="hidden gap-4 border-l border-hairline pl-6 lg:grid">
        {LINES.map((width, line) => (
          <Skeleton key={line} className={width} />
        ))}
      </div>
    </div>
  )
}
