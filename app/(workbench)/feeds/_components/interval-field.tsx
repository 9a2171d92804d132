import { useTranslations } from 'next-intl'
import { useIntervalText } from './use-interval-text'
import { SelectField } from '@/app/_components/select-field'
import { FEED_INTERVALS } from '@/lib/schemas/feed'

/** How often a feed is asked. One that the command line set to something else is offered as well. */
export function IntervalField({ minutes, onChange }: { minutes: number; onChange: (minutes: number) => void }) {
  const t = useTranslations('feeds')
  const intervalText = useIntervalText()
  const choices = [...new Set([...FEED_INTERVALS, minutes])].toSorted((a, b) => a - b)
  return (
    <SelectField
      label={t('columns.interval')}
      value={String(minutes)}
      onChange={(event) => onChange(Number(event.target.value))}
      choices={choices.map((count) => ({ value: String(count), label: intervalText(count) }))}
    />
  )
}
