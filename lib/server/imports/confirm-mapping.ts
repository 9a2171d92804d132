import 'server-only'
import { AppError } from '@/lib/errors'
import type { ConfirmMappingInput } from '@/lib/schemas/import'
import { recordEvent } from '@/lib/server/audit'
import type { Context } from '@/lib/server/db/context'
import { requirePermission } from '@/lib/server/db/require-permission'
import { transact } from '@/lib/server/db/transact'
import { describeTable } from '@/lib/server/imports/describe-table'
import { lockImport } from '@/lib/server/imports/lock-import'
import { queueReading } from '@/lib/server/imports/queue-import'

/**
 * Says which column of a table is what, and has it read; by the workers at once, or not before `runAt` where the caller
 * reads it. Throws INVALID `import.unknownColumn` (column), CONFLICT `import.changed` when it was told before.
 */
export const confirmMapping = async (ctx: Context, input: ConfirmMappingInput, runAt?: Date): Promise<void> => {
  requirePermission(ctx, 'article.import')
  const { newsroomId } = ctx.actor
  const { importId, mapping } = input
  const { columns } = await describeTable(ctx, { importId })
  const unknown = Object.values(mapping).find((wanted) => !columns.some(({ name }) => name === wanted))
  if (unknown !== undefined) throw new AppError('INVALID', 'import.unknownColumn', { column: unknown })
  await transact(ctx, async (tx) => {
    const { state } = await lockImport(tx, ctx, importId)
    if (state !== 'MAPPING') throw new AppError('CONFLICT', 'import.changed', {}, { state })
    await tx.import.update({ where: { id: importId }, data: { state: 'RUNNING', mapping } })
    await queueReading(tx, { newsroomId, importId }, runAt)
    await recordEvent(tx, ctx, { action: 'import.map', subjectId: importId, data: { mapping } })
  })
}
