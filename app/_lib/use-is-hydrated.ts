'use client'
import { useSyncExternalStore } from 'react'

const never = () => () => undefined

/**
 * Do this page's scripts run yet? False on the server and until then: a form that only they can send keeps its button
 * closed so long, or an early press would reload the page and lose what was typed.
 */
export const useIsHydrated = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
