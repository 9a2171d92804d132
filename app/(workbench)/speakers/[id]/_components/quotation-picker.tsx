'use client'
import { useTranslations } from 'next-intl'
import { useState, type KeyboardEvent } from 'react'
import { cutWords } from './cut-words'
import { useSaidPages, type SaidFilter } from './use-said-pages'
import { Button } from '@/app/_components/button'
import { Notice } from '@/app/_components/notice'
import { SelectField } from '@/app/_components/select-field'
import { RowsSkeleton } from '@/app/_components/skeleton'
import { TextField } from '@/app/_components/text-field'
import { Time } from '@/app/_components/time'
import { useFailureText } from '@/app/_lib/use-failure-text'
import { MOST_AT_ONCE } from '@/lib/schemas/speaker'
import type { FoundQuotation } from '@/lib/server/search/search-quotations'

/** The chosen quotations by their keys, also those that the list does not show now. */
export type ChosenQuotations = ReadonlyMap<string, FoundQuotation>

interface QuotationPickerProps {
  speakerId: string
  outlets: readonly { readonly id: string; readonly name: string }[]
  chosen: ChosenQuotations
  onChange: (chosen: ChosenQuotations) => void
}

/** Characters by which a quotation is recognised. */
const SHOWN = 160
const EVERYTHING: SaidFilter = { q: '', outletId: '', publishedFrom: '', publishedTo: '' }

/** Any of all the quotations of a speaker: narrowed, read page by page, and what was chosen stays chosen meanwhile. */
export function QuotationPicker({ speakerId, outlets, chosen, onChange }: QuotationPickerProps) {
  const t = useTranslations('speakers.split')
  const said = useTranslations('speakers.said')
  const words = useTranslations('words')
  const failureText = useFailureText()
  const [filter, setFilter] = useState(EVERYTHING)
  const [isChosenOnly, setChosenOnly] = useState(false)
  const { items, failure, isBusy, more } = useSaidPages(speakerId, filter)
  const isOnly = isChosenOnly && chosen.size > 0
  const rows = isOnly ? [...chosen.values()] : items
  const bind = (name: keyof SaidFilter) => ({
    value: filter[name],
    onChange: (event: { target: { value: string } }) => setFilter((all) => ({ ...all, [name]: event.target.value })),
    // Enter in a filter is no answer to the whole question.
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Enter') event.preventDefault()
    },
  })
  const put = (quotations: readonly FoundQuotation[], isWanted: boolean) => {
    const after = new Map(chosen)
    for (const one of quotations) {
      if (!isWanted) after.delete(one.id)
      else if (after.size < MOST_AT_ONCE) after.set(one.id, one)
    }
    onChange(after)
  }
  const isAll = rows !== null && rows.every(({ id }) => chosen.has(id))
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-1 text-table font-medium">{t('quotations')}</legend>
      <div className="grid grid-cols-2 items-start gap-2">
        <TextField {...bind('q')} type="search" label={t('words')} maxLength={200} autoComplete="off" />
        <SelectField
          {...bind('outletId')}
          label={said('outlet')}
          choices={[
            { value: '', label: said('anyOutlet') },
            ...outlets.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <TextField {...bind('publishedFrom')} type="date" label={said('from')} />
        <TextField {...bind('publishedTo')} type="date" label={said('to')} />
      </div>
      {failure && <Notice tone="danger">{failureText(failure)}</Notice>}
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <p role="status" className="grow text-table text-muted" data-tabular>
          {t('chosenQuotations', { count: chosen.size })}
          {chosen.size >= MOST_AT_ONCE && ` ${t('mostAtOnce', { count: MOST_AT_ONCE })}`}
        </p>
        {chosen.size > 0 && (
          <Button size="small" look="quiet" aria-pressed={isOnly} onClick={() => setChosenOnly(!isOnly)}>
            {t(isOnly ? 'showAll' : 'showChosen')}
          </Button>
        )}
        {rows !== null && rows.length > 0 && (
          <Button size="small" look="quiet" onClick={() => put(rows, !isAll)}>
            {t(isAll ? 'chooseNone' : 'chooseShown', { count: rows.length })}
          </Button>
        )}
      </div>
      {rows === null ? (
        <RowsSkeleton label={words('loading')} rows={4} />
      ) : (
        <ul
          aria-label={t('quotations')}
          aria-busy={isBusy}
          className="max-h-72 overflow-y-auto rounded-md border border-hairline"
        >
          {rows.length === 0 && <li className="px-3 py-2 text-table text-muted">{said('noneFits')}</li>}
          {rows.map((quotation) => (
            <li key={quotation.id} className="border-b border-hairline last:border-0">
              <Choice
                quotation={quotation}
                isChosen={chosen.has(quotation.id)}
                onToggle={(isWanted) => put([quotation], isWanted)}
              />
            </li>
          ))}
          {!isOnly && more && (
            <li className="p-1.5">
              <Button size="small" look="quiet" isBusy={isBusy} className="w-full" onClick={more}>
                {t('more')}
              </Button>
            </li>
          )}
        </ul>
      )}
    </fieldset>
  )
}

interface ChoiceProps {
  quotation: FoundQuotation
  isChosen: boolean
  onToggle: (isWanted: boolean) => void
}

function Choice({ quotation: { segments, outlet, article, speakerRole }, isChosen, onToggle }: ChoiceProps) {
  const words = useTranslations('words')
  const text = segments.map((segment) => segment.text).join('')
  return (
    <label className="flex items-start gap-2.5 px-3 py-2 text-table hover:bg-sunken">
      <input
        type="checkbox"
        className="mt-0.5 size-4 shrink-0 accent-accent"
        checked={isChosen}
        onChange={(event) => onToggle(event.target.checked)}
      />
      <span className="min-w-0">
        <span className="line-clamp-3">{cutWords(text, SHOWN)}</span>
        <span className="flex flex-wrap gap-x-2 text-caption text-muted">
          <span>{outlet?.name ?? words('unknownOutlet')}</span>
          {article.publishedAt && <Time value={article.publishedAt} isBrief />}
          {speakerRole && <span>{speakerRole}</span>}
        </span>
      </span>
    </label>
  )
}
