'use client'
import { createContext, useCallback, useContext, useRef, useState, type ReactNode } from 'react'
import { SignInAgain } from '@/app/_components/sign-in-again'
import type { ActionFailure, ActionResult } from '@/app/_lib/action-result'

type Attempt = <T>(run: () => Promise<ActionResult<T>>) => Promise<ActionResult<T>>

const UNREACHABLE: ActionFailure = { ok: false, code: 'INTERNAL', reason: 'unreachable', details: {} }

const once: Attempt = async (run) => {
  try {
    return await run()
  } catch {
    // A server action rejects only when its answer never came.
    return UNREACHABLE
  }
}

const AttemptContext = createContext<Attempt>(once)

/**
 * Calls a server action so that nothing typed is lost: where the session has ended it asks for the password on the
 * spot and then tries again; where the server cannot be reached it answers with a failure like any other.
 */
export const useAttempt = (): Attempt => useContext(AttemptContext)

/** `email` is whose page this is: only they can take up again what they began. */
export function SessionGuard({ email, children }: { email: string; children: ReactNode }) {
  const [isAsking, setAsking] = useState(false)
  const waiting = useRef<((isSignedIn: boolean) => void)[]>([])

  const answer = (isSignedIn: boolean) => {
    setAsking(false)
    for (const resolve of waiting.current.splice(0)) resolve(isSignedIn)
  }
  const attempt = useCallback<Attempt>(async (run) => {
    const first = await once(run)
    if (first.ok || first.code !== 'UNAUTHENTICATED') return first
    const isSignedIn = await new Promise<boolean>((resolve) => {
      waiting.current.push(resolve)
      setAsking(true)
    })
    return isSignedIn ? once(run) : first
  }, [])

  return (
    <AttemptContext value={attempt}>
      {children}
      <SignInAgain email={email} isOpen={isAsking} onDone={() => answer(true)} onClose={() => answer(false)} />
    </AttemptContext>
  )
}
