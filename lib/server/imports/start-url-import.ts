import 'server-only'
import { toCanonicalUrl } from '@/lib/article/to-canonical-url'
import { AppError } from '@/lib/errors'
import type { StartUrlImportInput } from '@/lib/schemas/url-import'
import { recordEvent } from '@/lib/server/audit'
import type { Context } from '@/lib/server/db/context'
import { newId } from '@/lib/server/db/new-id'
import { requirePermission } from '@/lib/server/db/require-permission'
import { transact } from '@/lib/server/db/transact'
import { closeImport } from '@/lib/server/imports/close-import'
import { queueItems } from '@/lib/server/imports/queue-import'
import { toOutcomeColumns } from '@/lib/server/imports/settle-item'

/** A feed's new articles are an import like any other, which names its feed. */
interface FromFeed {
  readonly kind?: 'URLS' | 'FEED'
  readonly feedId?: string
}

const LONGEST_NAME = 255

/** Each address once, in the given order; what is none stays as it is written. */
const distinct = (urls: readonly string[]) => {
  const sources = urls.map((url) => toCanonicalUrl(url) ?? { written: url.slice(0, 2048) })
  const seen = new Set<string>()
  return sources.flatMap((source) => {
    const isUrl = typeof source === 'string'
    const text = isUrl ? source : source.written
    if (seen.has(text)) return []
    seen.add(text)
    return [{ text, isUrl }]
  })
}

/**
 * Opens an import of addresses and asks the workers to fetch each. What is no address is refused at once. Answers where
 * to see what becomes of them.
 */
export const startUrlImport = async (
  ctx: Context,
  { urls, name, kind = 'URLS', feedId }: StartUrlImportInput & FromFeed,
): Promise<{ readonly importId: string }> => {
  requirePermission(ctx, 'article.import')
  const { newsroomId, id: createdById } = ctx.actor
  const at = ctx.now()
  const importId = newId()
  const refusal = toOutcomeColumns({ outcome: 'refused', error: new AppError('INVALID', 'fetch.address') })
  const items = distinct(urls).map(({ text, isUrl }, index) => ({
    ...{ id: newId(), newsroomId, importId, number: index + 1, source: text, updatedAt: at },
    ...(isUrl ? {} : refusal),
  }))
  const total = items.length
  const title = (name ?? items[0]?.source ?? '').slice(0, LONGEST_NAME)
  await transact(ctx, async (tx) => {
    await tx.import.create({
      data: {
        ...{ id: importId, newsroomId, kind, state: 'RUNNING', name: title, total, createdAt: at, createdById },
        feedId: feedId ?? null,
      },
    })
    await tx.importItem.createMany({ data: items })
    const waiting = items.filter((item) => !('outcome' in item)).map(({ id }) => id)
    await queueItems(tx, kind, { newsroomId, importId }, waiting)
    await closeImport(tx, ctx, importId)
    await recordEvent(tx, ctx, { action: 'import.start', subjectId: importId, data: { kind, name: title, total } })
  })
  return { importId }
}
