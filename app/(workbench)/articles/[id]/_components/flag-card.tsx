'use client'
import { Check, RotateCcw, X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { useState } from 'react'
import { flagSeenFrom } from './flag-seen-from'
import { DismissForm } from '@/app/(workbench)/flags/_components/dismiss-form'
import { FactPair } from '@/app/(workbench)/flags/_components/fact-pair'
import { FlagDecisionNote } from '@/app/(workbench)/flags/_components/flag-decision'
import { toQuotationHref } from '@/app/(workbench)/flags/_components/to-flag-href'
import { Button } from '@/app/_components/button'
import type { ActionFailure } from '@/app/_lib/action-result'
import { can, type Asker } from '@/lib/review/can'
import type { FlagView } from '@/lib/server/flags/flag-view'

export interface FlagDoes {
  readonly decide: (flag: FlagView, decision: 'confirm' | 'undo') => void
  readonly dismiss: (flag: FlagView, reason: string) => Promise<ActionFailure | null>
}

interface FlagCardProps {
  flag: FlagView
  asker: Asker
  does: FlagDoes
  /** Where the list has said already which check it is. */
  isTitled?: boolean
  /** Beside which quotation it is shown. */
  quotationId?: string
}

/** One finding about the chosen quotation: both facts, what was said of it, and what can be. */
export function FlagCard({ flag, asker, does, isTitled = true, quotationId }: FlagCardProps) {
  const t = useTranslations('flags')
  const words = useTranslations('words')
  const [isDismissing, setDismissing] = useState(false)
  const seen = flagSeenFrom(flag, quotationId)
  const { check, certainty, state, other } = seen
  return (
    <li className="grid gap-2 border-l-2 border-disputed pl-3">
      <div>
        {isTitled && <strong className="block font-medium">{t(`checks.${check}`)}</strong>}
        <span className="text-caption text-muted">{t(`certainties.${certainty}`)}</span>
      </div>
      <FactPair flag={seen} />
      {other && (
        <Link href={toQuotationHref(other)} className="text-link line-clamp-3 font-serif">
          {other.article.id === seen.article.id
            ? t('sameArticle')
            : t('elsewhere', { outlet: other.article.outlet?.name ?? words('unknownOutlet') })}
          : “{other.text}”
        </Link>
      )}
      <FlagDecisionNote flag={flag} />
      {can(asker, 'flag.decide') &&
        (state === 'OPEN' ? (
          <div className="flex flex-wrap gap-2">
            <Button size="small" icon={Check} onClick={() => does.decide(flag, 'confirm')}>
              {t('keys.confirm')}
            </Button>
            <Button
              size="small"
              icon={X}
              aria-expanded={isDismissing}
              onClick={() => setDismissing((isOpen) => !isOpen)}
            >
              {t('dismiss.submit')}
            </Button>
          </div>
        ) : (
          <Button
            size="small"
            icon={RotateCcw}
            className="justify-self-start"
            onClick={() => does.decide(flag, 'undo')}
          >
            {t('keys.undo')}
          </Button>
        ))}
      {isDismissing && state === 'OPEN' && (
        <DismissForm onDismiss={(reason) => does.dismiss(flag, reason)} onDone={() => setDismissing(false)} />
      )}
    </li>
  )
}
