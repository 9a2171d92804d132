import 'server-only'
import type { VerdictView } from '@/lib/server/claims/claim-view'
import type { Context } from '@/lib/server/db/context'

export const listVerdicts = async (ctx: Context): Promise<readonly VerdictView[]> => {
  throw new Error('not yet')
}
