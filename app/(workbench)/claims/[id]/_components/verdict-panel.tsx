'use client'
import { useLocale, useTranslations } from 'next-intl'
import { DecisionForm } from '@/app/(workbench)/claims/[id]/_components/decision-form'
import { ReviewForm } from '@/app/(workbench)/claims/[id]/_components/review-form'
import { verdictLabel } from '@/app/(workbench)/claims/_components/verdict-label'
import { Notice } from '@/app/_components/notice'
import { Time } from '@/app/_components/time'
import type { ReviewView, VerdictView } from '@/lib/server/claims/claim-view'
import type { ClaimDetail } from '@/lib/server/claims/get-claim'

interface VerdictPanelProps {
  claim: Pick<ClaimDetail, 'id' | 'version' | 'status' | 'currentReview' | 'reviews'>
  verdicts: readonly VerdictView[]
  hasEvidence: boolean
  canSubmit: boolean
  canDecide: boolean
  /** The verdict that waits is this person's own, which somebody else must sign off. */
  isOwn: boolean
}

/** The verdict as it stands, and whatever this person may do next about it. */
export function VerdictPanel({ claim, verdicts, hasEvidence, canSubmit, canDecide, isOwn }: VerdictPanelProps) {
  const t = useTranslations('claims.verdict')
  const { currentReview, status } = claim
  const isWaiting = status === 'AWAITING_SIGN_OFF'
  return (
    <div className="grid gap-5">
      {currentReview ? <ReviewCard review={currentReview} /> : <p className="text-muted">{t('none')}</p>}
      {isWaiting && isOwn && <Notice>{t('notYours')}</Notice>}
      {isWaiting && currentReview && canDecide && (
        <DecisionForm reviewId={currentReview.id} claimVersion={claim.version} />
      )}
      {canSubmit && !isWaiting && !hasEvidence && <Notice>{t('needsEvidence')}</Notice>}
      {canSubmit && !isWaiting && hasEvidence && <Judging claim={claim} verdicts={verdicts} />}
    </div>
  )
}

/** The form stands open while a verdict is due; where one is signed off it waits behind a word. */
function Judging({ claim, verdicts }: Pick<VerdictPanelProps, 'claim' | 'verdicts'>) {
  const t = useTranslations('claims.verdict')
  const form = (
    <ReviewForm claimId={claim.id} claimVersion={claim.version} verdicts={verdicts} isFirst={!claim.currentReview} />
  )
  if (claim.status !== 'VERIFIED') return form
  return (
    <details data-screen-only>
      <summary className="mb-4 text-table text-muted">{t('reopen')}</summary>
      {form}
    </details>
  )
}

function ReviewCard({ review }: { review: ReviewView }) {
  const t = useTranslations('claims.verdict')
  const locale = useLocale()
  return (
    <div className="grid gap-2 border-l-2 border-ink pl-4">
      <p className="text-headline font-bold">{verdictLabel(review.verdict, locale)}</p>
      <p className="max-w-reading font-serif text-reading whitespace-pre-line">{review.reasons}</p>
      <p className="text-table text-muted">
        {t('judgedBy', { name: review.reviewer.name })} <Time value={review.submittedAt} isBrief />
      </p>
      {review.decision && review.decidedBy && review.decidedAt && (
        <p className="text-table text-muted">
          {t(review.decision === 'SIGNED_OFF' ? 'signedOffBy' : 'returnedBy', { name: review.decidedBy.name })}{' '}
          <Time value={review.decidedAt} isBrief />
          {review.decisionNote && <span className="block text-ui text-ink">{review.decisionNote}</span>}
        </p>
      )}
    </div>
  )
}
