import { useTranslations } from 'next-intl'
import { SelectField } from '@/app/_components/select-field'
import type { OutletChoice } from '@/lib/server/outlets/list-outlet-choices'

interface OutletFieldProps {
  outletId: string | null
  onChange: (outletId: string | null) => void
  outlets: readonly OutletChoice[]
  /** The feed's own one, which may have no articles yet and so not be among the others. */
  own: OutletChoice | null
}

/** Whose feed it is. */
export function OutletField({ outletId, onChange, outlets, own }: OutletFieldProps) {
  const t = useTranslations('feeds')
  const words = useTranslations('words')
  const added = own && !outlets.some(({ id }) => id === own.id) ? [own] : []
  return (
    <SelectField
      label={t('columns.outlet')}
      value={outletId ?? ''}
      onChange={(event) => onChange(event.target.value || null)}
      choices={[
        { value: '', label: words('unknownOutlet') },
        ...[...added, ...outlets].map(({ id, name }) => ({ value: id, label: name })),
      ]}
    />
  )
}
