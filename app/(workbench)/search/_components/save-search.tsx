'use client'
import { BookmarkPlus } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useId, useState, type FormEvent } from 'react'
import { saveSearch } from '@/app/(workbench)/search/actions'
import { Button } from '@/app/_components/button'
import { Dialog } from '@/app/_components/dialog'
import { Notice } from '@/app/_components/notice'
import { SubmitButton } from '@/app/_components/submit-button'
import { TextField } from '@/app/_components/text-field'
import { useNotifier } from '@/app/_components/toaster'
import { useFailureText } from '@/app/_lib/use-failure-text'
import { useSubmit } from '@/app/_lib/use-submit'
import type { KeptSearch } from '@/lib/schemas/search'

/** Keeps what is looked for under a name, with an alert on the desk unless one does not want it. */
export function SaveSearch({ filter, suggestedName }: { filter: KeptSearch; suggestedName: string }) {
  const t = useTranslations('search.saved')
  const words = useTranslations('words')
  const formId = useId()
  const failureText = useFailureText()
  const { notify } = useNotifier()
  const { failure, isBusy, submit } = useSubmit()
  const [isOpen, setOpen] = useState(false)
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const fields = new FormData(event.currentTarget)
    const name = String(fields.get('name'))
    void submit(
      () => saveSearch({ name, filter, hasAlert: fields.get('hasAlert') === 'on' }),
      (saved) => {
        setOpen(false)
        notify({ text: t('done', { name: saved.name }) })
      },
    )
  }
  return (
    <>
      <Button icon={BookmarkPlus} size="small" onClick={() => setOpen(true)}>
        {t('save')}
      </Button>
      <Dialog
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        title={t('save')}
        footer={
          <>
            <Button onClick={() => setOpen(false)}>{words('cancel')}</Button>
            <SubmitButton form={formId} isBusy={isBusy}>
              {words('save')}
            </SubmitButton>
          </>
        }
      >
        <form id={formId} onSubmit={onSubmit} className="grid gap-4">
          {failure && <Notice tone="danger">{failureText(failure)}</Notice>}
          <TextField
            name="name"
            label={t('name')}
            hint={t('nameHint')}
            defaultValue={suggestedName}
            maxLength={100}
            required
          />
          <label className="flex items-center gap-2 text-ui">
            <input type="checkbox" name="hasAlert" defaultChecked className="size-4 accent-accent" />
            {t('alert')}
          </label>
        </form>
      </Dialog>
    </>
  )
}
