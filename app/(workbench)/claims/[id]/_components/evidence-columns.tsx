'use client'
import { ExternalLink, Plus } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { withdrawEvidence } from '@/app/(workbench)/claims/[id]/actions'
import { EvidenceForm } from '@/app/(workbench)/claims/[id]/_components/evidence-form'
import { Button } from '@/app/_components/button'
import { Dialog } from '@/app/_components/dialog'
import { joinClasses } from '@/app/_components/join-classes'
import { Notice } from '@/app/_components/notice'
import { Time } from '@/app/_components/time'
import { useFailureText } from '@/app/_lib/use-failure-text'
import { useSubmit } from '@/app/_lib/use-submit'
import type { Stance } from '@/lib/schemas/claim'
import type { EvidenceView } from '@/lib/server/claims/claim-view'

interface EvidenceColumnsProps {
  claimId: string
  evidence: readonly EvidenceView[]
  canAdd: boolean
  /** A verdict counts for the evidence it was given on, so new evidence reopens a verified claim. */
  isVerified: boolean
}

/** What speaks for the claim and what against it, side by side, and below what only explains it. */
export function EvidenceColumns({ claimId, evidence, canAdd, isVerified }: EvidenceColumnsProps) {
  const t = useTranslations('claims.evidence')
  const [isAdding, setAdding] = useState(false)
  const column = (stance: Stance) => (
    <section aria-label={t(`stances.${stance}`)}>
      <h3 className="border-b border-edge pb-1 text-ui font-bold">{t(`stances.${stance}`)}</h3>
      <EvidenceList pieces={evidence.filter((piece) => piece.stance === stance)} canWithdraw={canAdd} />
    </section>
  )
  const hasContext = evidence.some((piece) => piece.stance === 'CONTEXT')
  return (
    <div className="grid gap-5">
      <div className="grid gap-x-8 gap-y-5 md:grid-cols-2">
        {column('SUPPORTS')}
        {column('REFUTES')}
      </div>
      {hasContext && column('CONTEXT')}
      {canAdd && (
        <Button icon={Plus} className="justify-self-start" onClick={() => setAdding(true)}>
          {t('add')}
        </Button>
      )}
      <Dialog isOpen={isAdding} onClose={() => setAdding(false)} title={t('add')}>
        <div className="grid gap-4">
          {isVerified && <Notice>{t('reopens')}</Notice>}
          <EvidenceForm claimId={claimId} onDone={() => setAdding(false)} />
        </div>
      </Dialog>
    </div>
  )
}

function EvidenceList({ pieces, canWithdraw }: { pieces: readonly EvidenceView[]; canWithdraw: boolean }) {
  const t = useTranslations('claims.evidence')
  const failureText = useFailureText()
  const { failure, isBusy, submit } = useSubmit()
  if (pieces.length === 0) return <p className="py-3 text-table text-muted">{t('none')}</p>
  return (
    <ul className="divide-y divide-hairline">
      {failure && (
        <li className="py-2">
          <Notice tone="danger">{failureText(failure)}</Notice>
        </li>
      )}
      {pieces.map((piece) => (
        <li key={piece.id} className={joinClasses('grid gap-1.5 py-3', piece.withdrawnAt && 'text-muted')}>
          <a
            href={piece.url}
            target="_blank"
            rel="noopener noreferrer"
            className="text-link inline-flex items-baseline gap-1.5 font-medium"
          >
            {piece.title}
            <ExternalLink aria-label={t('opensElsewhere')} className="size-3.5 shrink-0 self-center" />
          </a>
          <blockquote className="border-l-2 border-hairline pl-3 font-serif text-lead whitespace-pre-line">
            {piece.excerpt}
          </blockquote>
          <p className="flex flex-wrap items-center gap-x-3 text-table text-muted">
            <span>
              {piece.createdBy.name}, <Time value={piece.createdAt} isBrief />
            </span>
            {piece.withdrawnAt ? (
              <strong className="font-medium">{t('withdrawn')}</strong>
            ) : (
              canWithdraw && (
                <Button
                  size="small"
                  look="quiet"
                  isBusy={isBusy}
                  onClick={() => void submit(() => withdrawEvidence({ evidenceId: piece.id }))}
                >
                  {t('withdraw')}
                </Button>
              )
            )}
          </p>
        </li>
      ))}
    </ul>
  )
}
