'use client'
import { useTranslations } from 'next-intl'
import { useState, type FormEvent } from 'react'
import { ConflictView } from './conflict-view'
import type { QuotationDraft } from './quotation-draft'
import { SpeakerField } from './speaker-field'
import { useKeptDraft, type KeptDraft } from './use-kept-draft'
import { currentQuotation } from './use-quotations'
import { WordsField } from './words-field'
import { Button } from '@/app/_components/button'
import { Notice } from '@/app/_components/notice'
import { SelectField } from '@/app/_components/select-field'
import { SubmitButton } from '@/app/_components/submit-button'
import { TextField } from '@/app/_components/text-field'
import type { ActionFailure } from '@/app/_lib/action-result'
import { useFailureText, useFieldError } from '@/app/_lib/use-failure-text'
import { StoredQuotationKind, StoredSpeakerKind } from '@/lib/schemas/quotation'
import type { Span } from '@/lib/schemas/span'
import type { QuotationView } from '@/lib/server/quotations/quotation-view'

interface QuotationFormProps {
  /** Under which the draft is kept; one quotation, one draft. */
  draftKey: string
  fresh: () => KeptDraft
  text: string
  selected: Span | null
  isNew: boolean
  startsAtSpeaker: boolean
  /** How many verified claims stand on it: correcting it opens them again. */
  verifiedClaims: number
  onSave: (kept: KeptDraft) => Promise<QuotationView | ActionFailure>
  onTakeStored: (stored: QuotationView) => void
  onDone: (saved: QuotationView | null) => void
}

const isFailure = (answer: QuotationView | ActionFailure): answer is ActionFailure => 'ok' in answer

/** A quotation to be added or put right. What is typed survives an ended session and a reload. */
export function QuotationForm(props: QuotationFormProps) {
  const { draftKey, fresh, text, selected, isNew, startsAtSpeaker, verifiedClaims, onSave, onTakeStored, onDone } =
    props
  const t = useTranslations('article.form')
  const words = useTranslations('words')
  const failureText = useFailureText()
  const fieldError = useFieldError()
  const { draft, target, change, retarget, forget } = useKeptDraft(draftKey, fresh)
  const [failure, setFailure] = useState<ActionFailure | null>(null)
  const [isBusy, setBusy] = useState(false)

  const close = (saved: QuotationView | null) => {
    forget()
    onDone(saved)
  }
  const submit = async (kept: KeptDraft) => {
    setBusy(true)
    const answer = await onSave(kept)
    setBusy(false)
    if (isFailure(answer)) setFailure(answer)
    else close(answer)
  }
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    void submit({ draft, target })
  }

  const stored = failure?.code === 'CONFLICT' ? currentQuotation(failure) : null
  if (stored) {
    const own = { quotationId: stored.id, version: stored.version }
    return (
      <ConflictView
        text={text}
        draft={draft}
        stored={stored}
        isBusy={isBusy}
        onKeepMine={() => {
          retarget(own)
          void submit({ draft, target: own })
        }}
        onTakeStored={() => {
          onTakeStored(stored)
          close(stored)
        }}
        onGoOn={() => {
          retarget(own)
          setFailure(null)
        }}
      />
    )
  }

  return (
    <form onSubmit={onSubmit} aria-label={t(isNew ? 'newTitle' : 'editTitle')} className="grid gap-4">
      <h2 className="text-lead font-bold">{t(isNew ? 'newTitle' : 'editTitle')}</h2>
      {failure && <Notice tone="danger">{failureText(failure)}</Notice>}
      {verifiedClaims > 0 && <Notice>{t('reopens', { count: verifiedClaims })}</Notice>}
      <WordsField
        isMany
        label={t('content')}
        text={text}
        spans={draft.content}
        selected={selected}
        error={fieldError(failure, 'content')}
        onChange={(content) => change({ content })}
      />
      <SpeakerField
        draft={draft}
        onChange={change}
        hasFocus={startsAtSpeaker}
        error={fieldError(failure, 'speaker.name')}
      />
      {draft.speakerName && !draft.speakerId && (
        <SelectField
          label={t('speakerKind')}
          value={draft.speakerKind}
          onChange={(event) => change({ speakerKind: StoredSpeakerKind.parse(event.target.value) })}
          choices={StoredSpeakerKind.options.map((value) => ({ value, label: words(`speakerKinds.${value}`) }))}
        />
      )}
      <TextField
        label={t('role')}
        value={draft.speakerRole}
        error={fieldError(failure, 'speakerRole')}
        onChange={(event) => change({ speakerRole: event.target.value })}
      />
      <div className="grid grid-cols-[1fr_1.3fr] gap-3">
        <SelectField
          label={t('kind')}
          value={draft.kind}
          onChange={(event) => change({ kind: StoredQuotationKind.parse(event.target.value) })}
          choices={StoredQuotationKind.options.map((value) => ({ value, label: words(`kindsShort.${value}`) }))}
        />
        <TextField
          type="date"
          label={t('saidOn')}
          value={draft.saidOn}
          error={fieldError(failure, 'saidOn')}
          onChange={(event) => change({ saidOn: event.target.value })}
        />
      </div>
      <MoreFields {...{ draft, change, text, selected }} />
      <div className="sticky bottom-0 flex justify-end gap-2 border-t border-hairline bg-paper py-3">
        <Button look="quiet" onClick={() => close(null)}>
          {words('cancel')}
        </Button>
        <SubmitButton isBusy={isBusy}>{t(isNew ? 'add' : 'save')}</SubmitButton>
      </div>
    </form>
  )
}

interface MoreFieldsProps {
  draft: QuotationDraft
  change: (part: Partial<QuotationDraft>) => void
  text: string
  selected: Span | null
}

function MoreFields({ draft, change, text, selected }: MoreFieldsProps) {
  const t = useTranslations('article.form')
  const single = (span: Span | null) => (span ? [span] : [])
  return (
    <>
      <TextField
        label={t('via')}
        hint={t('viaHint')}
        value={draft.via}
        onChange={(event) => change({ via: event.target.value })}
      />
      <WordsField
        label={t('cue')}
        text={text}
        spans={single(draft.cue)}
        selected={selected}
        onChange={(spans) => change({ cue: spans[0] ?? null })}
      />
      <WordsField
        label={t('source')}
        text={text}
        spans={single(draft.source)}
        selected={selected}
        onChange={(spans) => change({ source: spans[0] ?? null })}
      />
    </>
  )
}
