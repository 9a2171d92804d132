'use client'
import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import type { FormEvent } from 'react'
import { mergeOutlets } from '@/app/(workbench)/outlets/actions'
import { Notice } from '@/app/_components/notice'
import { SelectField } from '@/app/_components/select-field'
import { SubmitButton } from '@/app/_components/submit-button'
import { useNotifier } from '@/app/_components/toaster'
import { useFailureText } from '@/app/_lib/use-failure-text'
import { useSubmit } from '@/app/_lib/use-submit'
import type { OutletChoice } from '@/lib/server/outlets/list-outlet-choices'
import type { OutletView } from '@/lib/server/outlets/outlet-view'

/** Makes this outlet a part of another, saying first what will happen. */
export function MergeForm({ outlet, others }: { outlet: OutletView; others: readonly OutletChoice[] }) {
  const t = useTranslations('outlets')
  const router = useRouter()
  const failureText = useFailureText()
  const { notify } = useNotifier()
  const { failure, isBusy, submit } = useSubmit()
  const { id, version, name } = outlet
  const merge = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const intoId = String(new FormData(event.currentTarget).get('intoId') ?? '')
    void submit(
      () => mergeOutlets({ outletId: id, version, intoId }),
      (into) => {
        notify({ text: t('news.merged', { name: into.name }) })
        router.push(`/outlets/${into.id}`)
      },
    )
  }
  return (
    <form onSubmit={merge} className="grid gap-4">
      <p>{t('merge.body', { name })}</p>
      {failure && <Notice tone="danger">{failureText(failure)}</Notice>}
      <SelectField
        name="intoId"
        label={t('merge.into')}
        required
        defaultValue=""
        choices={[
          { value: '', label: t('merge.choose') },
          ...others.filter((other) => other.id !== id).map((other) => ({ value: other.id, label: other.name })),
        ]}
      />
      <SubmitButton look="danger" isBusy={isBusy} className="justify-self-end">
        {t('merge.submit')}
      </SubmitButton>
    </form>
  )
}
