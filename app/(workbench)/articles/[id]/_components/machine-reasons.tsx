'use client'
import { useTranslations } from 'next-intl'
import type { ExtractedQuotation } from '@/lib/schemas/extraction'

/** Message keys hold no plus sign, rule names do: `marks+cue-behind`. Joined clauses are explained by the first. */
const toKey = (name: string) => name.replace('+joined', '').replaceAll('+', '_')

/** Why the machine thinks so, in words that can be held against the text. */
export function MachineReasons({ suggestion }: { suggestion: ExtractedQuotation }) {
  const t = useTranslations('article.reasons')
  const { explanation, confidence, candidates } = suggestion
  const rule = `rules.${toKey(explanation?.rule ?? '')}` as Parameters<typeof t>[0]
  const speaker = `speakers.${explanation?.speaker ?? ''}` as Parameters<typeof t>[0]
  return (
    <details className="group text-table" open>
      <summary className="rounded-sm font-medium text-muted hover:text-ink">{t('title')}</summary>
      <ul className="grid list-disc gap-1 pt-1.5 pl-4 text-muted marker:text-edge">
        <li>{t.has(rule) ? t(rule) : t('rules.other')}</li>
        {explanation?.speaker && <li>{t.has(speaker) ? t(speaker) : t('speakers.other')}</li>}
        {candidates && candidates.length > 1 && (
          <li>{t('candidates', { names: candidates.map(({ name }) => name).join(', ') })}</li>
        )}
        <li>{t('confidence', { percent: Math.round(confidence * 100) })}</li>
      </ul>
    </details>
  )
}
