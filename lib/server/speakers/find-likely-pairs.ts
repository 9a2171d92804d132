import 'server-only'
import { speakerLikeness, type Likeness, type SharedContext } from '@/lib/matching/speaker-likeness'
import type { SpeakerKind } from '@/lib/schemas/extraction'
import type { Database } from '@/lib/server/db/create-database'
import { Prisma } from '@/lib/server/db/generated/client'
import { findSpelledOutPairs, pairKey } from '@/lib/server/speakers/find-spelled-out-pairs'
import { readKnownSpeakers, type KnownSpeaker, type LikelySpeaker } from '@/lib/server/speakers/read-known-speakers'

export interface LikelyPair extends Likeness {
  /** The more quoted of the two comes second: into them the other would be merged. */
  readonly from: LikelySpeaker
  readonly into: LikelySpeaker
}

/** Bearers of one word that are compared: a word that more people bear tells little. */
const BEARERS = 60
/** Quotations of each that are looked through for what the two have in common, the newest. */
const RECENT = 200
/** Pairs whose context is looked at. */
const MOST_PAIRS = 60

/** Who shares a word of a name with one of these speakers, is of the same kind and was not told apart from them? */
const findCandidates = (db: Database, newsroomId: string, ids: readonly string[]) =>
  db.$queryRaw<{ id: string; otherId: string }[]>`
    with own as (
      select distinct s.id, s.kind, w.word from speakers s
      join speaker_aliases a on a.newsroom_id = s.newsroom_id and a.speaker_id = s.id
      join speaker_alias_words w on w.newsroom_id = a.newsroom_id and w.alias_id = a.id
      where s.newsroom_id = ${newsroomId}::uuid and s.id = any(${[...ids]}::uuid[]) and s.kind <> 'ANONYMOUS'
        and length(w.word) > 2
    )
    select distinct own.id, o.id as "otherId" from own
    cross join lateral (
      select b.speaker_id from speaker_alias_words w
      join speaker_aliases b on b.newsroom_id = w.newsroom_id and b.id = w.alias_id
      where w.newsroom_id = ${newsroomId}::uuid and w.word = own.word limit ${BEARERS}) c
    join speakers o on o.newsroom_id = ${newsroomId}::uuid and o.id = c.speaker_id
    where o.id <> own.id and o.merged_into_id is null and o.kind = own.kind
      and not exists (
        select 1 from speaker_distinctions d where d.newsroom_id = ${newsroomId}::uuid
          and d.a_id = least(own.id, o.id) and d.b_id = greatest(own.id, o.id))`

const toIdentity = ({ name, aliases, role, kind }: KnownSpeaker) => ({
  ...{ name, aliases, role },
  kind: kind.toLowerCase() as SpeakerKind,
})

/** Outlets that quote both, and acts of saying told of both, among the newest quotations of each. */
const readContexts = async (
  db: Database,
  newsroomId: string,
  pairs: readonly { readonly id: string; readonly otherId: string }[],
): Promise<SharedContext[]> => {
  const recent = (id: Prisma.Sql) => Prisma.sql`
    select q.id, q.outlet_id from quotations q
    where q.newsroom_id = ${newsroomId}::uuid and q.speaker_id = ${id}
    order by q.appeared_at desc, q.id desc limit ${RECENT}`
  const utterances = (id: Prisma.Sql) => Prisma.sql`
    select m.utterance_id from (${recent(id)}) r
    join utterance_members m on m.newsroom_id = ${newsroomId}::uuid and m.quotation_id = r.id`
  const [a, b] = [Prisma.sql`p.a`, Prisma.sql`p.b`]
  const rows = await db.$queryRaw<{ n: number; outlets: string[]; utterances: number }[]>`
    select p.n::int as n,
      array(
        select o.name from (
          select outlet_id from (${recent(a)}) x intersect select outlet_id from (${recent(b)}) y) s
        join outlets o on o.newsroom_id = ${newsroomId}::uuid and o.id = s.outlet_id order by o.name limit 5) as outlets,
      (select count(*)::int from (${utterances(a)} intersect ${utterances(b)}) s) as utterances
    from unnest(${pairs.map(({ id }) => id)}::uuid[], ${pairs.map(({ otherId }) => otherId)}::uuid[])
      with ordinality p(a, b, n) order by p.n`
  return rows.map(({ outlets, utterances }) => ({ outlets, utterances }))
}

const isMoreQuoted = (a: LikelySpeaker, b: LikelySpeaker): boolean =>
  a.quotationCount === b.quotationCount ? a.id > b.id : a.quotationCount > b.quotationCount

/**
 * Which of these speakers may be one with somebody else, the likeliest first? Candidates share a word of a name,
 * or the one is called by the initials of the other; no two are compared that do not, so that the cost is bounded by the
 * number of speakers given. Each pair once; with
 * `isOwnOnly`, only with those who are quoted less, so that a walk through all speakers meets each pair once.
 */
export const findLikelyPairs = async (
  db: Database,
  newsroomId: string,
  ids: readonly string[],
  isOwnOnly = false,
): Promise<LikelyPair[]> => {
  if (ids.length === 0) return []
  const [ofOneWord, spelled] = await Promise.all([
    findCandidates(db, newsroomId, ids),
    readKnownSpeakers(db, newsroomId, ids).then((own) => findSpelledOutPairs(db, newsroomId, [...own.values()])),
  ])
  const candidates = [...ofOneWord, ...spelled.values()]
  const known = await readKnownSpeakers(db, newsroomId, [
    ...new Set(candidates.flatMap(({ id, otherId }) => [id, otherId])),
  ])
  const plausible = new Map<string, { a: KnownSpeaker; b: KnownSpeaker; id: string; otherId: string; score: number }>()
  for (const { id, otherId } of candidates) {
    const [a, b] = [known.get(id), known.get(otherId)]
    if (a === undefined || b === undefined || (isOwnOnly && !isMoreQuoted(a, b))) continue
    // As if they had much in common: what is null even then needs no look at the quotations.
    const best = speakerLikeness(toIdentity(a), toIdentity(b), { outlets: [], utterances: 1 })
    if (best !== null) plausible.set(pairKey(id, otherId), { a, b, id, otherId, score: best.score })
  }
  const pairs = [...plausible.values()].sort((a, b) => b.score - a.score).slice(0, MOST_PAIRS)
  const contexts = await readContexts(db, newsroomId, pairs)
  return pairs
    .flatMap(({ a, b }, index): LikelyPair[] => {
      const { outlets = [], utterances = 0 } = contexts[index] ?? {}
      const { introductions = 0, articles = 0 } = spelled.get(pairKey(a.id, b.id)) ?? {}
      const context = { outlets, utterances, introductions, articles }
      const likeness = speakerLikeness(toIdentity(a), toIdentity(b), context)
      const [into, from] = isMoreQuoted(a, b) ? [a, b] : [b, a]
      return likeness === null ? [] : [{ ...likeness, from, into }]
    })
    .sort((a, b) => b.score - a.score || b.into.quotationCount - a.into.quotationCount)
}
