import 'server-only'
import type { Context } from '@/lib/server/db/context'
import { matchVersions } from '@/lib/server/utterances/match-versions'

/** Finds the utterances of a version's quotations. Run again it changes nothing; a version that is gone is no failure. */
export const matchVersion = (ctx: Context, { versionId }: { readonly versionId: string }): Promise<void> =>
  matchVersions(ctx, [versionId])
