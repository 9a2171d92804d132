import { useTranslations } from 'next-intl'
import Form from 'next/form'
import type { ShownFilter } from '@/app/(workbench)/flags/_components/read-flag-filter'
import { Button } from '@/app/_components/button'
import { SelectField } from '@/app/_components/select-field'
import { Certainty, CheckName, FlagState } from '@/lib/schemas/flag'
import type { OutletChoice } from '@/lib/server/outlets/list-outlet-choices'

interface FlagFiltersProps {
  filter: ShownFilter
  outlets: readonly OutletChoice[]
}

/** Narrows the list; the address holds the choice, so that it can be sent to a colleague. */
export function FlagFilters({ filter, outlets }: FlagFiltersProps) {
  const t = useTranslations('flags')
  const any = t('filters.any')
  return (
    <Form action="/flags" role="search" className="grid grid-cols-2 items-end gap-3 md:flex md:flex-wrap">
      <SelectField
        name="state"
        label={t('filters.state')}
        defaultValue={filter.state}
        choices={[
          ...FlagState.options.map((value) => ({ value, label: t(`stateChoices.${value}`) })),
          { value: 'any', label: any },
        ]}
      />
      <SelectField
        name="check"
        className="md:w-64"
        label={t('filters.check')}
        defaultValue={filter.check ?? ''}
        choices={[
          { value: '', label: any },
          ...CheckName.options.map((value) => ({ value, label: t(`checks.${value}`) })),
        ]}
      />
      <SelectField
        name="certainty"
        label={t('filters.certainty')}
        defaultValue={filter.certainty ?? ''}
        choices={[
          { value: '', label: any },
          ...Certainty.options.map((value) => ({ value, label: t(`certaintyChoices.${value}`) })),
        ]}
      />
      <SelectField
        name="outletId"
        label={t('filters.outlet')}
        defaultValue={filter.outletId ?? ''}
        choices={[{ value: '', label: any }, ...outlets.map(({ id, name }) => ({ value: id, label: name }))]}
      />
      {filter.speakerId && <input type="hidden" name="speakerId" value={filter.speakerId} />}
      <Button type="submit" className="max-md:col-span-2">
        {t('filters.apply')}
      </Button>
    </Form>
  )
}
