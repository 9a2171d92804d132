import 'server-only'
import type { Transaction } from '@/lib/server/db/create-database'
import type { Prisma } from '@/lib/server/db/generated/client'
import { toDay } from '@/lib/server/db/to-day'

export const tenureSelect = {
  id: true,
  speakerId: true,
  office: true,
  from: true,
  to: true,
  source: true,
  version: true,
  deletedAt: true,
} satisfies Prisma.TenureSelect

type TenureRow = Prisma.TenureGetPayload<{ select: typeof tenureSelect }>

/** An office that somebody held; days are `YYYY-MM-DD`, null where open or not known. */
export interface TenureView extends Pick<TenureRow, 'id' | 'speakerId' | 'office' | 'source' | 'version'> {
  readonly from: string | null
  readonly to: string | null
  readonly isDeleted: boolean
}

export const toTenureView = ({ from, to, deletedAt, ...row }: TenureRow): TenureView => ({
  ...row,
  from: toDay(from),
  to: toDay(to),
  isDeleted: deletedAt !== null,
})

/** The tenure as it is stored now; null where the newsroom has none of that key. */
export const findTenure = async (tx: Transaction, newsroomId: string, id: string): Promise<TenureView | null> => {
  const row = await tx.tenure.findFirst({ where: { newsroomId, id }, select: tenureSelect })
  return row && toTenureView(row)
}

/** What the record keeps of a tenure. */
export const toTenureRecord = ({ speakerId, office, from, to, source }: TenureView): Prisma.InputJsonObject => ({
  ...{ speakerId, office, from, to, source },
})
