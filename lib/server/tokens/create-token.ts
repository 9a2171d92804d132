import 'server-only'
import type { CreateTokenInput } from '@/lib/schemas/token'
import { recordEvent } from '@/lib/server/audit'
import type { Context } from '@/lib/server/db/context'
import { newId } from '@/lib/server/db/new-id'
import { requirePermission } from '@/lib/server/db/require-permission'
import { requirePerson } from '@/lib/server/db/require-person'
import { transact } from '@/lib/server/db/transact'
import { hashTokenSecret, makeTokenSecret } from '@/lib/server/tokens/token-secret'

/** Makes a key with which another system may send articles. Its secret is answered this once and kept nowhere. */
export const createToken = async (
  ctx: Context,
  { name }: CreateTokenInput,
): Promise<{ id: string; secret: string }> => {
  requirePermission(ctx, 'token.manage')
  const createdById = requirePerson(ctx)
  const { newsroomId } = ctx.actor
  const id = newId()
  const secret = makeTokenSecret(newsroomId)
  await transact(ctx, async (tx) => {
    const tokenHash = hashTokenSecret(secret)
    await tx.apiToken.create({ data: { id, newsroomId, name, tokenHash, createdById, createdAt: ctx.now() } })
    await recordEvent(tx, ctx, { action: 'token.create', subjectId: id, data: { name } })
  })
  return { id, secret }
}
