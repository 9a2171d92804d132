import 'server-only'
import type { Database } from '@/lib/server/db/create-database'
import type { SpeakerView } from '@/lib/server/speakers/speaker-view'

/** Somebody who may be another one, as a list needs it. */
export interface LikelySpeaker extends SpeakerView {
  readonly quotationCount: number
  readonly version: number
}

export interface KnownSpeaker extends LikelySpeaker {
  readonly aliases: readonly string[]
}

/** Forms of a name that are looked at. */
const FORMS = 20

/** These speakers with the forms of their names, by their keys. */
export const readKnownSpeakers = async (
  db: Database,
  newsroomId: string,
  ids: readonly string[],
): Promise<Map<string, KnownSpeaker>> => {
  const rows = await db.speaker.findMany({
    where: { newsroomId, id: { in: [...ids] } },
    select: {
      ...{ id: true, name: true, kind: true, role: true, quotationCount: true, version: true },
      aliases: { select: { name: true }, take: FORMS },
    },
  })
  return new Map(rows.map((row) => [row.id, { ...row, aliases: row.aliases.map(({ name }) => name) }]))
}
