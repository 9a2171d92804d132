import 'server-only'
import { Prisma } from '@/lib/server/db/generated/client'
import { likePattern } from '@/lib/server/db/like-pattern'
import { toNameKey } from '@/lib/server/speakers/resolve-speakers'

/** After every letter there is. */
const LAST = '\u{10ffff}'

/**
 * A condition on the speaker `s`: a word of any form of the name begins so; several words stand together and the last
 * one may be cut short. Found by the first word, which is a range of the key of `speaker_alias_words`.
 */
export const bearsName = (newsroomId: string, prefix: string): Prisma.Sql => {
  const key = toNameKey(prefix)
  const [first = '', ...rest] = key.split(' ')
  const pattern = likePattern(key)
  const last = rest.length > 0 ? first : `${first}${LAST}`
  return Prisma.sql`s.id in (
    select a.speaker_id from speaker_alias_words w
    join speaker_aliases a on a.newsroom_id = w.newsroom_id and a.id = w.alias_id
    where w.newsroom_id = ${newsroomId}::uuid and w.word >= ${first} and w.word <= ${last}
      and (a.name_key like ${`${pattern}%`} or a.name_key like ${`% ${pattern}%`}))`
}
