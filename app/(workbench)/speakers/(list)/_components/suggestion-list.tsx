import { ArrowRight } from 'lucide-react'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { LikenessReasons } from '../../_components/likeness-reasons'
import { SuggestionActions } from '../../_components/suggestion-actions'
import type { LikelyPair } from '@/lib/server/speakers/find-likely-pairs'
import type { LikelySpeaker } from '@/lib/server/speakers/read-known-speakers'

interface SuggestionListProps {
  pairs: readonly LikelyPair[]
  canMerge: boolean
  canDistinguish: boolean
}

/** Pairs of names side by side, each with why they may be one and what can be done. */
export function SuggestionList({ pairs, canMerge, canDistinguish }: SuggestionListProps) {
  return (
    <ul className="mt-3 border-t border-edge">
      {pairs.map(({ from, into, reasons }) => (
        <li key={`${from.id} ${into.id}`} className="grid gap-2 border-b border-hairline py-3">
          <div className="grid items-start gap-x-4 gap-y-1 md:grid-cols-[1fr_auto_1fr_auto]">
            <Who speaker={from} />
            <ArrowRight aria-hidden className="mt-0.5 size-4 rotate-90 text-muted md:rotate-0" />
            <Who speaker={into} />
            <SuggestionActions from={from} into={into} canMerge={canMerge} canDistinguish={canDistinguish} />
          </div>
          <LikenessReasons reasons={reasons} />
        </li>
      ))}
    </ul>
  )
}

function Who({ speaker: { id, name, role, quotationCount } }: { speaker: LikelySpeaker }) {
  const t = useTranslations('speakers.suggestions')
  return (
    <div className="min-w-0">
      <Link href={`/speakers/${id}`} className="font-medium hover:underline">
        {name}
      </Link>
      <span className="block text-table text-muted" data-tabular>
        {[t('quotations', { count: quotationCount }), role].filter(Boolean).join(' · ')}
      </span>
    </div>
  )
}
