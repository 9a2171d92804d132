import 'server-only'
import type { ImportKind, ImportState, ItemOutcome } from '@/lib/schemas/import'
import type { Context } from '@/lib/server/db/context'
import type { Prisma } from '@/lib/server/db/generated/client'

export interface ImportView {
  readonly id: string
  readonly kind: ImportKind
  readonly state: ImportState
  readonly name: string
  readonly createdAt: Date
  readonly finishedAt: Date | null
  /** Null for the command line, a feed or another system. */
  readonly createdBy: { readonly id: string; readonly name: string } | null
  /** How many articles it is believed to hold; null while nobody knows. */
  readonly total: number | null
  readonly counts: Readonly<Record<ItemOutcome, number>>
}

export const importSelect = {
  ...{ id: true, kind: true, state: true, name: true, createdAt: true, finishedAt: true, total: true },
  createdBy: { select: { id: true, name: true } },
} satisfies Prisma.ImportSelect

const NONE: Readonly<Record<ItemOutcome, number>> = {
  ...{ WAITING: 0, NEW: 0, UNCHANGED: 0, NEW_VERSION: 0, DUPLICATE: 0, REFUSED: 0 },
}

/** How many items of each of these imports had which outcome? One query for all of them. */
export const countOutcomes = async (
  { db, actor: { newsroomId } }: Context,
  importIds: readonly string[],
): Promise<(importId: string) => Readonly<Record<ItemOutcome, number>>> => {
  const groups = await db.importItem.groupBy({
    by: ['importId', 'outcome'],
    where: { newsroomId, importId: { in: [...importIds] } },
    _count: true,
  })
  return (importId) => {
    const own = groups.filter((group) => group.importId === importId)
    return { ...NONE, ...Object.fromEntries(own.map(({ outcome, _count }) => [outcome, _count])) }
  }
}
