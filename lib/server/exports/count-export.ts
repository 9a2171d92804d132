import 'server-only'
import type { ClaimFilter } from '@/lib/schemas/claim'
import type { Context } from '@/lib/server/db/context'

export const countExport = async (ctx: Context, filter: ClaimFilter): Promise<number> => {
  throw new Error('not yet')
}
