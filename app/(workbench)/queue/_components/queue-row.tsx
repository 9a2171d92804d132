'use client'
import { Check, RotateCcw, X } from 'lucide-react'
import { useFormatter, useTranslations } from 'next-intl'
import Link from 'next/link'
import { useEffect, useRef } from 'react'
import { IconButton } from '@/app/_components/icon-button'
import { StateMark } from '@/app/_components/state-mark'
import { Cell, Row } from '@/app/_components/table'
import type { QuotationDecision } from '@/lib/schemas/quotation'
import type { QuotationRow } from '@/lib/server/quotations/list-quotations'

const MARKS = { SUGGESTED: 'suggested', CONFIRMED: 'confirmed', REJECTED: 'withdrawn' } as const

interface QueueRowProps {
  quotation: QuotationRow
  isChosen: boolean
  onChoose: () => void
  /** Null where this person only reads. */
  onDecide: ((decision: QuotationDecision) => void) | null
}

export function QueueRow({ quotation, isChosen, onChoose, onDecide }: QueueRowProps) {
  const t = useTranslations('queue')
  const words = useTranslations('words')
  const format = useFormatter()
  const row = useRef<HTMLTableRowElement>(null)
  useEffect(() => {
    if (isChosen) row.current?.scrollIntoView({ block: 'nearest' })
  }, [isChosen])
  const { id, text, kind, state, speaker, speakerRole, article, confidence, origin, openFlagCount } = quotation
  return (
    <Row ref={row} isChosen={isChosen} onClick={onChoose}>
      <Cell className="max-w-xl lg:min-w-72">
        <Link href={`/articles/${article.id}?q=${id}`} className="line-clamp-3 font-serif text-ui hover:underline">
          {kind === 'DIRECT' ? `“${text}”` : text}
        </Link>
        <span className="text-caption text-muted">{words(`kindsShort.${kind}`)}</span>
        {openFlagCount > 0 && (
          <span className="ml-2 text-caption font-medium text-disputed">
            <span aria-hidden>≠ </span>
            {words('flagged')}
          </span>
        )}
      </Cell>
      <Cell isWide className="lg:min-w-36">
        {speaker?.name ?? words('unknownSpeaker')}
        {speakerRole && <span className="block text-caption text-muted">{speakerRole}</span>}
      </Cell>
      <Cell isWide className="lg:min-w-48">
        {article.outlet?.name ?? words('unknownOutlet')}
        <span className="line-clamp-2 text-caption text-muted">{article.headline}</span>
      </Cell>
      <Cell
        label={t('columns.confidence')}
        isEmpty={origin !== 'MACHINE'}
        className="text-muted lg:text-right"
        data-tabular
      >
        {origin === 'MACHINE' ? format.number(confidence, { style: 'percent' }) : '–'}
      </Cell>
      <Cell>
        <span className="flex items-center gap-2">
          <StateMark state={MARKS[state]} word={words(`states.${state}`)} />
          {onDecide && state === 'SUGGESTED' && (
            <>
              <IconButton icon={Check} label={t('keys.accept')} onClick={() => onDecide('accept')} />
              <IconButton icon={X} label={t('keys.reject')} onClick={() => onDecide('reject')} />
            </>
          )}
          {onDecide && state !== 'SUGGESTED' && (
            <IconButton icon={RotateCcw} label={t('keys.undo')} onClick={() => onDecide('undo')} />
          )}
        </span>
      </Cell>
    </Row>
  )
}
