'use client'
import { Upload } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useRef, useState, type FormEvent } from 'react'
import { importTenures } from '../../actions'
import { OutcomeTable } from './outcome-table'
import { Button } from '@/app/_components/button'
import { Notice } from '@/app/_components/notice'
import { SubmitButton } from '@/app/_components/submit-button'
import { useFailureText } from '@/app/_lib/use-failure-text'
import { useSubmit } from '@/app/_lib/use-submit'
import { MAX_TENURE_TABLE } from '@/lib/schemas/tenure'
import type { TenureOutcome } from '@/lib/server/speakers/import-tenures'

/** The text of a CSV; null for bytes that are no UTF-8, which would store names wrong. */
const readText = async (file: File): Promise<string | null> => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer())
  } catch {
    return null
  }
}

/** A CSV of office holders on its way in, and below it what became of each row. */
export function OfficeImport() {
  const t = useTranslations('speakers.offices')
  const failureText = useFailureText()
  const { failure, isBusy, submit } = useSubmit()
  const input = useRef<HTMLInputElement>(null)
  const [file, setFile] = useState<File | null>(null)
  const [isMakingSpeakers, setMaking] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const [rows, setRows] = useState<readonly TenureOutcome[] | null>(null)

  const save = async (event: FormEvent) => {
    event.preventDefault()
    setRows(null)
    setProblem(null)
    if (file === null) return
    if (file.size > MAX_TENURE_TABLE) return setProblem(t('tooLarge'))
    const table = await readText(file)
    if (table === null) return setProblem(t('notUtf8'))
    await submit(() => importTenures({ table, isMakingSpeakers }), setRows)
  }
  return (
    <div className="grid gap-8">
      <form onSubmit={(event) => void save(event)} className="grid max-w-form gap-4">
        {(problem ?? failure) && <Notice tone="danger">{problem ?? (failure && failureText(failure))}</Notice>}
        <div className="flex flex-wrap items-center gap-3">
          <Button onClick={() => input.current?.click()}>{t('choose')}</Button>
          <span className="min-w-0 text-ui break-all text-muted">{file?.name}</span>
          <input
            ref={input}
            type="file"
            accept=".csv,.tsv,.txt,text/csv"
            aria-label={t('file')}
            tabIndex={-1}
            className="sr-only"
            onChange={(event) => setFile(event.target.files?.[0] ?? null)}
          />
        </div>
        <label className="flex items-start gap-2.5 text-ui">
          <input
            type="checkbox"
            className="mt-0.5 size-4 accent-accent"
            checked={isMakingSpeakers}
            onChange={(event) => setMaking(event.target.checked)}
          />
          <span>
            {t('make')}
            <span className="block text-table text-muted">{t('makeHint')}</span>
          </span>
        </label>
        <SubmitButton icon={Upload} isBusy={isBusy} disabled={file === null} className="justify-self-start">
          {t('submit')}
        </SubmitButton>
      </form>
      {rows && <OutcomeTable rows={rows} />}
    </div>
  )
}
