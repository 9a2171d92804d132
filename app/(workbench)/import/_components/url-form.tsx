'use client'
import { useTranslations } from 'next-intl'
import { useState, type FormEvent } from 'react'
import { SubmitButton } from '@/app/_components/submit-button'
import { TextArea } from '@/app/_components/text-field'

const readLines = (text: string) =>
  text
    .split(/\s+/u)
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** One address or many, which the workers fetch politely: one at a time from each site. */
export function UrlForm({ onSubmit }: { onSubmit: (urls: readonly string[]) => void }) {
  const t = useTranslations('import.urlForm')
  const [text, setText] = useState('')
  const urls = readLines(text)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (urls.length === 0) return
    onSubmit(urls)
    setText('')
  }
  return (
    <form onSubmit={submit} className="grid max-w-reading gap-4">
      <TextArea
        required
        rows={8}
        label={t('urls')}
        hint={t('hint')}
        value={text}
        inputMode="url"
        spellCheck={false}
        onChange={(event) => setText(event.target.value)}
        className="max-h-[50vh] min-h-40 font-mono text-table"
      />
      <SubmitButton className="justify-self-start">{t('submit', { count: urls.length })}</SubmitButton>
    </form>
  )
}
