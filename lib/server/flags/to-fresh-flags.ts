import 'server-only'
import type { Context } from '@/lib/server/db/context'
import type { Transaction } from '@/lib/server/db/create-database'
import type { Prisma } from '@/lib/server/db/generated/client'
import { newId } from '@/lib/server/db/new-id'
import type { FoundFlag } from '@/lib/server/flags/find-flags'
import { findRule, readRules } from '@/lib/server/flags/matching-rule'

export const storedSelect = {
  id: true,
  articleVersionId: true,
  fingerprint: true,
  check: true,
  left: true,
  right: true,
  quotationId: true,
  otherId: true,
  state: true,
  reason: true,
  ruleId: true,
  decidedById: true,
  decidedAt: true,
  resolvedAt: true,
} satisfies Prisma.QuotationFlagSelect

/** A flag as a check finds it stored. */
export type StoredFlag = Prisma.QuotationFlagGetPayload<{ select: typeof storedSelect }>

/** The same facts, wherever they stand: what a person decided of them is not asked again in the next version. */
const factsOf = (flag: { readonly check: string; readonly left: unknown; readonly right: unknown }): string => {
  const textOf = (fact: unknown) => (typeof fact === 'object' && fact !== null && 'text' in fact ? fact.text : null)
  return JSON.stringify([flag.check, textOf(flag.left), textOf(flag.right)])
}

const UNDECIDED = { state: 'OPEN' as const, reason: null, ruleId: null, decidedById: null, decidedAt: null }

/** The rows of new findings. What somebody decided of the same facts in an earlier version holds on; else a rule may dismiss them. */
export async function toFreshFlags(
  tx: Transaction,
  ctx: Context,
  found: readonly FoundFlag[],
  stored: readonly StoredFlag[],
): Promise<Prisma.QuotationFlagCreateManyInput[]> {
  const { newsroomId } = ctx.actor
  const rules = found.length === 0 ? [] : await readRules(tx, newsroomId)
  const decided = new Map(stored.filter(({ state }) => state !== 'OPEN').map((flag) => [factsOf(flag), flag]))
  return found.map(({ left, right, speakerIds, outletId, ...flag }) => {
    const before = decided.get(factsOf({ ...flag, left, right }))
    const rule = before === undefined ? findRule(rules, { ...flag, left, right, speakerIds, outletId }) : null
    const carried = before && {
      ...{ state: before.state, reason: before.reason, ruleId: before.ruleId },
      ...{ decidedById: before.decidedById, decidedAt: before.decidedAt },
    }
    const byRule = rule && {
      ...{ state: 'DISMISSED' as const, reason: rule.reason, ruleId: rule.id },
      ...{ decidedById: rule.createdById, decidedAt: ctx.now() },
    }
    return { ...flag, id: newId(), newsroomId, left, right, createdAt: ctx.now(), ...(carried ?? byRule ?? UNDECIDED) }
  })
}
