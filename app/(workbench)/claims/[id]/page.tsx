import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { Appearances } from '@/app/(workbench)/claims/[id]/_components/appearances'
import { ClaimHead } from '@/app/(workbench)/claims/[id]/_components/claim-head'
import { ClaimProof } from '@/app/(workbench)/claims/[id]/_components/claim-proof'
import { EvidenceColumns } from '@/app/(workbench)/claims/[id]/_components/evidence-columns'
import { History } from '@/app/(workbench)/claims/[id]/_components/history'
import { VerdictPanel } from '@/app/(workbench)/claims/[id]/_components/verdict-panel'
import { Page } from '@/app/_components/page'
import { orNotFound, requireContext } from '@/app/_lib/require-context'
import { can } from '@/lib/review/can'
import { getClaim } from '@/lib/server/claims/get-claim'
import { getClaimProof } from '@/lib/server/exports/get-claim-proof'
import { listVerdicts } from '@/lib/server/reviews/list-verdicts'

/** Read once a request: for the title and for the page. */
const readClaim = cache(async (id: string) => orNotFound(getClaim(await requireContext(), id)))

interface ClaimPageProps {
  params: Promise<{ id: string }>
}

export async function generateMetadata({ params }: ClaimPageProps): Promise<Metadata> {
  const { id } = await params
  return { title: (await readClaim(id)).text }
}

export default async function ClaimPage({ params }: ClaimPageProps) {
  const [{ id }, ctx, t] = await Promise.all([params, requireContext(), getTranslations('claims')])
  const [claim, verdicts, proof] = await Promise.all([
    readClaim(id),
    listVerdicts(ctx),
    orNotFound(getClaimProof(ctx, id)),
  ])
  const { actor } = ctx
  const isOpen = claim.status !== 'WITHDRAWN'
  const hasEvidence = claim.evidence.some((piece) => piece.withdrawnAt === null)
  return (
    <Page>
      <ClaimHead
        claim={claim}
        canEdit={isOpen && can(actor, 'claim.save')}
        canWithdraw={isOpen && can(actor, 'claim.withdraw')}
      />
      <div className="grid gap-10 lg:grid-cols-[minmax(0,1fr)_17rem]">
        <div className="grid content-start gap-10">
          <section aria-labelledby="verdict">
            <h2 id="verdict" className="mb-3 text-title font-bold">
              {t('verdict.title')}
            </h2>
            <VerdictPanel
              claim={claim}
              verdicts={verdicts}
              hasEvidence={hasEvidence}
              canSubmit={isOpen && can(actor, 'review.submit')}
              canDecide={isOpen && can(actor, 'review.decide', { authorId: claim.currentReview?.reviewer.id ?? null })}
              isOwn={claim.currentReview !== null && claim.currentReview.reviewer.id === actor.id}
            />
          </section>
          <section aria-labelledby="evidence">
            <h2 id="evidence" className="mb-3 text-title font-bold">
              {t('evidence.title')}
            </h2>
            <EvidenceColumns
              claimId={claim.id}
              evidence={claim.evidence}
              canAdd={isOpen && can(actor, 'evidence.save')}
              isVerified={claim.status === 'VERIFIED'}
            />
          </section>
          <section aria-labelledby="appearances">
            <h2 id="appearances" className="mb-3 text-title font-bold">
              {t('appearances.title', { count: claim.appearances.length })}
            </h2>
            <Appearances quotations={claim.appearances} />
          </section>
          <ClaimProof proof={proof} />
        </div>
        <aside aria-labelledby="history">
          <h2 id="history" className="mb-3 text-title font-bold">
            {t('history.title')}
          </h2>
          <History entries={claim.history} />
        </aside>
      </div>
    </Page>
  )
}
