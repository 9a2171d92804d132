'use client'
import { useTranslations } from 'next-intl'
import type { QuotationDraft } from './quotation-draft'
import { Button } from '@/app/_components/button'
import { Notice } from '@/app/_components/notice'
import { Time } from '@/app/_components/time'
import type { Span } from '@/lib/schemas/span'
import type { QuotationView } from '@/lib/server/quotations/quotation-view'

interface ConflictViewProps {
  text: string
  draft: QuotationDraft
  stored: QuotationView
  isBusy: boolean
  onKeepMine: () => void
  onTakeStored: () => void
  /** Back to the form with what I typed, now against what is stored. */
  onGoOn: () => void
}

/** Two people changed the same quotation: both versions, field by field, and who decides is the reader. */
export function ConflictView({ text, draft, stored, isBusy, onKeepMine, onTakeStored, onGoOn }: ConflictViewProps) {
  const t = useTranslations('article.conflict')
  const form = useTranslations('article.form')
  const words = useTranslations('words')
  const slice = (spans: readonly Span[]) => spans.map(({ start, end }) => text.slice(start, end)).join(' … ')
  const one = (span: Span | null) => (span ? slice([span]) : '')
  const rows = [
    [form('content'), slice(draft.content), slice(stored.contentSpans)],
    [form('speaker'), draft.speakerName.trim(), stored.speaker?.name ?? ''],
    [form('role'), draft.speakerRole.trim(), stored.speakerRole ?? ''],
    [form('kind'), words(`kindsShort.${draft.kind}`), words(`kindsShort.${stored.kind}`)],
    [form('saidOn'), draft.saidOn, stored.saidOn ?? ''],
    [form('via'), draft.via, stored.via.join(', ')],
    [form('cue'), one(draft.cue), one(stored.cueSpan)],
    [form('source'), one(draft.source), one(stored.sourceSpan)],
  ] as const

  return (
    <section aria-label={t('title')} className="grid gap-4">
      <h2 className="text-lead font-bold">{t('title')}</h2>
      <Notice tone="danger">
        {t('body', { name: stored.updatedBy?.name ?? t('somebody') })} <Time value={stored.updatedAt} isBrief />
      </Notice>
      <table className="w-full text-left text-table">
        <thead className="border-b border-edge text-muted">
          <tr>
            <th scope="col" className="py-1.5 font-medium">
              <span className="sr-only">{t('field')}</span>
            </th>
            <th scope="col" className="px-2 py-1.5 font-medium">
              {t('mine')}
            </th>
            <th scope="col" className="py-1.5 font-medium">
              {t('stored')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows
            .filter(([, mine, theirs]) => mine !== '' || theirs !== '')
            .sort(([, a, b], [, c, d]) => Number(a === b) - Number(c === d))
            .map(([name, mine, theirs]) => {
              const look = mine === theirs ? 'text-muted' : 'bg-disputed-ground font-medium'
              return (
                <tr key={name} className="border-b border-hairline align-top">
                  <th scope="row" className="py-1.5 pr-2 font-normal text-muted">
                    {name}
                  </th>
                  <td className={`px-2 py-1.5 ${look}`}>{mine || words('none')}</td>
                  <td className={`px-2 py-1.5 ${look}`}>{theirs || words('none')}</td>
                </tr>
              )
            })}
        </tbody>
      </table>
      <div className="flex flex-wrap gap-2">
        <Button look="primary" isBusy={isBusy} onClick={onKeepMine}>
          {t('keepMine')}
        </Button>
        <Button onClick={onTakeStored}>{t('takeStored')}</Button>
        <Button look="quiet" onClick={onGoOn}>
          {t('goOn')}
        </Button>
      </div>
    </section>
  )
}
