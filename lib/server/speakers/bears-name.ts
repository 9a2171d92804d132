import 'server-only'
import { Prisma } from '@/lib/server/db/generated/client'
import { likePattern } from '@/lib/server/db/like-pattern'
import { toNameKey } from '@/lib/server/speakers/resolve-speakers'

/** After every letter there is. */
const LAST = '\u{10ffff}'
/** Words that are looked up; the pattern compares all of them. */
const MOST_WORDS = 4

/**
 * A condition on the speaker `s`: a word of any form of the name begins so; several words stand together and the last
 * one may be cut short. Found by its words, each a range of the key of `speaker_alias_words`, the rarest first.
 */
export const bearsName = (newsroomId: string, prefix: string): Prisma.Sql => {
  const key = toNameKey(prefix)
  const words = key.split(' ')
  const pattern = likePattern(key)
  const found = words.slice(-MOST_WORDS).map((word, index, all) => {
    const last = index === all.length - 1 ? `${word}${LAST}` : word
    return Prisma.sql`exists (
      select 1 from speaker_alias_words w
      where w.newsroom_id = a.newsroom_id and w.alias_id = a.id and w.word >= ${word} and w.word <= ${last})`
  })
  return Prisma.sql`s.id in (
    select a.speaker_id from speaker_aliases a
    where a.newsroom_id = ${newsroomId}::uuid and ${Prisma.join(found, ' and ')}
      and (a.name_key like ${`${pattern}%`} or a.name_key like ${`% ${pattern}%`}))`
}
