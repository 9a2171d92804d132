'use client'
import type { ComponentProps } from 'react'
import { Button } from '@/app/_components/button'
import { useIsHydrated } from '@/app/_lib/use-is-hydrated'

/**
 * Sends a form that only the page's scripts can send: closed until they run, or an early press would load the page anew
 * with what was typed in its address.
 */
export function SubmitButton(props: Omit<ComponentProps<typeof Button>, 'type'>) {
  const isHydrated = useIsHydrated()
  return <Button look="primary" {...props} type="submit" disabled={props.disabled || !isHydrated} />
}
