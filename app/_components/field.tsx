import type { ReactNode } from 'react'

export const controlClasses =
  'control-height w-full rounded-md border border-edge bg-raised px-2.5 py-1 text-ui text-ink hover:border-ink ' +
  'aria-invalid:border-danger disabled:bg-sunken disabled:text-muted'

interface FieldProps {
  id: string
  label: string
  /** What the field is for, when its name does not say it. */
  hint?: string | undefined
  /** What is wrong with what was typed, and how to put it right. */
  error?: string | undefined
  /** Keeps the label for screen readers only, where the place makes it obvious to the eye. */
  isLabelHidden?: boolean | undefined
  children: ReactNode
}

/** Ids of the sentences that describe a control, in the order they are read. */
export const describedBy = (id: string, hint: string | undefined, error: string | undefined): string | undefined =>
  [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(' ') || undefined

/** A control with its name above and what to know about it below. */
export function Field({ id, label, hint, error, isLabelHidden, children }: FieldProps) {
  return (
    <div className="grid min-w-0 gap-1">
      <label htmlFor={id} className={isLabelHidden ? 'sr-only' : 'text-table font-medium'}>
        {label}
      </label>
      {children}
      {error && (
        <p id={`${id}-error`} className="text-table text-danger">
          {error}
        </p>
      )}
      {hint && (
        <p id={`${id}-hint`} className="text-table text-muted">
          {hint}
        </p>
      )}
    </div>
  )
}
