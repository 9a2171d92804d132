import 'server-only'
import type { PairBlocker, PairRelation, PairState } from '@/lib/schemas/utterance'
import { PairBlocker as Blocker } from '@/lib/schemas/utterance'
import type { Transaction } from '@/lib/server/db/create-database'
import type { Prisma } from '@/lib/server/db/generated/client'

export const pairSelect = {
  id: true,
  aId: true,
  bId: true,
  relation: true,
  score: true,
  blockers: true,
  state: true,
  version: true,
  decidedAt: true,
  decidedBy: { select: { id: true, name: true } },
} satisfies Prisma.QuotationPairSelect

/** What is held about two quotations. */
export interface PairView {
  readonly id: string
  readonly aId: string
  readonly bId: string
  readonly relation: PairRelation
  readonly score: number
  /** `a` and `b` as the pair names them. */
  readonly blockers: readonly PairBlocker[]
  readonly state: PairState
  readonly version: number
  readonly decidedAt: Date | null
  readonly decidedBy: { readonly id: string; readonly name: string } | null
}

export const toPairView = ({
  blockers,
  ...row
}: Prisma.QuotationPairGetPayload<{ select: typeof pairSelect }>): PairView => ({
  ...row,
  blockers: Blocker.array().parse(blockers),
})

/** The pair as it is stored now; null where the newsroom has none of that key. */
export const findPair = async (tx: Transaction, newsroomId: string, id: string): Promise<PairView | null> => {
  const row = await tx.quotationPair.findFirst({ where: { newsroomId, id }, select: pairSelect })
  return row && toPairView(row)
}
