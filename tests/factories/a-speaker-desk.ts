import type { Context } from '@/lib/server/db/context'
import type { Database } from '@/lib/server/db/create-database'
import { getSpeaker } from '@/lib/server/speakers/get-speaker'
import { mergeSpeakers } from '@/lib/server/speakers/merge-speakers'
import { resolveSpeakers } from '@/lib/server/speakers/resolve-speakers'
import { aColleague } from '@/tests/factories/a-colleague'
import { aContext } from '@/tests/factories/a-context'
import { aNamePair } from '@/tests/factories/a-speaker'
import { anArticle } from '@/tests/factories/an-article'

export type SpeakerDesk = Awaited<ReturnType<typeof aSpeakerDesk>>

/** Merges two speakers that nobody has changed, unless other versions are given. */
export const merge = (
  ctx: Context,
  fromId: string,
  intoId: string,
  versions = { from: 1, into: 1 },
  reason?: string,
): ReturnType<typeof mergeSpeakers> => mergeSpeakers(ctx, { fromId, intoId, versions, ...(reason ? { reason } : {}) })

/** Those who say who is who in a newsroom, somebody of another one, an article to quote from, and what there is to ask. */
export const aSpeakerDesk = async (db: Database) => {
  const editor = await aContext(db)
  const article = await anArticle(editor)
  return {
    ...{ editor, article },
    reviewer: await aColleague(editor, 'REVIEWER'),
    stranger: await aContext(db, { role: 'ADMIN' }),
    aPair: () => aNamePair(editor, article),
    lastEventOf: (subjectId: string) =>
      db.auditEvent.findFirst({ where: { subjectId }, orderBy: { sequence: 'desc' } }),
    countOf: async (id: string) => (await getSpeaker(editor, id)).quotationCount,
    resolve: (name: string) =>
      db.$transaction((tx) => resolveSpeakers(tx, editor.actor.newsroomId, [{ name, kind: 'PERSON' }])),
  }
}
