import 'server-only'
import type { CheckVersionInput } from '@/lib/schemas/flag'
import { recordEvent } from '@/lib/server/audit'
import type { Context } from '@/lib/server/db/context'
import type { Transaction } from '@/lib/server/db/create-database'
import type { Prisma } from '@/lib/server/db/generated/client'
import { newId } from '@/lib/server/db/new-id'
import { requirePermission } from '@/lib/server/db/require-permission'
import { transact } from '@/lib/server/db/transact'
import { findCounterparts } from '@/lib/server/flags/find-counterparts'
import { findInPairs, findInQuotations, findInText, type FoundFlag } from '@/lib/server/flags/find-flags'
import { lockFlags } from '@/lib/server/flags/lock-flags'
import { findRule, readRules } from '@/lib/server/flags/matching-rule'
import { readVersionFacts, type VersionToCheck } from '@/lib/server/flags/read-version-facts'

/** What a check of one version changed. */
export interface CheckOutcome {
  readonly found: number
  /** Dismissed at once, by a rule that somebody made. */
  readonly dismissedByRule: number
  /** Facts agree again. */
  readonly resolved: number
  /** Facts that had agreed again do not any more. */
  readonly returned: number
}

const storedSelect = {
  id: true,
  articleVersionId: true,
  fingerprint: true,
  check: true,
  left: true,
  right: true,
  quotationId: true,
  state: true,
  reason: true,
  ruleId: true,
  decidedById: true,
  decidedAt: true,
  resolvedAt: true,
} satisfies Prisma.QuotationFlagSelect

type StoredFlag = Prisma.QuotationFlagGetPayload<{ select: typeof storedSelect }>

const keyOf = ({ articleVersionId, fingerprint }: Pick<FoundFlag, 'articleVersionId' | 'fingerprint'>): string =>
  `${articleVersionId} ${fingerprint}`

/**
 * Looks for what does not add up in a version of an article and its quotations, and keeps the flags in step: a new
 * finding becomes one flag however often it is found, facts that agree again resolve theirs, and what people decided
 * stays decided, also on the next version of the article that says the same. Older versions have no open findings.
 * Throws NOT_FOUND. May run any number of times.
 */
export const checkVersion = async (ctx: Context, { versionId }: CheckVersionInput): Promise<CheckOutcome> => {
  requirePermission(ctx, 'flag.decide')
  const version = await readVersionFacts(ctx, versionId)
  const found = version.isCurrent ? await findAll(ctx, version) : []
  return transact(ctx, async (tx) => {
    await lockFlags(tx, ctx.actor.newsroomId)
    return settle(tx, ctx, version, found)
  })
}

const findAll = async (ctx: Context, version: VersionToCheck): Promise<FoundFlag[]> => {
  const pairs = await findCounterparts(ctx, version.quotations)
  const all = [...findInText(version), ...findInQuotations(version), ...findInPairs(pairs, version)]
  return [...new Map(all.map((flag) => [keyOf(flag), flag])).values()]
}

/** Every flag that this check has a say in: those of the version, and what is still open of the article's older ones. */
const readStored = (tx: Transaction, newsroomId: string, { versionId, articleId, isCurrent }: VersionToCheck) => {
  const ofVersion = { articleVersionId: versionId }
  const ofOlder = { articleVersion: { articleId } }
  return tx.quotationFlag.findMany({
    where: {
      newsroomId,
      OR: [
        ofVersion,
        { other: ofVersion },
        ...(isCurrent ? [ofOlder, { other: ofOlder }].map((of) => ({ ...of, resolvedAt: null })) : []),
      ],
    },
    select: storedSelect,
  })
}

