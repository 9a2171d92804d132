'use client'
import { SearchCheck } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useState, type FormEvent } from 'react'
import { findSaidBefore } from '@/app/(workbench)/search/actions'
import { SaidBeforeMatches } from '@/app/(workbench)/search/_components/said-before-matches'
import { Notice } from '@/app/_components/notice'
import { useAttempt } from '@/app/_components/session-guard'
import { SubmitButton } from '@/app/_components/submit-button'
import { TextArea } from '@/app/_components/text-field'
import type { ActionFailure } from '@/app/_lib/action-result'
import { toHref } from '@/app/_lib/to-href'
import { useFailureText } from '@/app/_lib/use-failure-text'
import { MAX_SEARCH_LENGTH } from '@/lib/schemas/search'
import type { SaidBeforeAnswer } from '@/lib/server/search/find-said-before'

interface SaidBeforeProps {
  /** What the address asks about, and the answer; a text too long for an address is asked from here. */
  text: string
  answer: SaidBeforeAnswer | null
}

/** Has this been said before? One field for a sentence, and the utterances that are the same or nearly so. */
export function SaidBefore({ text, answer: first }: SaidBeforeProps) {
  const t = useTranslations('search.said')
  const router = useRouter()
  const attempt = useAttempt()
  const failureText = useFailureText()
  const [base, setBase] = useState(first)
  const [answer, setAnswer] = useState(first)
  const [failure, setFailure] = useState<ActionFailure | null>(null)
  const [isBusy, setBusy] = useState(false)
  if (base !== first) {
    setBase(first)
    setAnswer(first)
  }
  const onSubmit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = String(new FormData(event.currentTarget).get('q'))
    if (typed.trim() !== '' && typed.length <= MAX_SEARCH_LENGTH) {
      router.push(toHref('/search', { tab: 'said', q: typed }))
      return
    }
    setBusy(true)
    const result = await attempt(() => findSaidBefore({ text: typed }))
    setBusy(false)
    setFailure(result.ok ? null : result)
    if (result.ok) setAnswer(result.data)
  }
  return (
    <div className="grid gap-4 py-4">
      <form onSubmit={(event) => void onSubmit(event)} role="search" className="grid max-w-reading gap-2">
        <TextArea
          key={text}
          name="q"
          label={t('label')}
          hint={t('hint')}
          defaultValue={text}
          className="max-h-80 font-serif text-lead"
        />
        <div>
          <SubmitButton icon={SearchCheck} isBusy={isBusy}>
            {t('submit')}
          </SubmitButton>
        </div>
      </form>
      {failure && <Notice tone="danger">{failureText(failure)}</Notice>}
      {answer ? <SaidBeforeMatches answer={answer} /> : <p className="text-muted">{t('example')}</p>}
    </div>
  )
}
