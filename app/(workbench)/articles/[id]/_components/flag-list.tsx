'use client'
import { useTranslations } from 'next-intl'
import { useId, type RefObject } from 'react'
import { FlagCard, type FlagDoes } from './flag-card'
import { quotationOf } from './flag-words'
import { FactPair } from '@/app/(workbench)/flags/_components/fact-pair'
import { FlagStateMark } from '@/app/(workbench)/flags/_components/flag-state'
import type { Asker } from '@/lib/review/can'
import type { FlagView } from '@/lib/server/flags/flag-view'

interface FlagListProps {
  flags: readonly FlagView[]
  /** Whether the machine has still to look. */
  isPending: boolean
  versionId: string
  column: RefObject<HTMLElement | null>
  asker: Asker
  does: FlagDoes
  onChoose: (quotationId: string) => void
}

/**
 * What does not add up in the text. What is about a quotation leads to it and is decided there; what is about other
 * words leads to them and is decided here. Nothing when all of it adds up.
 */
export function FlagList({ flags, isPending, versionId, column, asker, does, onChoose }: FlagListProps) {
  const t = useTranslations('flags')
  const title = useId()
  if (flags.length === 0 && !isPending) return null
  const show = (flag: FlagView) => {
    const words = column.current?.querySelector<HTMLElement>(`[data-flag][data-start="${flag.span?.start}"]`)
    words?.scrollIntoView({ block: 'start' })
    words?.focus({ preventScroll: true })
  }
  return (
    <section aria-labelledby={title} className="pt-6">
      <h2 id={title} className="pb-1 text-table font-bold">
        {t('article.title')}
      </h2>
      <ul className="border-t border-hairline text-table">
        {flags.map((flag) => {
          const quotationId = quotationOf(flag, versionId)
          return (
            <li key={flag.id} className="border-b border-hairline">
              <button
                type="button"
                onClick={() => {
                  if (quotationId !== null) onChoose(quotationId)
                  show(flag)
                }}
                className="grid w-full gap-1 ring-inward px-2 py-2 text-left hover:bg-sunken"
              >
                <span className="flex items-start justify-between gap-2">
                  <strong className="font-medium">{t(`checks.${flag.check}`)}</strong>
                  {quotationId !== null && <FlagStateMark state={flag.state} isCompact />}
                </span>
                {quotationId !== null && <FactPair flag={flag} />}
              </button>
              {quotationId === null && (
                <ul className="px-2 pb-3">
                  <FlagCard flag={flag} asker={asker} does={does} isTitled={false} />
                </ul>
              )}
            </li>
          )
        })}
      </ul>
      {isPending && <p className="pt-2 text-table text-muted">{t('article.pending')}</p>}
    </section>
  )
}
