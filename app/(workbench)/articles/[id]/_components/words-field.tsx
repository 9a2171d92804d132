'use client'
import { Plus, X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useId, useState } from 'react'
import { Button } from '@/app/_components/button'
import { IconButton } from '@/app/_components/icon-button'
import { TextField } from '@/app/_components/text-field'
import type { Span } from '@/lib/schemas/span'

interface WordsFieldProps {
  label: string
  hint?: string
  text: string
  spans: readonly Span[]
  /** The words selected in the article now. */
  selected: Span | null
  isMany?: boolean
  error?: string | undefined
  onChange: (spans: readonly Span[]) => void
}

/** The nearest place where the words stand exactly so: after `from`, else before it; null where they do not. */
const findWords = (text: string, words: string, from: number): Span | null => {
  const after = text.indexOf(words, from)
  const start = after >= 0 ? after : text.indexOf(words)
  return words.trim() === '' || start < 0 ? null : { start, end: start + words.length }
}

/** Words of the article, taken from what is selected or found by typing them: nothing that is not in the text. */
export function WordsField({ label, hint, text, spans, selected, isMany, error, onChange }: WordsFieldProps) {
  const t = useTranslations('article.form')
  const labelId = useId()
  const [typed, setTyped] = useState<string | null>(null)
  const found = typed === null ? null : findWords(text, typed.trim(), spans[0]?.start ?? 0)
  const put = (span: Span) => onChange(isMany ? [...spans, span].sort((a, b) => a.start - b.start) : [span])

  return (
    <div role="group" aria-labelledby={labelId} className="grid gap-1.5">
      <p id={labelId} className="text-table font-medium">
        {label}
      </p>
      {spans.map((span) => (
        <p key={span.start} className="flex items-start gap-1 rounded-md bg-sunken py-1 pr-1 pl-2.5">
          <q className="grow font-serif text-ui">{text.slice(span.start, span.end)}</q>
          <IconButton icon={X} label={t('removeWords')} onClick={() => onChange(spans.filter((one) => one !== span))} />
        </p>
      ))}
      {error && <p className="text-table text-danger">{error}</p>}
      {hint && <p className="text-table text-muted">{hint}</p>}
      {typed === null ? (
        <div className="flex flex-wrap gap-2">
          <Button size="small" icon={Plus} disabled={!selected} onClick={() => selected && put(selected)}>
            {t('useSelected')}
          </Button>
          <Button size="small" look="quiet" onClick={() => setTyped('')}>
            {t('typeWords')}
          </Button>
        </div>
      ) : (
        <div className="grid gap-1.5">
          <TextField
            autoFocus
            label={t('wordsAsPrinted')}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            error={typed.trim() && !found ? t('notInText') : undefined}
          />
          <div className="flex gap-2">
            <Button
              size="small"
              disabled={!found}
              onClick={() => {
                if (found) put(found)
                setTyped(null)
              }}
            >
              {t('takeWords')}
            </Button>
            <Button size="small" look="quiet" onClick={() => setTyped(null)}>
              {t('leaveWords')}
            </Button>
          </div>
        </div>
      )}
    </div>
  )
}
