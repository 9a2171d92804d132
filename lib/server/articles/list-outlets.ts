import 'server-only'
import type { Context } from '@/lib/server/db/context'

export interface OutletRow {
  readonly id: string
  readonly name: string
  readonly domain: string | null
}

export const listOutlets = async (ctx: Context): Promise<readonly OutletRow[]> => {
  throw new Error('not yet')
}
