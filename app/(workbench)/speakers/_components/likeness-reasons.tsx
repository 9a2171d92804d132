import { useTranslations } from 'next-intl'
import type { LikenessReason } from '@/lib/matching/speaker-likeness'

/** Why two names may be one, as a sentence of its parts. */
export function LikenessReasons({ reasons }: { reasons: readonly LikenessReason[] }) {
  const t = useTranslations('speakers.suggestions.reasons')
  return (
    <ul className="text-table text-muted">
      {reasons.map(({ kind, words }) => (
        <li key={kind} className="inline after:content-[';_'] last:after:content-none">
          {t(kind, { words, count: Number(words) || 0 })}
        </li>
      ))}
    </ul>
  )
}
