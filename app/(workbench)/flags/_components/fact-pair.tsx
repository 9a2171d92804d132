import { useTranslations } from 'next-intl'
import { FactText, useFactLabels, type FlagFacts } from '@/app/(workbench)/flags/_components/fact-text'

/** The two facts that do not agree, side by side. */
export function FactPair({ flag }: { flag: FlagFacts }) {
  const t = useTranslations('flags')
  const [left, right] = useFactLabels()(flag)
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_auto_minmax(0,1fr)] items-start gap-x-2">
      <Side label={left} fact={flag.left} />
      <span aria-hidden className="pt-4 text-disputed">
        ≠
      </span>
      <span className="sr-only">{t('against')}</span>
      <Side label={right} fact={flag.right} />
    </div>
  )
}

function Side({ label, fact }: { label: string; fact: FlagFacts['left'] }) {
  return (
    <p className="min-w-0">
      <span className="block text-caption text-muted">{label}</span>
      <span className="font-medium [overflow-wrap:anywhere]" data-tabular>
        <FactText fact={fact} />
      </span>
    </p>
  )
}
