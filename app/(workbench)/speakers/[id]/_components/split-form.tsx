'use client'
import { Split } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState, type FormEvent } from 'react'
import { previewMerge, splitSpeaker, undoSpeakerOperation } from '../../actions'
import { CheckList } from './check-list'
import { QuotationPicker, type ChosenQuotations } from './quotation-picker'
import { SpeakerChooser } from '../../_components/speaker-chooser'
import { Notice } from '@/app/_components/notice'
import { OneOfFew } from '@/app/_components/one-of-few'
import { useAttempt } from '@/app/_components/session-guard'
import { SubmitButton } from '@/app/_components/submit-button'
import { TextField } from '@/app/_components/text-field'
import { useNotifier } from '@/app/_components/toaster'
import { useFailureText } from '@/app/_lib/use-failure-text'
import { useSubmit } from '@/app/_lib/use-submit'
import type { SplitTarget } from '@/lib/schemas/speaker'
import type { SpeakerDetail } from '@/lib/server/speakers/get-speaker'

interface SplitFormProps {
  speaker: SpeakerDetail
  /** Those that quote the speaker, to narrow the quotations by. */
  outlets: readonly { readonly id: string; readonly name: string }[]
  onDone: () => void
}

/** Parts of one speaker become another's: which forms of the name, offices and quotations, and whose. */
export function SplitForm({ speaker, outlets, onDone }: SplitFormProps) {
  const t = useTranslations('speakers.split')
  const failureText = useFailureText()
  const { notify } = useNotifier()
  const attempt = useAttempt()
  const { failure, isBusy, submit } = useSubmit()
  const [aliasIds, setAliasIds] = useState<readonly string[]>([])
  const [tenureIds, setTenureIds] = useState<readonly string[]>([])
  const [quotations, setQuotations] = useState<ChosenQuotations>(new Map())
  const [target, setTarget] = useState<'new' | 'known'>('new')
  const [fields, setFields] = useState({ name: '', role: '', reason: '' })
  const [known, setKnown] = useState<{ id: string; name: string; version: number } | null>(null)
  const forms = speaker.forms.filter(({ name }) => name !== speaker.name)
  const bind = (name: keyof typeof fields) => ({
    ...{ name, value: fields[name], autoComplete: 'off' },
    onChange: (event: { target: { value: string } }) => setFields((all) => ({ ...all, [name]: event.target.value })),
  })

  /** The version that is seen now is the one that must still be there when it happens. */
  const choose = async (otherId: string) => {
    const answer = await attempt(() => previewMerge({ speakerId: speaker.id, otherId }))
    if (answer.ok) setKnown(answer.data.other)
  }
  const save = (event: FormEvent) => {
    event.preventDefault()
    const to: SplitTarget | null =
      target === 'new'
        ? { name: fields.name, role: fields.role }
        : known && { speakerId: known.id, version: known.version }
    if (to === null) return
    const chosen = { aliasIds: [...aliasIds], quotationIds: [...quotations.keys()], tenureIds: [...tenureIds] }
    void submit(
      () => splitSpeaker({ speakerId: speaker.id, version: speaker.version, to, ...chosen, reason: fields.reason }),
      ({ operationId, moved }) => {
        onDone()
        notify({
          text: t('done', { count: moved.quotation }),
          undo: () => void submit(() => undoSpeakerOperation({ operationId })),
        })
      },
    )
  }
  const isNothing = aliasIds.length + tenureIds.length + quotations.size === 0
  return (
    <form onSubmit={save} className="grid gap-5">
      {failure && <Notice tone="danger">{failureText(failure)}</Notice>}
      <p className="text-muted">{t('hint')}</p>
      <CheckList
        legend={t('forms')}
        hint={t('formsHint')}
        rows={forms.map(({ id, name }) => ({ id, label: name }))}
        chosen={aliasIds}
        onChange={setAliasIds}
      />
      <CheckList
        legend={t('tenures')}
        rows={speaker.tenures.map(({ id, office }) => ({ id, label: office }))}
        chosen={tenureIds}
        onChange={setTenureIds}
      />
      <QuotationPicker speakerId={speaker.id} outlets={outlets} chosen={quotations} onChange={setQuotations} />
      <OneOfFew
        legend={t('target')}
        name="target"
        value={target}
        onChange={setTarget}
        choices={(['new', 'known'] as const).map((value) => ({ value, label: t(`targets.${value}`) }))}
      />
      {target === 'new' ? (
        <>
          <TextField {...bind('name')} label={t('newName')} maxLength={200} required />
          <TextField {...bind('role')} label={t('newRole')} maxLength={300} />
        </>
      ) : known ? (
        <p className="text-ui font-medium">{t('chosenOne', { name: known.name })}</p>
      ) : (
        <SpeakerChooser label={t('targets.known')} exceptId={speaker.id} onChoose={({ id }) => void choose(id)} />
      )}
      <TextField {...bind('reason')} label={t('reason')} maxLength={500} />
      <p role="status" className="text-table text-muted">
        {t('chosen', { forms: aliasIds.length, quotations: quotations.size, tenures: tenureIds.length })}
      </p>
      <SubmitButton
        icon={Split}
        isBusy={isBusy}
        disabled={isNothing || (target === 'known' && known === null)}
        className="justify-self-end"
      >
        {t('submit')}
      </SubmitButton>
    </form>
  )
}