async function settle(
  tx: Transaction,
  ctx: Context,
  version: VersionToCheck,
  found: readonly FoundFlag[],
): Promise<CheckOutcome> {
  const { newsroomId } = ctx.actor
  const stored = await readStored(tx, newsroomId, version)
  const storedByKey = new Map(stored.map((flag) => [keyOf(flag), flag]))
  const foundKeys = new Set(found.map(keyOf))
  const fresh = await toFresh(
    tx,
    ctx,
    found.filter((flag) => !storedByKey.has(keyOf(flag))),
    stored,
  )
  const gone = stored.filter((flag) => flag.resolvedAt === null && !foundKeys.has(keyOf(flag)))
  const back = stored.filter((flag) => flag.resolvedAt !== null && foundKeys.has(keyOf(flag)))
  await tx.quotationFlag.createMany({ data: fresh, skipDuplicates: true })
  const where = (flags: readonly StoredFlag[]) => ({ newsroomId, id: { in: flags.map(({ id }) => id) } })
  await tx.quotationFlag.updateMany({ where: where(gone), data: { resolvedAt: ctx.now(), version: { increment: 1 } } })
  await tx.quotationFlag.updateMany({ where: where(back), data: { resolvedAt: null, version: { increment: 1 } } })
  await moveFlags(tx, newsroomId, found, storedByKey)
  const outcome = {
    found: fresh.length,
    dismissedByRule: fresh.filter(({ ruleId }) => ruleId !== null).length,
    ...{ resolved: gone.length, returned: back.length },
  }
  if (fresh.length + gone.length + back.length > 0) {
    await recordEvent(tx, ctx, { action: 'flag.find', subjectId: version.versionId, data: { ...outcome } })
  }
  return outcome
}

/** Another quotation may hold the same words now, or none: its day was corrected, or it was rejected. */
async function moveFlags(
  tx: Transaction,
  newsroomId: string,
  found: readonly FoundFlag[],
  storedByKey: ReadonlyMap<string, StoredFlag>,
): Promise<void> {
  for (const flag of found) {
    const before = storedByKey.get(keyOf(flag))
    if (before === undefined || before.quotationId === flag.quotationId) continue
    await tx.quotationFlag.updateMany({
      where: { newsroomId, id: before.id },
      data: { quotationId: flag.quotationId, version: { increment: 1 } },
    })
  }
}

const factsOf = (flag: { readonly check: string; readonly left: unknown; readonly right: unknown }): string => {
  const textOf = (fact: unknown) => (typeof fact === 'object' && fact !== null && 'text' in fact ? fact.text : null)
  return JSON.stringify([flag.check, textOf(flag.left), textOf(flag.right)])
}

/** New rows. What somebody decided of the same facts in an earlier version holds on; else a rule may dismiss them. */
async function toFresh(tx: Transaction, ctx: Context, found: readonly FoundFlag[], stored: readonly StoredFlag[]) {
  const { newsroomId } = ctx.actor
  const rules = found.length === 0 ? [] : await readRules(tx, newsroomId)
  const decided = new Map(stored.filter(({ state }) => state !== 'OPEN').map((flag) => [factsOf(flag), flag]))
  return found.map(({ left, right, speakerIds, outletId, ...flag }): Prisma.QuotationFlagCreateManyInput => {
    const before = decided.get(factsOf({ ...flag, left, right }))
    const rule = before === undefined ? findRule(rules, { ...flag, left, right, speakerIds, outletId }) : null
    const byRule = rule && {
      ...{ state: 'DISMISSED' as const, reason: rule.reason, ruleId: rule.id },
      ...{ decidedById: rule.createdById, decidedAt: ctx.now() },
    }
    const carried = before && {
      ...{ state: before.state, reason: before.reason, ruleId: before.ruleId },
      ...{ decidedById: before.decidedById, decidedAt: before.decidedAt },
    }
    const nobody = { state: 'OPEN' as const, reason: null, ruleId: null, decidedById: null, decidedAt: null }
    return { ...flag, id: newId(), newsroomId, left, right, createdAt: ctx.now(), ...(carried ?? byRule ?? nobody) }
  })
}
