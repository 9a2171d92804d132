import 'server-only'
import type { CheckVersionInput } from '@/lib/schemas/flag'
import type { Context } from '@/lib/server/db/context'
import { requirePermission } from '@/lib/server/db/require-permission'
import { transact } from '@/lib/server/db/transact'
import { findCounterparts } from '@/lib/server/flags/find-counterparts'
import { findInPairs, findInQuotations, findInText, keyOf, type FoundFlag } from '@/lib/server/flags/find-flags'
import { lockFlags } from '@/lib/server/flags/lock-flags'
import { readVersionFacts, type VersionToCheck } from '@/lib/server/flags/read-version-facts'
import { settleFlags, type CheckOutcome } from '@/lib/server/flags/settle-flags'

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
    return settleFlags(tx, ctx, version, found)
  })
}

const findAll = async (ctx: Context, version: VersionToCheck): Promise<FoundFlag[]> => {
  const pairs = await findCounterparts(ctx, version.quotations)
  const all = [...findInText(version), ...findInQuotations(version), ...findInPairs(pairs)]
  return [...new Map(all.map((flag) => [keyOf(flag), flag])).values()]
}
