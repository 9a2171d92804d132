'use client'
import { Merge } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useEffect, useState, type FormEvent } from 'react'
import { MergeConsequences } from './merge-consequences'
import { mergeOutlets, previewOutletMerge } from '@/app/(workbench)/outlets/actions'
import { Notice } from '@/app/_components/notice'
import { SelectField } from '@/app/_components/select-field'
import { useAttempt } from '@/app/_components/session-guard'
import { RowsSkeleton } from '@/app/_components/skeleton'
import { SubmitButton } from '@/app/_components/submit-button'
import { useNotifier } from '@/app/_components/toaster'
import type { ActionResult } from '@/app/_lib/action-result'
import { useFailureText } from '@/app/_lib/use-failure-text'
import { useSubmit } from '@/app/_lib/use-submit'
import type { OutletChoice } from '@/lib/server/outlets/list-outlet-choices'
import type { OutletView } from '@/lib/server/outlets/outlet-view'
import type { OutletMergePreview } from '@/lib/server/outlets/preview-outlet-merge'

interface Previewed {
  readonly intoId: string
  readonly answer: ActionResult<OutletMergePreview>
}

/** What the server says would happen; null while nothing is chosen or it has not come. `again` asks anew. */
function usePreview(outletId: string, intoId: string) {
  const attempt = useAttempt()
  const [previewed, setPreviewed] = useState<Previewed | null>(null)
  const [asked, setAsked] = useState(0)
  useEffect(() => {
    if (intoId === '') return
    let isStale = false
    const ask = async () => {
      const answer = await attempt(() => previewOutletMerge({ outletId, intoId }))
      if (!isStale) setPreviewed({ intoId, answer })
    }
    void ask()
    return () => {
      isStale = true
    }
  }, [attempt, outletId, intoId, asked])
  const answer = previewed?.intoId === intoId ? previewed.answer : null
  return { answer, again: () => setAsked((count) => count + 1) }
}

/** Makes this outlet a part of another, saying first exactly what will happen: it cannot be taken back. */
export function MergeForm({ outlet, others }: { outlet: OutletView; others: readonly OutletChoice[] }) {
  const t = useTranslations('outlets.merge')
  const news = useTranslations('outlets.news')
  const words = useTranslations('words')
  const router = useRouter()
  const failureText = useFailureText()
  const { notify } = useNotifier()
  const { failure, isBusy, submit } = useSubmit()
  const [intoId, setIntoId] = useState('')
  const { answer, again } = usePreview(outlet.id, intoId)
  const preview = answer?.ok ? answer.data : null
  const merge = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (!preview) return
    const { from, into } = preview
    void submit(
      () => mergeOutlets({ outletId: from.id, version: from.version, intoId: into.id }),
      ({ id, name }) => {
        notify({ text: news('merged', { name }) })
        router.push(`/outlets/${id}`)
      },
    ).then(again)
  }
  return (
    <form onSubmit={merge} className="grid gap-4">
      {failure && <Notice tone="danger">{failureText(failure)}</Notice>}
      <SelectField
        name="intoId"
        label={t('into')}
        required
        value={intoId}
        onChange={(event) => setIntoId(event.target.value)}
        choices={[
          { value: '', label: t('choose') },
          ...others.filter(({ id }) => id !== outlet.id).map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      {answer && !answer.ok && <Notice tone="danger">{failureText(answer)}</Notice>}
      <div aria-live="polite">
        {intoId === '' ? (
          <p className="text-ui text-muted">{t('first')}</p>
        ) : (
          answer === null && <RowsSkeleton label={words('loading')} rows={3} />
        )}
        {preview && <MergeConsequences preview={preview} />}
      </div>
      <SubmitButton look="danger" icon={Merge} isBusy={isBusy} disabled={!preview} className="justify-self-end">
        {t('submit')}
      </SubmitButton>
    </form>
  )
}
