import { useFormatter, useTranslations } from 'next-intl'
import { HeatTable } from './heat-table'
import { OutletTimeline } from './outlet-timeline'
import { NoHits } from './no-hits'
import type { Query } from '@/app/_lib/with-query'
import type { Picture } from '@/lib/server/search/draw-found'

/** What was found, seen from above: when which outlet carried it, and which outlet quotes whom. */
export function FoundPicture({ picture, query }: { picture: Picture; query: Query }) {
  const t = useTranslations('search.picture')
  const format = useFormatter()
  const { count, among } = picture
  if (count === 0) return <NoHits typed={null} />
  const shown = format.number(count)
  return (
    <div className="grid gap-10 py-4">
      <p className="text-muted">
        {among === null ? t('all', { count, shown }) : t('among', { shown, among: format.number(among) })}
      </p>
      <OutletTimeline picture={picture} query={query} />
      <HeatTable picture={picture} query={query} />
    </div>
  )
}
