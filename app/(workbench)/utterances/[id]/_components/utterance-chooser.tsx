'use client'
import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { useState } from 'react'
import { useFoundUtterances } from './use-found-utterances'
import { UtteranceFacts } from './utterance-facts'
import { withoutTail } from '@/app/(workbench)/utterances/_components/without-tail'
import { Notice } from '@/app/_components/notice'
import { TextField } from '@/app/_components/text-field'
import { useFailureText } from '@/app/_lib/use-failure-text'

interface UtteranceChooserProps {
  id: string
  speakerName: string | null
  onDone: () => void
}

const KEY = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/iu

/** Looks for another utterance while somebody types; each one found leads to the two side by side. */
export function UtteranceChooser({ id, speakerName, onDone }: UtteranceChooserProps) {
  const t = useTranslations('utterances.merge')
  const failureText = useFailureText()
  const [q, setQ] = useState('')
  const [speaker, setSpeaker] = useState(speakerName ?? '')
  const pasted = KEY.exec(q)?.[0]
  const { answer, isBusy } = useFoundUtterances({ exceptId: id, q: pasted ? '' : q, speaker: pasted ? '' : speaker })
  const found = answer?.ok ? answer.data : null
  const hrefOf = (otherId: string) => `/utterances/${id}?with=${otherId}`
  return (
    <div className="grid gap-4">
      <div className="grid items-start gap-3 sm:grid-cols-2">
        <TextField
          type="search"
          label={t('words')}
          hint={t('wordsHint')}
          value={q}
          autoComplete="off"
          onChange={(event) => setQ(event.target.value)}
        />
        <TextField
          type="search"
          label={t('speaker')}
          value={speaker}
          maxLength={200}
          autoComplete="off"
          onChange={(event) => setSpeaker(event.target.value)}
        />
      </div>
      {answer && !answer.ok && <Notice tone="danger">{failureText(answer)}</Notice>}
      {pasted && (
        <Link href={hrefOf(pasted)} onClick={onDone} className="text-link">
          {t('compareLink')}
        </Link>
      )}
      <p role="status" className="text-table text-muted">
        {isBusy ? t('looking') : found && t('found', { count: found.length })}
      </p>
      {found && found.length > 0 && (
        <ul className="grid border-t border-hairline" aria-label={t('results')}>
          {found.map((utterance) => (
            <li key={utterance.id} className="border-b border-hairline">
              <Link
                href={hrefOf(utterance.id)}
                onClick={onDone}
                className="grid gap-1 px-2 py-2.5 ring-inward hover:bg-sunken"
              >
                <span className="line-clamp-3 font-serif text-ui">{withoutTail(utterance.text)}</span>
                <UtteranceFacts utterance={utterance} />
              </Link>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
