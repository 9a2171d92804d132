'use client'
import { Check } from 'lucide-react'
import { markSearchSeen } from '@/app/(workbench)/search/actions'
import { IconButton } from '@/app/_components/icon-button'
import { useNotifier } from '@/app/_components/toaster'
import { useFailureText } from '@/app/_lib/use-failure-text'
import { useSubmit } from '@/app/_lib/use-submit'
import { useEffect } from 'react'

/** Puts an alert back to nothing without opening it. */
export function SeenButton({ searchId, label }: { searchId: string; label: string }) {
  const { failure, isBusy, submit } = useSubmit()
  const { notify } = useNotifier()
  const failureText = useFailureText()
  useEffect(() => {
    if (failure) notify({ text: failureText(failure), tone: 'danger' })
  }, [failure, notify, failureText])
  return (
    <IconButton
      icon={Check}
      label={label}
      disabled={isBusy}
      onClick={() => void submit(() => markSearchSeen({ searchId }))}
    />
  )
}
