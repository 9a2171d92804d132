'use client'
import { Check, ListPlus, RotateCcw, X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import { FactPair } from '@/app/(workbench)/flags/_components/fact-pair'
import { FlagDecisionNote } from '@/app/(workbench)/flags/_components/flag-decision'
import { FlagWords } from '@/app/(workbench)/flags/_components/flag-words'
import { IconButton } from '@/app/_components/icon-button'
import { Cell, Row } from '@/app/_components/table'
import { Time } from '@/app/_components/time'
import type { FlagRow as Flag } from '@/lib/server/flags/list-flags'

export interface RowDoes {
  readonly confirm: () => void
  readonly dismiss: () => void
  readonly undo: () => void
  /** Null for whoever may make no rules. */
  readonly makeRule: (() => void) | null
}

interface FlagRowProps {
  flag: Flag
  isChosen: boolean
  onChoose: () => void
  /** Null for whoever only reads. */
  does: RowDoes | null
}

export function FlagRow({ flag, isChosen, onChoose, does }: FlagRowProps) {
  const t = useTranslations('flags')
  const words = useTranslations('words')
  const row = useRef<HTMLTableRowElement>(null)
  useEffect(() => {
    if (isChosen) row.current?.scrollIntoView({ block: 'nearest' })
  }, [isChosen])
  const { article, check, certainty, state } = flag
  return (
    <Row ref={row} isChosen={isChosen} onClick={onChoose}>
      <Cell className="w-76 lg:min-w-72">
        <strong className="block font-medium">{t(`checks.${check}`)}</strong>
        <span className="mb-1.5 block text-caption text-muted">{t(`certainties.${certainty}`)}</span>
        <FactPair flag={flag} />
      </Cell>
      <Cell isWide className="max-w-md lg:min-w-72">
        <FlagWords flag={flag} />
      </Cell>
      <Cell isWide className="lg:max-w-64 lg:min-w-44">
        {article.outlet?.name ?? words('unknownOutlet')}
        <span className="line-clamp-2 text-caption text-muted">{article.headline}</span>
        {article.publishedAt && (
          <span className="block text-caption text-muted">
            <Time value={article.publishedAt} isBrief />
          </span>
        )}
      </Cell>
      <Cell isWide className="lg:min-w-40">
        <FlagDecisionNote flag={flag} />
        {does && (
          <span className="mt-1 -ml-2 flex gap-0.5">
            {state === 'OPEN' ? (
              <>
                <IconButton icon={Check} label={t('keys.confirm')} onClick={does.confirm} />
                <IconButton icon={X} label={t('keys.dismiss')} onClick={does.dismiss} />
                {does.makeRule && <IconButton icon={ListPlus} label={t('keys.rule')} onClick={does.makeRule} />}
              </>
            ) : (
              <IconButton icon={RotateCcw} label={t('keys.undo')} onClick={does.undo} />
            )}
          </span>
        )}
      </Cell>
    </Row>
  )
}
