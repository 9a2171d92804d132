'use client'
import { Ban, Pencil } from 'lucide-react'
import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { useState } from 'react'
import { ClaimState } from '@/app/(workbench)/claims/_components/claim-state'
import { EditClaimForm } from '@/app/(workbench)/claims/[id]/_components/edit-claim-form'
import { WithdrawClaimForm } from '@/app/(workbench)/claims/[id]/_components/withdraw-claim-form'
import { Button } from '@/app/_components/button'
import { Dialog } from '@/app/_components/dialog'
import { Notice } from '@/app/_components/notice'
import { Time } from '@/app/_components/time'
import type { ClaimView } from '@/lib/server/claims/claim-view'

interface ClaimHeadProps {
  claim: Pick<
    ClaimView,
    'id' | 'text' | 'status' | 'version' | 'speaker' | 'createdBy' | 'createdAt' | 'withdrawnAt' | 'withdrawnReason'
  >
  canEdit: boolean
  canWithdraw: boolean
}

/** The claim in one large sentence, whose it is and where it stands. */
export function ClaimHead({ claim, canEdit, canWithdraw }: ClaimHeadProps) {
  const t = useTranslations('claims')
  const words = useTranslations('words')
  const [open, setOpen] = useState<'edit' | 'withdraw' | null>(null)
  const close = () => setOpen(null)
  return (
    <header className="grid gap-3 pt-8 pb-8">
      <p className="text-table text-muted">
        <Link href="/claims" className="text-link">
          {t('title')}
        </Link>
      </p>
      <h1 className="max-w-reading font-serif text-headline font-bold">{claim.text}</h1>
      <p className="flex flex-wrap items-center gap-x-4 gap-y-1 text-ui text-muted">
        <ClaimState status={claim.status} />
        <span>
          {claim.speaker ? (
            <Link href={`/speakers/${claim.speaker.id}`} className="text-link">
              {claim.speaker.name}
            </Link>
          ) : (
            words('unknownSpeaker')
          )}
        </span>
        <span>
          {t('madeBy', { name: claim.createdBy.name })} <Time value={claim.createdAt} isBrief />
        </span>
      </p>
      {claim.withdrawnAt && (
        <Notice>
          {t('withdrawn')} <Time value={claim.withdrawnAt} />. {claim.withdrawnReason}
        </Notice>
      )}
      <div className="flex flex-wrap gap-2">
        {canEdit && (
          <Button size="small" icon={Pencil} onClick={() => setOpen('edit')}>
            {t('edit.open')}
          </Button>
        )}
        {canWithdraw && (
          <Button size="small" icon={Ban} look="danger" onClick={() => setOpen('withdraw')}>
            {t('withdraw.open')}
          </Button>
        )}
      </div>
      <Dialog isOpen={open === 'edit'} onClose={close} title={t('edit.title')}>
        <EditClaimForm claim={claim} onDone={close} />
      </Dialog>
      <Dialog isOpen={open === 'withdraw'} onClose={close} title={t('withdraw.title')}>
        <WithdrawClaimForm claim={claim} onDone={close} />
      </Dialog>
    </header>
  )
}
