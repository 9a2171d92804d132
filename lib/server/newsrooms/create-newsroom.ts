import 'server-only'
import { AppError } from '@/lib/errors'
import type { CreateNewsroomInput } from '@/lib/schemas/newsroom'
import { recordEvent } from '@/lib/server/audit'
import type { Database } from '@/lib/server/db/create-database'
import { newId } from '@/lib/server/db/new-id'
import { writeKnownOutlets } from '@/lib/server/outlets/add-known-outlets'

/**
 * Opens a newsroom, without accounts and with nothing but the outlets everybody knows. Only the command line can: it stands above the newsrooms, which is why
 * this takes a database and no context. Throws CONFLICT `slug-taken`.
 */
export const createNewsroom = async (
  db: Database,
  now: () => Date,
  input: CreateNewsroomInput,
): Promise<{ id: string }> => {
  const id = newId()
  const { slug, name, publicUrl } = input
  await db.$transaction(async (tx) => {
    const { count } = await tx.newsroom.createMany({ data: { id, slug, name, publicUrl }, skipDuplicates: true })
    if (count === 0) throw new AppError('CONFLICT', 'slug-taken', { slug })
    await writeKnownOutlets(tx, id)
    const ctx = { actor: { id: null, newsroomId: id, role: 'ADMIN' as const, name: 'kutip' }, db, now }
    await recordEvent(tx, ctx, { action: 'newsroom.create', subjectId: id, data: { slug, name } })
  })
  return { id }
}
