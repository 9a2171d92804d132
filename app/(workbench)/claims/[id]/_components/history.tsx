import { useTranslations } from 'next-intl'
import { Time } from '@/app/_components/time'
import type { HistoryEntry } from '@/lib/server/claims/get-claim'

/** Everything that happened to the claim, from the record that nobody can rewrite. */
export function History({ entries }: { entries: readonly HistoryEntry[] }) {
  const t = useTranslations('claims.history')
  return (
    <ol className="grid gap-3 border-l border-hairline pl-4">
      {entries.map(({ sequence, action, actor, at }) => {
        const key = action.replace('.', '-') as Parameters<typeof t>[0]
        return (
          <li key={sequence} className="grid gap-0.5 text-table">
            <span>
              <strong className="font-medium">{actor?.name ?? t('system')}</strong> {t.has(key) ? t(key) : action}
            </span>
            <span className="text-caption text-muted">
              <Time value={at} isBrief />
            </span>
          </li>
        )
      })}
    </ol>
  )
}
