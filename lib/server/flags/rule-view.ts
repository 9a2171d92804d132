import 'server-only'
import { CheckName, type FlagCondition } from '@/lib/schemas/flag'
import type { Context } from '@/lib/server/db/context'
import type { Database, Transaction } from '@/lib/server/db/create-database'
import type { Prisma } from '@/lib/server/db/generated/client'
import { parseCondition } from '@/lib/server/flags/flag-view'
import { followSpeakers } from '@/lib/server/speakers/follow-speaker'

export const ruleSelect = {
  id: true,
  check: true,
  condition: true,
  reason: true,
  createdAt: true,
  revokedAt: true,
  createdBy: { select: { id: true, name: true } },
  _count: { select: { flags: { where: { state: 'DISMISSED' } } } },
} satisfies Prisma.FlagRuleSelect

type RuleRow = Prisma.FlagRuleGetPayload<{ select: typeof ruleSelect }>

/** A rule with names for what its condition asks. */
export interface FlagRuleView extends Pick<RuleRow, 'id' | 'reason' | 'createdAt' | 'revokedAt' | 'createdBy'> {
  readonly check: CheckName
  readonly condition: FlagCondition
  readonly speakerName: string | null
  readonly outletName: string | null
  /** Findings that it holds dismissed. */
  readonly flagCount: number
}

/** Gives the rules their names: three queries, whatever their number. */
export const toRuleViews = async (
  db: Database | Transaction,
  { actor: { newsroomId } }: Pick<Context, 'actor'>,
  rows: readonly RuleRow[],
): Promise<FlagRuleView[]> => {
  const stored = rows.map(({ condition }) => parseCondition(condition))
  const conditions = await followSpeakers(db, newsroomId, stored)
  const idsOf = (name: 'speakerId' | 'outletId') =>
    conditions.flatMap(({ [name]: id }) => (id === undefined ? [] : [id]))
  const select = { id: true, name: true } as const
  const [speakers, outlets] = await Promise.all([
    db.speaker.findMany({ where: { newsroomId, id: { in: idsOf('speakerId') } }, select }),
    db.outlet.findMany({ where: { newsroomId, id: { in: idsOf('outletId') } }, select }),
  ])
  const names = new Map([...speakers, ...outlets].map(({ id, name }) => [id, name]))
  return rows.map(({ _count, check, ...row }, index) => {
    const condition = conditions[index] ?? {}
    return {
      ...row,
      check: CheckName.parse(check),
      condition,
      speakerName: names.get(condition.speakerId ?? '') ?? null,
      outletName: names.get(condition.outletId ?? '') ?? null,
      flagCount: _count.flags,
    }
  })
}
