import { useLocale, useTranslations } from 'next-intl'
import Form from 'next/form'
import { verdictLabel } from '@/app/(workbench)/claims/_components/verdict-label'
import { Button } from '@/app/_components/button'
import { SelectField } from '@/app/_components/select-field'
import { TextField } from '@/app/_components/text-field'
import { ClaimStatus, type ClaimFilter } from '@/lib/schemas/claim'
import type { OutletChoice } from '@/lib/server/outlets/list-outlet-choices'
import type { VerdictView } from '@/lib/server/claims/claim-view'

interface ClaimFiltersProps {
  action: string
  filter: ClaimFilter
  verdicts: readonly VerdictView[]
  outlets: readonly OutletChoice[]
  /** An export holds verified claims only, so it asks for no status. */
  hasStatus?: boolean
}

/** Narrows a list of claims; the address holds the choice, so that it can be sent to a colleague. */
export function ClaimFilters({ action, filter, verdicts, outlets, hasStatus = true }: ClaimFiltersProps) {
  const t = useTranslations('claims.filters')
  const words = useTranslations('words')
  const locale = useLocale()
  const any = { value: '', label: t('any') }
  return (
    <Form action={action} className="grid grid-cols-2 items-end gap-3 md:flex md:flex-wrap" role="search">
      <TextField name="q" type="search" label={t('words')} defaultValue={filter.q ?? ''} className="md:w-64" />
      {hasStatus && (
        <SelectField
          name="status"
          label={t('status')}
          defaultValue={filter.status?.[0] ?? ''}
          choices={[any, ...ClaimStatus.options.map((value) => ({ value, label: words(`claimStatuses.${value}`) }))]}
        />
      )}
      <SelectField
        name="verdict"
        label={t('verdict')}
        defaultValue={filter.verdict?.[0] ?? ''}
        choices={[any, ...verdicts.map((verdict) => ({ value: verdict.code, label: verdictLabel(verdict, locale) }))]}
      />
      <SelectField
        name="outletId"
        label={t('outlet')}
        defaultValue={filter.outletId ?? ''}
        choices={[any, ...outlets.map(({ id, name }) => ({ value: id, label: name }))]}
      />
      {filter.speakerId && <input type="hidden" name="speakerId" value={filter.speakerId} />}
      <Button type="submit" className="max-md:col-span-2">
        {t('apply')}
      </Button>
    </Form>
  )
}
