import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { LikenessReasons } from '../../_components/likeness-reasons'
import { SuggestionActions } from '../../_components/suggestion-actions'
import type { LikelyPair } from '@/lib/server/speakers/find-likely-pairs'

interface LikelySpeakersProps {
  speakerId: string
  pairs: readonly LikelyPair[]
  canMerge: boolean
  canDistinguish: boolean
}

/** Who may be the same person or body, and why. */
export function LikelySpeakers({ speakerId, pairs, canMerge, canDistinguish }: LikelySpeakersProps) {
  const t = useTranslations('speakers')
  if (pairs.length === 0) return null
  return (
    <section aria-labelledby="likely" className="grid gap-2">
      <h2 id="likely" className="text-ui font-bold">
        {t('likely.title')}
      </h2>
      <ul className="grid gap-4">
        {pairs.map(({ from, into, reasons }) => {
          const other = from.id === speakerId ? into : from
          return (
            <li key={other.id} className="grid gap-1.5">
              <p className="text-ui">
                <Link href={`/speakers/${other.id}`} className="text-link">
                  {other.name}
                </Link>
                <span className="block text-table text-muted">
                  {[other.role, t('suggestions.quotations', { count: other.quotationCount })]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </p>
              <LikenessReasons reasons={reasons} />
              <SuggestionActions from={from} into={into} canMerge={canMerge} canDistinguish={canDistinguish} />
            </li>
          )
        })}
      </ul>
    </section>
  )
}
