import { Check } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Button } from '@/app/_components/button'
import type { Span } from '@/lib/schemas/span'
import type { AlterationPlace } from '@/lib/server/articles/list-alteration-places'

interface PlaceListProps {
  places: readonly AlterationPlace[]
  number: number
  isBusy: boolean
  onChoose: (span: Span) => void
}

/** The places where the words stand now, each with what stands around it; a person says which is theirs. */
export function PlaceList({ places, number, isBusy, onChoose }: PlaceListProps) {
  const t = useTranslations('alterations')
  if (places.length === 0) return <p className="text-table text-muted">{t('noPlace')}</p>
  return (
    <section className="grid max-w-reading gap-2">
      <h3 className="text-table font-medium">{t('choosePlace', { number })}</h3>
      <ol className="grid gap-2">
        {places.map(({ span, before, words, after }) => (
          <li key={span.start} className="flex items-start justify-between gap-3 border-t border-hairline pt-2">
            <p className="font-serif text-table text-muted">
              … {before}
              <mark className="bg-accent-ground text-ink">{words}</mark>
              {after} …
            </p>
            <Button size="small" icon={Check} isBusy={isBusy} onClick={() => onChoose(span)}>
              {t('here')}
            </Button>
          </li>
        ))}
      </ol>
    </section>
  )
}
