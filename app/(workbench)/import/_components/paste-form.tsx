'use client'
import { useTranslations } from 'next-intl'
import { useState, type FormEvent } from 'react'
import { SubmitButton } from '@/app/_components/submit-button'
import { TextArea, TextField } from '@/app/_components/text-field'
import type { ImportTextInput } from '@/lib/schemas/article'

const EMPTY = { text: '', headline: '', outlet: '', published: '', sourceUrl: '' }

/** A pasted article, and what its reader knows that the text does not say. */
export function PasteForm({ onSubmit }: { onSubmit: (input: ImportTextInput) => void }) {
  const t = useTranslations('import.pasteForm')
  const [values, setValues] = useState(EMPTY)
  const field = (name: keyof typeof EMPTY) => ({
    label: t(name),
    value: values[name],
    onChange: (event: { target: { value: string } }) => setValues({ ...values, [name]: event.target.value }),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onSubmit({
      text: values.text,
      headline: values.headline || null,
      outlet: values.outlet || null,
      published: values.published || null,
      sourceUrl: values.sourceUrl || null,
    })
    setValues(EMPTY)
  }
  return (
    <form onSubmit={submit} className="grid max-w-reading gap-4">
      <TextArea
        required
        rows={12}
        {...field('text')}
        className="max-h-[50vh] min-h-60 font-serif"
        hint={t('textHint')}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField {...field('headline')} maxLength={500} />
        <TextField {...field('outlet')} maxLength={200} />
        <TextField {...field('published')} maxLength={100} hint={t('publishedHint')} />
        <TextField {...field('sourceUrl')} type="url" maxLength={2048} />
      </div>
      <SubmitButton className="justify-self-start">{t('submit')}</SubmitButton>
    </form>
  )
}
