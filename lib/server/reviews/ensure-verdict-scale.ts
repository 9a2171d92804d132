import 'server-only'
import { FIRST_VERDICT_SCALE, type VerdictScale } from '@/lib/review/verdict-scale'
import type { Database, Transaction } from '@/lib/server/db/create-database'
import { newId } from '@/lib/server/db/new-id'
import { requireFound } from '@/lib/server/db/require-found'

/** Gives the newsroom a scale it does not have yet; done again, or by two at once, it is done once. */
export const ensureVerdictScale = async (
  db: Database | Transaction,
  newsroomId: string,
  scale: VerdictScale = FIRST_VERDICT_SCALE,
): Promise<void> => {
  const { name, version, steps } = scale
  await db.verdictScale.createMany({ data: { id: newId(), newsroomId, name, version }, skipDuplicates: true })
  const where = { newsroomId_name_version: { newsroomId, name, version } }
  const { id: scaleId } = requireFound(await db.verdictScale.findUnique({ where, select: { id: true } }))
  await db.verdict.createMany({
    data: steps.map((step, position) => ({ id: newId(), newsroomId, scaleId, ...step, position })),
    skipDuplicates: true,
  })
}
