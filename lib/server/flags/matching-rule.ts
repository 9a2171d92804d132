import 'server-only'
import { FlagCondition } from '@/lib/schemas/flag'
import type { Database, Transaction } from '@/lib/server/db/create-database'
import type { Prisma } from '@/lib/server/db/generated/client'
import { followSpeakers } from '@/lib/server/speakers/follow-speaker'

export interface StoredRule {
  readonly id: string
  readonly check: string
  readonly condition: FlagCondition
  readonly reason: string
  readonly createdById: string
}

/** What a rule asks of a flag. */
export interface FlagToMatch {
  readonly check: string
  readonly left: { readonly text: string }
  readonly right: { readonly text: string }
  readonly speakerIds: readonly (string | null)[]
  readonly outletId: string | null
}

const fits = <T>(asked: T | undefined, has: (value: T) => boolean): boolean => asked === undefined || has(asked)

/** The first rule that a finding falls under; null where there is none. */
export const findRule = (rules: readonly StoredRule[], flag: FlagToMatch): StoredRule | null =>
  rules.find(
    ({ check, condition: { speakerId, outletId, left, right } }) =>
      check === flag.check &&
      fits(speakerId, (id) => flag.speakerIds.includes(id)) &&
      fits(outletId, (id) => flag.outletId === id) &&
      fits(left, (text) => flag.left.text === text) &&
      fits(right, (text) => flag.right.text === text),
  ) ?? null

/** The same question to the database: the open flags that fall under a rule. */
export const whereRuleMatches = (
  newsroomId: string,
  check: string,
  { speakerId, outletId, left, right }: FlagCondition,
): Prisma.QuotationFlagWhereInput => ({
  ...{ newsroomId, check, state: 'OPEN', resolvedAt: null },
  ...(speakerId === undefined ? {} : { OR: [{ quotation: { speakerId } }, { other: { speakerId } }] }),
  ...(outletId === undefined ? {} : { outletId }),
  ...(left === undefined ? {} : { left: { path: ['text'], equals: left } }),
  ...(right === undefined ? {} : { right: { path: ['text'], equals: right } }),
})

/** The newsroom's rules that hold, the oldest first; a rule about somebody merged is one about whom they were merged into. */
export const readRules = async (db: Database | Transaction, newsroomId: string): Promise<readonly StoredRule[]> => {
  const rows = await db.flagRule.findMany({
    where: { newsroomId, revokedAt: null },
    orderBy: { id: 'asc' },
    select: { id: true, check: true, condition: true, reason: true, createdById: true },
  })
  const conditions = rows.map(({ condition }) => FlagCondition.parse(condition))
  const followed = await followSpeakers(db, newsroomId, conditions)
  return rows.flatMap((row, index) => {
    const condition = followed[index]
    return condition === undefined ? [] : [{ ...row, condition }]
  })
}
