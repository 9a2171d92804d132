'use client'
import { useId, type ComponentProps } from 'react'
import { controlClasses, describedBy, Field } from '@/app/_components/field'
import { joinClasses } from '@/app/_components/join-classes'
import { useEarlyInput } from '@/app/_lib/use-early-input'

interface Shared {
  label: string
  hint?: string | undefined
  error?: string | undefined
  isLabelHidden?: boolean
  /** Words to choose from while typing; anything else may be typed too. */
  suggestions?: readonly string[]
}

/** One line of typing. */
export function TextField({
  label,
  hint,
  error,
  isLabelHidden,
  suggestions,
  className,
  ...rest
}: ComponentProps<'input'> & Shared) {
  const ownId = useId()
  const ref = useEarlyInput<HTMLInputElement>(rest.value)
  const id = rest.id ?? ownId
  return (
    <Field id={id} label={label} hint={hint} error={error} isLabelHidden={isLabelHidden}>
      <input
        ref={ref}
        type="text"
        {...rest}
        id={id}
        list={suggestions ? `${id}-list` : undefined}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, hint, error)}
        className={joinClasses(controlClasses, className)}
      />
      {suggestions && (
        <datalist id={`${id}-list`}>
          {suggestions.map((word) => (
            <option key={word} value={word} />
          ))}
        </datalist>
      )}
    </Field>
  )
}

/** Several lines of typing; grows with what is typed where the browser knows how. */
export function TextArea({
  label,
  hint,
  error,
  isLabelHidden,
  className,
  ...rest
}: ComponentProps<'textarea'> & Omit<Shared, 'suggestions'>) {
  const ownId = useId()
  const ref = useEarlyInput<HTMLTextAreaElement>(rest.value)
  const id = rest.id ?? ownId
  return (
    <Field id={id} label={label} hint={hint} error={error} isLabelHidden={isLabelHidden}>
      <textarea
        ref={ref}
        rows={3}
        {...rest}
        id={id}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, hint, error)}
        className={joinClasses(controlClasses, 'field-sizing-content min-h-20 resize-y', className)}
      />
    </Field>
  )
}
