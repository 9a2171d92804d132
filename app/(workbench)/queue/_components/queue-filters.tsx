import { useTranslations } from 'next-intl'
import Form from 'next/form'
import { QueueShow } from '@/app/(workbench)/queue/_components/read-queue-filter'
import { Button } from '@/app/_components/button'
import { SelectField } from '@/app/_components/select-field'
import type { OutletChoice } from '@/lib/server/outlets/list-outlet-choices'

interface QueueFiltersProps {
  show: QueueShow
  outletId: string | null
  outlets: readonly OutletChoice[]
}

export function QueueFilters({ show, outletId, outlets }: QueueFiltersProps) {
  const t = useTranslations('queue')
  return (
    <Form action="/queue" role="search" className="flex flex-wrap items-end gap-3">
      <SelectField
        name="show"
        label={t('show')}
        defaultValue={show}
        choices={QueueShow.options.map((value) => ({ value, label: t(`shows.${value}`) }))}
      />
      <SelectField
        name="outletId"
        label={t('outlet')}
        defaultValue={outletId ?? ''}
        choices={[{ value: '', label: t('anyOutlet') }, ...outlets.map(({ id, name }) => ({ value: id, label: name }))]}
      />
      <Button type="submit">{t('apply')}</Button>
    </Form>
  )
}
