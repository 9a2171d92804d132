'use client'
import { FileDown } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useState, type FormEvent } from 'react'
import { Notice } from '@/app/_components/notice'
import { useAttempt } from '@/app/_components/session-guard'
import { SubmitButton } from '@/app/_components/submit-button'
import { useNotifier } from '@/app/_components/toaster'
import type { ActionFailure, ActionResult } from '@/app/_lib/action-result'
import { useFailureText } from '@/app/_lib/use-failure-text'
import { ExportFormat } from '@/lib/schemas/export'

interface ExportFormProps {
  /** The filter that the list on this page shows; the file holds exactly the same. */
  fields: Readonly<Record<string, string | readonly string[] | null | undefined>>
  count: number
}

interface Download {
  readonly blob: Blob
  readonly fileName: string
}

const download = async (body: URLSearchParams): Promise<ActionResult<Download>> => {
  const response = await fetch('/api/exports', { method: 'POST', body })
  if (!response.ok) return (await response.json()) as ActionFailure
  const [, fileName = 'kutip'] = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '') ?? []
  return { ok: true, data: { blob: await response.blob(), fileName } }
}

const saveAs = ({ blob, fileName }: Download) => {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = fileName
  link.click()
  // Some browsers start reading only after the click has returned.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}

/** Which kind of file, and the button that makes it. */
export function ExportForm({ fields, count }: ExportFormProps) {
  const t = useTranslations('exports')
  const failureText = useFailureText()
  const attempt = useAttempt()
  const router = useRouter()
  const { notify } = useNotifier()
  const [format, setFormat] = useState<ExportFormat>('CSV')
  const [failure, setFailure] = useState<ActionFailure | null>(null)
  const [isBusy, setBusy] = useState(false)

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const body = new URLSearchParams()
    for (const [name, value] of new FormData(event.currentTarget))
      if (typeof value === 'string') body.append(name, value)
    for (const [name, value] of Object.entries(fields)) {
      for (const one of [value ?? []].flat()) body.append(name, one)
    }
    setBusy(true)
    const answer = await attempt(() => download(body))
    setBusy(false)
    setFailure(answer.ok ? null : answer)
    if (!answer.ok) return
    saveAs(answer.data)
    notify({ text: t('done', { file: answer.data.fileName }) })
    router.refresh()
  }

  return (
    <form onSubmit={submit} className="grid max-w-form gap-4">
      {failure && <Notice tone="danger">{failureText(failure)}</Notice>}
      <fieldset className="grid gap-2">
        <legend className="mb-2 text-table font-medium">{t('format')}</legend>
        {ExportFormat.options.map((value) => (
          <label
            key={value}
            className="flex gap-3 rounded-md border border-hairline p-3 has-checked:border-accent has-checked:bg-accent-ground"
          >
            <input
              type="radio"
              name="format"
              value={value}
              checked={format === value}
              onChange={() => setFormat(value)}
              className="mt-1 accent-accent"
            />
            <span className="grid gap-0.5">
              <strong className="font-medium">{t(`formats.${value}.name`)}</strong>
              <span className="text-table text-muted">{t(`formats.${value}.body`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {format === 'CSV' && (
        <fieldset className="grid gap-2">
          <legend className="mb-1 text-table font-medium">{t('csv.title')}</legend>
          <label className="flex items-center gap-2">
            <input type="checkbox" name="delimiter" value=";" className="accent-accent" />
            {t('csv.semicolon')}
          </label>
          <label className="flex items-center gap-2">
            <input type="checkbox" name="hasBom" className="accent-accent" />
            {t('csv.bom')}
          </label>
        </fieldset>
      )}
      <SubmitButton icon={FileDown} isBusy={isBusy} className="justify-self-start">
        {t('submit', { count })}
      </SubmitButton>
    </form>
  )
}
