import 'server-only'
import { sha256 } from '@/lib/server/articles/find-imported'
import type { ArticleDraft } from '@/lib/server/articles/to-article-draft'
import type { Transaction } from '@/lib/server/db/create-database'
import { newId } from '@/lib/server/db/new-id'
import { requireFound } from '@/lib/server/db/require-found'

/** Under which key are these bytes kept, by their hash? */
export type SnapshotIds = (hash: string) => string

const toRows = ({ hash, incoming }: ArticleDraft, at: Date) => {
  const { fileName, retrievedAt = at, parts = [] } = incoming
  const pages = [
    { ...incoming, sha256: hash },
    ...parts.map((part) => ({ ...part, sha256: sha256(part.bytes), fileName })),
  ]
  return pages.map(({ bytes, mediaType, encoding, sourceUrl, ...page }) => ({
    ...{ sha256: page.sha256, bytes: new Uint8Array(bytes), byteLength: bytes.byteLength },
    ...{ mediaType, encoding, fileName, sourceUrl, retrievedAt },
  }))
}

/** Keeps the bytes as they came, each once for the newsroom however often they come. */
export const writeSnapshots = async (
  tx: Transaction,
  newsroomId: string,
  drafts: readonly ArticleDraft[],
  at: Date,
): Promise<SnapshotIds> => {
  const rows = new Map(drafts.flatMap((draft) => toRows(draft, at)).map((row) => [row.sha256, row]))
  const stored = await tx.snapshot.findMany({
    where: { newsroomId, sha256: { in: [...rows.keys()] } },
    select: { id: true, sha256: true },
  })
  const ids = new Map(stored.map((row) => [row.sha256, row.id]))
  const fresh = [...rows.values()].filter((row) => !ids.has(row.sha256)).map((row) => ({ id: newId(), ...row }))
  await tx.snapshot.createMany({ data: fresh.map((row) => ({ newsroomId, ...row })) })
  for (const row of fresh) ids.set(row.sha256, row.id)
  return (hash) => requireFound(ids.get(hash))
}

/** The second and later pages of the versions that came in several. */
export const writeParts = async (
  tx: Transaction,
  newsroomId: string,
  drafts: readonly ArticleDraft[],
  snapshotOf: SnapshotIds,
): Promise<void> => {
  const rows = drafts.flatMap(({ ids, incoming }) =>
    (incoming.parts ?? []).map((part, index) => ({
      ...{ newsroomId, versionId: ids.version, number: index + 2, snapshotId: snapshotOf(sha256(part.bytes)) },
    })),
  )
  await tx.articleVersionPart.createMany({ data: rows })
}
