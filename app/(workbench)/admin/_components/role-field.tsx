'use client'
import { useTranslations } from 'next-intl'
import { SelectField } from '@/app/_components/select-field'
import { Role } from '@/lib/schemas/role'

interface RoleFieldProps {
  value: Role
  onChange: (role: Role) => void
  isDisabled?: boolean
  /** In a table the column says it already. */
  isLabelHidden?: boolean
}

export function RoleField({ value, onChange, isDisabled, isLabelHidden = false }: RoleFieldProps) {
  const t = useTranslations('admin')
  const words = useTranslations('words.roles')
  return (
    <SelectField
      name="role"
      label={t('columns.role')}
      isLabelHidden={isLabelHidden}
      hint={isLabelHidden ? undefined : t(`roleHints.${value}`)}
      value={value}
      disabled={isDisabled}
      onChange={(event) => onChange(Role.parse(event.target.value))}
      choices={Role.options.map((role) => ({ value: role, label: words(role) }))}
    />
  )
}
