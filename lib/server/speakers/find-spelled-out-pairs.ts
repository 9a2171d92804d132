import 'server-only'
import { findSpelledOut, initialsOf, isAbbreviation } from '@/lib/matching/find-spelled-out'
import type { Database } from '@/lib/server/db/create-database'
import { readKnownSpeakers, type KnownSpeaker } from '@/lib/server/speakers/read-known-speakers'
import { toNameKey } from '@/lib/server/speakers/resolve-speakers'

/** Two speakers of whom the one may be called by the initials of the other, and what articles say about it. */
export interface SpelledOutPair {
  /** One of the speakers that were asked about, and the other. */
  readonly id: string
  readonly otherId: string
  /** Articles that introduce the initials in parentheses. */
  readonly introductions: number
  /** Articles that use both names. */
  readonly articles: number
}

/** Articles of each speaker that are read for what they say, the newest. */
const RECENT = 12
/** Quotations among which those articles are looked for. */
const QUOTATIONS = 60
/** Bearers of one name that are compared. */
const BEARERS = 20
/** Letters of an article that are read: names are introduced early. */
const READ = 20_000

export const pairKey = (a: string, b: string): string => [a, b].sort().join(' ')

const formsOf = ({ name, aliases }: KnownSpeaker): readonly string[] => [...new Set([name, ...aliases])]
const abbreviationsOf = (speaker: KnownSpeaker): readonly string[] => formsOf(speaker).filter(isAbbreviation)

interface Text {
  readonly speakerId: string
  readonly versionId: string
  readonly text: string
}

const readTexts = (db: Database, newsroomId: string, ids: readonly string[]): Promise<Text[]> =>
  db.$queryRaw<Text[]>`
    select s.id as "speakerId", v.id as "versionId", left(v.text, ${READ}) as text
    from unnest(${[...ids]}::uuid[]) s(id)
    cross join lateral (
      select newest.article_version_id as id from (
        select q.article_version_id, q.appeared_at from quotations q
        where q.newsroom_id = ${newsroomId}::uuid and q.speaker_id = s.id
        order by q.appeared_at desc, q.id desc limit ${QUOTATIONS}) newest
      group by 1 order by max(newest.appeared_at) desc, 1 limit ${RECENT}) r
    join article_versions v on v.newsroom_id = ${newsroomId}::uuid and v.id = r.id`

interface Bearer {
  readonly speakerId: string
  readonly key: string
}

/** A name's key as its initials would be written: K.P.K. and KPK are one. */
const toInitialsKey = (abbreviation: string): string => toNameKey(abbreviation.replaceAll('.', ''))

/** Whoever is called by these initials. */
const findCalled = (db: Database, newsroomId: string, keys: readonly string[]): Promise<Bearer[]> =>
  db.$queryRaw<Bearer[]>`
    select a.speaker_id as "speakerId", a.name_key as key
    from unnest(${[...new Set(keys)]}::text[]) wanted(key)
    cross join lateral (
      select speaker_id, name_key from speaker_aliases
      where newsroom_id = ${newsroomId}::uuid and name_key = wanted.key limit ${BEARERS}) a
    join speakers s on s.newsroom_id = ${newsroomId}::uuid and s.id = a.speaker_id and s.merged_into_id is null`

/** Whose names have these initials. */
const findSpelled = (db: Database, newsroomId: string, keys: readonly string[]): Promise<Bearer[]> =>
  db.$queryRaw<Bearer[]>`
    select a.speaker_id as "speakerId", wanted.key
    from unnest(${[...new Set(keys)]}::text[]) wanted(key)
    cross join lateral (
      select speaker_id from speaker_aliases
      where newsroom_id = ${newsroomId}::uuid and position(' ' in name_key) > 0
        and name_initials(name_key) = wanted.key limit ${BEARERS}) a
    join speakers s on s.newsroom_id = ${newsroomId}::uuid and s.id = a.speaker_id and s.merged_into_id is null`

/**
 * Which speakers may be one with these because the one is called by the initials of the other, and what do the articles
 * that quote them say about it? By `pairKey`.
 */
export const findSpelledOutPairs = async (
  db: Database,
  newsroomId: string,
  own: readonly KnownSpeaker[],
): Promise<ReadonlyMap<string, SpelledOutPair>> => {
  const named = own
    .filter(({ kind }) => kind !== 'ANONYMOUS')
    .map((speaker) => ({
      id: speaker.id,
      initials: formsOf(speaker).flatMap(initialsOf),
      abbreviations: abbreviationsOf(speaker).map(toInitialsKey),
    }))
  const [called, spelled] = await Promise.all([
    findCalled(
      db,
      newsroomId,
      named.flatMap((one) => one.initials),
    ),
    findSpelled(
      db,
      newsroomId,
      named.flatMap((one) => one.abbreviations),
    ),
  ])
  const pairs = named.flatMap(({ id, initials, abbreviations }) =>
    [
      ...called.filter(({ key }) => initials.includes(key)),
      ...spelled.filter(({ key }) => abbreviations.includes(key)),
    ].map(({ speakerId }) => ({ id, otherId: speakerId })),
  )
  const apart = pairs.filter(({ id, otherId }) => id !== otherId)
  return weigh(db, newsroomId, [...new Map(apart.map((pair) => [pairKey(pair.id, pair.otherId), pair])).values()])
}

/** What the articles that quote either say of the two; pairs that were told apart or are of two kinds are left out. */
const weigh = async (
  db: Database,
  newsroomId: string,
  pairs: readonly { readonly id: string; readonly otherId: string }[],
): Promise<ReadonlyMap<string, SpelledOutPair>> => {
  if (pairs.length === 0) return new Map()
  const ids = [...new Set(pairs.flatMap(({ id, otherId }) => [id, otherId]))]
  const [known, texts, apart] = await Promise.all([
    readKnownSpeakers(db, newsroomId, ids),
    readTexts(db, newsroomId, ids),
    db.speakerDistinction.findMany({
      where: { newsroomId, aId: { in: ids }, bId: { in: ids } },
      select: { aId: true, bId: true },
    }),
  ])
  const toldApart = new Set(apart.map(({ aId, bId }) => pairKey(aId, bId)))
  const weighed = pairs.flatMap(({ id, otherId }): [string, SpelledOutPair][] => {
    const [one, other] = [known.get(id), known.get(otherId)]
    const key = pairKey(id, otherId)
    if (!one || !other || one.kind !== other.kind || toldApart.has(key)) return []
    const told = new Map<string, boolean>()
    for (const { versionId, text, speakerId } of texts) {
      if (speakerId !== id && speakerId !== otherId) continue
      const found = [...spelledIn(text, one, other), ...spelledIn(text, other, one)]
      if (found.length > 0)
        told.set(
          versionId,
          found.some(({ isIntroduced }) => isIntroduced),
        )
    }
    const introductions = [...told.values()].filter(Boolean).length
    return [[key, { id, otherId, introductions, articles: told.size }]]
  })
  return new Map(weighed)
}

/** Where the text uses initials of the one and spells them out as a name of the other. */
const spelledIn = (text: string, short: KnownSpeaker, long: KnownSpeaker) => {
  const names = new Set(formsOf(long).map(toNameKey))
  return abbreviationsOf(short)
    .flatMap((form) => findSpelledOut(text, form))
    .filter(({ name }) => names.has(toNameKey(name)))
}
