import { useTranslations } from 'next-intl'
import { StateMark } from '@/app/_components/state-mark'
import type { MarkState } from '@/app/_components/state-shape'
import type { ClaimStatus } from '@/lib/schemas/claim'

const MARKS: Record<ClaimStatus, MarkState> = {
  OPEN: 'suggested',
  IN_REVIEW: 'suggested',
  AWAITING_SIGN_OFF: 'confirmed',
  RETURNED: 'disputed',
  VERIFIED: 'verified',
  WITHDRAWN: 'withdrawn',
}

/** Where a claim is on its way, as shape and word. */
export function ClaimState({ status }: { status: ClaimStatus }) {
  const t = useTranslations('words.claimStatuses')
  return <StateMark state={MARKS[status]} word={t(status)} />
}
