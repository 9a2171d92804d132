'use client'
import { Merge, Split } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { distinguishSpeakers } from '../actions'
import { MergeDialog } from './merge-dialog'
import { Button } from '@/app/_components/button'
import { useNotifier } from '@/app/_components/toaster'
import { useFailureText } from '@/app/_lib/use-failure-text'
import { useSubmit } from '@/app/_lib/use-submit'

interface Named {
  readonly id: string
  readonly name: string
}

interface SuggestionActionsProps {
  from: Named
  into: Named
  canMerge: boolean
  canDistinguish: boolean
}

/** A person settles what was suggested: one, or two for good. */
export function SuggestionActions({ from, into, canMerge, canDistinguish }: SuggestionActionsProps) {
  const t = useTranslations('speakers.suggestions')
  const failureText = useFailureText()
  const { notify } = useNotifier()
  const { failure, isBusy, submit } = useSubmit()
  const [isOpen, setOpen] = useState(false)
  const distinguish = () =>
    void submit(
      () => distinguishSpeakers({ speakerId: from.id, otherId: into.id }),
      () => notify({ text: t('distinguished', { a: from.name, b: into.name }) }),
    )
  return (
    <div className="flex flex-wrap items-center gap-2">
      {canMerge && (
        <Button size="small" icon={Merge} onClick={() => setOpen(true)}>
          {t('merge')}
        </Button>
      )}
      {canDistinguish && (
        <Button size="small" look="quiet" icon={Split} isBusy={isBusy} onClick={distinguish}>
          {t('distinguish')}
        </Button>
      )}
      {failure && (
        <span role="alert" className="text-table text-danger">
          {failureText(failure)}
        </span>
      )}
      {canMerge && <MergeDialog speakerId={from.id} otherId={into.id} isOpen={isOpen} onClose={() => setOpen(false)} />}
    </div>
  )
}
