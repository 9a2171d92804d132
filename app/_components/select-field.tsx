import { useId, type ComponentProps } from 'react'
import { controlClasses, describedBy, Field } from '@/app/_components/field'
import { joinClasses } from '@/app/_components/join-classes'

export interface Choice {
  readonly value: string
  readonly label: string
}

type SelectFieldProps = Omit<ComponentProps<'select'>, 'children'> & {
  label: string
  choices: readonly Choice[]
  hint?: string | undefined
  error?: string | undefined
  isLabelHidden?: boolean
}

/** One of a few: the browser's own list, which every phone, keyboard and screen reader knows. */
export function SelectField({ label, choices, hint, error, isLabelHidden, className, ...rest }: SelectFieldProps) {
  const ownId = useId()
  const id = rest.id ?? ownId
  return (
    <Field id={id} label={label} hint={hint} error={error} isLabelHidden={isLabelHidden}>
      <select
        {...rest}
        id={id}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, hint, error)}
        className={joinClasses(controlClasses, className)}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </Field>
  )
}
