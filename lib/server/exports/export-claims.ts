import 'server-only'
import { createExportWriter } from '@/lib/export/write-export'
import type { ExportClaimsInput } from '@/lib/schemas/export'
import { recordEvent } from '@/lib/server/audit'
import { findClaimIds } from '@/lib/server/claims/find-claim-ids'
import type { Context } from '@/lib/server/db/context'
import type { Prisma } from '@/lib/server/db/generated/client'
import { newId } from '@/lib/server/db/new-id'
import { requireFound } from '@/lib/server/db/require-found'
import { requirePermission } from '@/lib/server/db/require-permission'
import { readSnapshot, transact } from '@/lib/server/db/transact'
import { readVerifiedClaims } from '@/lib/server/exports/read-verified-claims'
import { spool, type Spooled } from '@/lib/server/exports/spool'

/** `content` is read once, to its end or until `destroy()`; for a response: `Readable.toWeb(content)`. */
export interface ExportedFile extends Spooled {
  readonly exportId: string
  readonly fileName: string
  readonly mediaType: string
  readonly claimCount: number
}

/** Claims read at once: enough to be quick, few enough to be small. */
const BATCH = 100

/**
 * The verified claims that the list shows under this filter, exactly those, as a file: read from one unchanging picture
 * of the database, so that what happens meanwhile is in it wholly or not at all. The record keeps who took it, with
 * which filter, how many claims and the hash of the file. Throws FORBIDDEN.
 */
export const exportClaims = async (ctx: Context, input: ExportClaimsInput): Promise<ExportedFile> => {
  requirePermission(ctx, 'export.create')
  const { newsroomId, id: createdById } = ctx.actor
  const { filter, format, hasBom = false, delimiter = ',' } = input
  const exportId = newId()
  const madeAt = ctx.now()
  const newsroom = requireFound(await ctx.db.newsroom.findUnique({ where: { id: newsroomId } }))
  const publisher = { name: newsroom.name, url: newsroom.publicUrl }
  const frame = { publisher, id: `urn:uuid:${exportId}`, madeAt, csv: { hasBom, delimiter } }
  const writer = createExportWriter(format, frame)
  let claimCount = 0
  const spooled = await spool(async (append) => {
    await append(writer.head())
    await readSnapshot(ctx, async (tx) => {
      let after: string | null = null
      do {
        const ids: string[] = await findClaimIds(tx, newsroomId, { filter, isVerifiedOnly: true, after, take: BATCH })
        const claims = await readVerifiedClaims(tx, newsroomId, ids)
        await append(claims.map(writer.claim).join(''))
        claimCount += ids.length
        after = ids.length < BATCH ? null : (ids.at(-1) ?? null)
      } while (after !== null)
    })
    await append(writer.tail())
  })
  try {
    const { sha256 } = spooled
    // A second, short transaction: in the long one the end of the audit chain could not be seen any more.
    await transact(ctx, async (tx) => {
      const data = { format, filter: JSON.parse(JSON.stringify(filter)) as Prisma.InputJsonObject, claimCount, sha256 }
      await tx.export.create({ data: { id: exportId, newsroomId, createdById, createdAt: madeAt, ...data } })
      await recordEvent(tx, ctx, { action: 'export.create', subjectId: exportId, data })
    })
  } catch (error) {
    spooled.content.destroy()
    throw error
  }
  const fileName = `kutip-${format.toLowerCase()}-${madeAt.toISOString().slice(0, 10)}.${writer.fileEnding}`
  return { ...spooled, exportId, fileName, mediaType: writer.mediaType, claimCount }
}
