import 'server-only'
import { recordEvent } from '@/lib/server/audit'
import type { Context } from '@/lib/server/db/context'
import type { Transaction } from '@/lib/server/db/create-database'
import { enqueueChecks } from '@/lib/server/db/enqueue-checks'
import type { Prisma } from '@/lib/server/db/generated/client'
import { keyOf, type FoundFlag } from '@/lib/server/flags/find-flags'
import type { VersionToCheck } from '@/lib/server/flags/read-version-facts'
import { storedSelect, toFreshFlags, type StoredFlag } from '@/lib/server/flags/to-fresh-flags'

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

/** Every flag that this check has a say in: those of the version, and what is still open of the article's older ones. */
const readStored = async (tx: Transaction, newsroomId: string, { versionId, articleId, isCurrent }: VersionToCheck) => {
  const versions = await tx.articleVersion.findMany({
    where: { newsroomId, articleId, ...(isCurrent ? {} : { id: versionId }) },
    select: { id: true, quotations: { select: { id: true } } },
  })
  const of = (some: typeof versions) => [
    { articleVersionId: { in: some.map(({ id }) => id) } },
    { otherId: { in: some.flatMap(({ quotations }) => quotations.map(({ id }) => id)) } },
  ]
  const older = of(versions.filter(({ id }) => id !== versionId)).map((one) => ({ ...one, resolvedAt: null }))
  return tx.quotationFlag.findMany({
    where: { newsroomId, OR: [...of(versions.filter(({ id }) => id === versionId)), ...older] },
    select: storedSelect,
  })
}

/** Stores what a check found, and tells apart what is new, what is gone and what is back; one event where any is. */
export async function settleFlags(
  tx: Transaction,
  ctx: Context,
  version: VersionToCheck,
  found: readonly FoundFlag[],
): Promise<CheckOutcome> {
  const { newsroomId } = ctx.actor
  const stored = await readStored(tx, newsroomId, version)
  const storedByKey = new Map(stored.map((flag) => [keyOf(flag), flag]))
  const foundKeys = new Set(found.map(keyOf))
  const added = found.filter((flag) => !storedByKey.has(keyOf(flag)))
  const fresh = await toFreshFlags(tx, ctx, added, stored)
  const gone = stored.filter((flag) => flag.resolvedAt === null && !foundKeys.has(keyOf(flag)))
  const back = stored.filter((flag) => flag.resolvedAt !== null && foundKeys.has(keyOf(flag)))
  await tx.quotationFlag.createMany({ data: fresh, skipDuplicates: true })
  await setResolved(tx, newsroomId, gone, ctx.now())
  await setResolved(tx, newsroomId, back, null)
  for (const flag of found) {
    if (flag.articleVersionId === version.versionId) await moveFlag(tx, newsroomId, flag, storedByKey.get(keyOf(flag)))
  }
  await recheckOthers(tx, newsroomId, version, added, gone)
  const outcome = {
    ...{ found: fresh.length, dismissedByRule: fresh.filter(({ ruleId }) => ruleId !== null).length },
    ...{ resolved: gone.length, returned: back.length },
  }
  if (fresh.length + gone.length + back.length > 0) {
    await recordEvent(tx, ctx, { action: 'flag.find', subjectId: version.versionId, data: { ...outcome } })
  }
  return outcome
}

const setResolved = async (
  tx: Transaction,
  newsroomId: string,
  flags: readonly StoredFlag[],
  resolvedAt: Date | null,
): Promise<void> => {
  const where: Prisma.QuotationFlagWhereInput = { newsroomId, id: { in: flags.map(({ id }) => id) } }
  if (flags.length > 0) await tx.quotationFlag.updateMany({ where, data: { resolvedAt, version: { increment: 1 } } })
}

/**
 * Another quotation may hold the same words now, or none: its day was corrected, or it was rejected; and a flag may
 * stand against another quotation than before.
 */
async function moveFlag(
  tx: Transaction,
  newsroomId: string,
  { quotationId, otherId }: FoundFlag,
  before: StoredFlag | undefined,
): Promise<void> {
  if (before === undefined || (before.quotationId === quotationId && before.otherId === otherId)) return
  const data = { quotationId, otherId, version: { increment: 1 } }
  await tx.quotationFlag.updateMany({ where: { newsroomId, id: before.id }, data })
}

/**
 * A flag that sits on another article may still stand against another quotation than the one looked at here; and where
 * one quotation is now found to stand alone, flags on those it was compared with before are out of date.
 */
async function recheckOthers(
  tx: Transaction,
  newsroomId: string,
  { versionId }: VersionToCheck,
  added: readonly FoundFlag[],
  gone: readonly StoredFlag[],
): Promise<void> {
  const alone = added.flatMap(({ quotationId, otherId }) =>
    otherId === null || quotationId === null ? [] : [quotationId],
  )
  const dated =
    alone.length === 0
      ? []
      : await tx.quotationFlag.findMany({
          where: { newsroomId, otherId: { in: alone }, resolvedAt: null },
          select: { articleVersionId: true },
        })
  const homes = [...gone, ...dated].map(({ articleVersionId }) => articleVersionId).filter((id) => id !== versionId)
  await enqueueChecks(tx, newsroomId, homes)
}
