import { useTranslations } from 'next-intl'
import type { LikenessReason } from '@/lib/matching/speaker-likeness'

/** Why two names may be one, as a sentence of its parts. */
export function LikenessReasons({ reasons }: { reasons: readonly LikenessReason[] }) {
  const t = useTranslations('speakers.suggestions.reasons')
  return (
    <ul className="flex flex-wrap gap-x-3 gap-y-0.5 text-table text-muted">
      {reasons.map(({ kind, words }) => (
        <li key={kind} className="after:ml-3 after:content-['·'] last:after:content-none">
          {t(kind, { words })}
        </li>
      ))}
    </ul>
  )
}
