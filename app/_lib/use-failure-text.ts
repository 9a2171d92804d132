'use client'
import { useTranslations } from 'next-intl'
import type { ActionFailure } from '@/app/_lib/action-result'

type Described = Pick<ActionFailure, 'reason' | 'details'>

/** Says in the reader's language why a door stayed shut, and what to do. */
export const useFailureText = (): ((failure: Described) => string) => {
  const t = useTranslations('errors')
  return ({ reason, details }) => {
    // Reasons are open-ended; a test holds every one the program throws against the catalogue.
    const key = reason as Parameters<typeof t>[0]
    return t.has(key) ? t(key, details) : t('unknown')
  }
}

/** The same for one field of a form; undefined when nothing is wrong with it. */
export const useFieldError = (): ((failure: ActionFailure | null, field: string) => string | undefined) => {
  const t = useTranslations('errors.fields')
  return (failure, field) => {
    const reason = failure?.fields?.[field]
    if (!reason) return undefined
    const key = reason as Parameters<typeof t>[0]
    return t.has(key) ? t(key) : t('invalid-value')
  }
}
