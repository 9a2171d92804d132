import 'server-only'
import type { ImportTextInput } from '@/lib/schemas/article'
import type { ImportOutcome } from '@/lib/server/articles/import-article'
import type { Context } from '@/lib/server/db/context'

export const importText = async (ctx: Context, input: ImportTextInput): Promise<ImportOutcome> => {
  throw new Error('not yet')
}
