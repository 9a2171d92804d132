import { useTranslations } from 'next-intl'
import { SelectField } from '@/app/_components/select-field'
import { FEED_INTERVALS } from '@/lib/schemas/feed'

interface IntervalFieldProps {
  minutes: number
  onChange: (minutes: number) => void
  isDisabled?: boolean
  /** In a table the column says it already. */
  isLabelHidden?: boolean
}

/** How often a feed is asked. One that the command line set to something else is offered as well. */
export function IntervalField({ minutes, onChange, isDisabled, isLabelHidden = false }: IntervalFieldProps) {
  const t = useTranslations('feeds')
  const choices = [...new Set([...FEED_INTERVALS, minutes])].toSorted((a, b) => a - b)
  const label = (count: number) =>
    count % 60 === 0 ? t('everyHours', { count: count / 60 }) : t('everyMinutes', { count })
  return (
    <SelectField
      label={t('columns.interval')}
      isLabelHidden={isLabelHidden}
      value={String(minutes)}
      disabled={isDisabled}
      onChange={(event) => onChange(Number(event.target.value))}
      choices={choices.map((count) => ({ value: String(count), label: label(count) }))}
    />
  )
}
