import { useFormatter, useTranslations } from 'next-intl'
import type { ItemOutcome } from '@/lib/schemas/import'
import type { ImportDetail } from '@/lib/server/imports/get-import'

/** In the order of what matters to a reader; what did not happen is left out. */
const TOLD: readonly ItemOutcome[] = ['NEW', 'NEW_VERSION', 'DUPLICATE', 'UNCHANGED', 'REFUSED', 'WAITING']

/** What became of it all, as one sentence with its numbers. */
export function ImportSummary({ view: { counts, createdAt, finishedAt } }: { view: ImportDetail }) {
  const t = useTranslations('import.summary')
  const format = useFormatter()
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0)
  const parts = TOLD.filter((outcome) => counts[outcome] > 0).map((outcome) => t(outcome, { count: counts[outcome] }))
  const seconds = finishedAt === null ? 0 : (finishedAt.getTime() - createdAt.getTime()) / 1000
  return (
    <p role="status" className="max-w-reading text-ui" data-tabular>
      {all === 0 ? t('nothing') : t('sentence', { all, parts: format.list(parts) })}
      {seconds >= 1 && <span className="text-muted"> {t('took', { seconds: Math.round(seconds) })}</span>}
    </p>
  )
}
