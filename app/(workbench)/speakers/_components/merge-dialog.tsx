'use client'
import { ArrowLeftRight, Merge } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useEffect, useState, type FormEvent } from 'react'
import { mergeSpeakers, previewMerge, undoSpeakerOperation } from '../actions'
import { SpeakerChooser } from './speaker-chooser'
import { Button } from '@/app/_components/button'
import { Dialog } from '@/app/_components/dialog'
import { Notice } from '@/app/_components/notice'
import { useAttempt } from '@/app/_components/session-guard'
import { RowsSkeleton } from '@/app/_components/skeleton'
import { SubmitButton } from '@/app/_components/submit-button'
import { TextField } from '@/app/_components/text-field'
import { useNotifier } from '@/app/_components/toaster'
import type { ActionFailure } from '@/app/_lib/action-result'
import { useFailureText } from '@/app/_lib/use-failure-text'
import { useSubmit } from '@/app/_lib/use-submit'
import type { MergePreview } from '@/lib/server/speakers/preview-merge'

/** From so many quotations on it takes more than a moment: every index of each has to follow. */
const MANY = 20_000

interface MergeDialogProps {
  /** Whose page or line this is: they are merged into the other unless turned round. */
  speakerId: string
  /** The other, where a suggestion names them; else somebody is chosen first. */
  otherId?: string | null
  isOpen: boolean
  onClose: () => void
}

/** Two speakers become one: first whom, then in words and numbers what will happen. */
export function MergeDialog({ speakerId, otherId = null, isOpen, onClose }: MergeDialogProps) {
  const t = useTranslations('speakers.merge')
  const [chosenId, setChosenId] = useState<string | null>(null)
  const other = otherId ?? chosenId
  const close = () => {
    setChosenId(null)
    onClose()
  }
  return (
    <Dialog isOpen={isOpen} onClose={close} title={t('title')}>
      {other === null ? (
        <SpeakerChooser label={t('choose')} exceptId={speakerId} onChoose={({ id }) => setChosenId(id)} />
      ) : (
        <MergeForm
          speakerId={speakerId}
          otherId={other}
          onDone={close}
          onBack={otherId === null ? () => setChosenId(null) : null}
        />
      )}
    </Dialog>
  )
}

interface MergeFormProps {
  speakerId: string
  otherId: string
  onDone: () => void
  /** To choose somebody else; null where a suggestion names them. */
  onBack: (() => void) | null
}

/** What the server says of the two, and why it does not. */
function usePreview(speakerId: string, otherId: string) {
  const attempt = useAttempt()
  const [preview, setPreview] = useState<MergePreview | null>(null)
  const [failure, setFailure] = useState<ActionFailure | null>(null)
  const [asked, setAsked] = useState(0)
  useEffect(() => {
    let isStale = false
    const ask = async () => {
      const answer = await attempt(() => previewMerge({ speakerId, otherId }))
      if (isStale) return
      if (answer.ok) setPreview(answer.data)
      else setFailure(answer)
    }
    void ask()
    return () => {
      isStale = true
    }
  }, [attempt, speakerId, otherId, asked])
  return { preview, failure, again: () => setAsked((count) => count + 1) }
}

function MergeForm({ speakerId, otherId, onDone, onBack }: MergeFormProps) {
  const t = useTranslations('speakers.merge')
  const kinds = useTranslations('words.speakerKinds')
  const words = useTranslations('words')
  const failureText = useFailureText()
  const { notify } = useNotifier()
  const { failure, isBusy, submit } = useSubmit()
  const { preview, failure: unread, again } = usePreview(speakerId, otherId)
  const [isSwapped, setSwapped] = useState(false)
  const [reason, setReason] = useState('')
  if (unread) return <Notice tone="danger">{failureText(unread)}</Notice>
  if (preview === null) return <RowsSkeleton label={words('loading')} rows={3} />
  const [from, into] = isSwapped ? [preview.other, preview.speaker] : [preview.speaker, preview.other]
  const hasFacts = from.role !== null || from.wikidataId !== null || from.diedOn !== null
  const isPossible = from.kind === into.kind

  const save = (event: FormEvent) => {
    event.preventDefault()
    const versions = { from: from.version, into: into.version }
    void submit(
      () => mergeSpeakers({ fromId: from.id, intoId: into.id, versions, reason }),
      ({ operationId }) => {
        onDone()
        notify({
          text: t('done', { from: from.name, into: into.name }),
          undo: () => void submit(() => undoSpeakerOperation({ operationId })),
        })
      },
    ).then(again)
  }
  return (
    <form onSubmit={save} className="grid gap-4">
      {failure && <Notice tone="danger">{failureText(failure)}</Notice>}
      <p className="text-lead font-bold">{t('will', { from: from.name, into: into.name })}</p>
      <ul className="grid list-disc gap-1 pl-5 text-ui">
        <li>{t('moves', { into: into.name, ...from.owns })}</li>
        <li>{t('address', { from: from.name, into: into.name })}</li>
        {hasFacts && <li>{t('facts', { from: from.name })}</li>}
        <li>{t('undo')}</li>
        {from.owns.quotation >= MANY && <li>{t('slow')}</li>}
      </ul>
      {!isPossible && <Notice>{t('kindsDiffer', { a: kinds(from.kind), b: kinds(into.kind) })}</Notice>}
      <Button size="small" icon={ArrowLeftRight} className="justify-self-start" onClick={() => setSwapped(!isSwapped)}>
        {t('swap')}
      </Button>
      <TextField
        name="reason"
        label={t('reason')}
        value={reason}
        maxLength={500}
        onChange={(event) => setReason(event.target.value)}
      />
      <div className="flex flex-wrap justify-end gap-2">
        {onBack && <Button onClick={onBack}>{t('back')}</Button>}
        <Button onClick={onDone}>{words('cancel')}</Button>
        <SubmitButton icon={Merge} isBusy={isBusy} disabled={!isPossible}>
          {t('submit')}
        </SubmitButton>
      </div>
    </form>
  )
}
