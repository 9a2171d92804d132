import 'server-only'
import type { SearchFilter } from '@/lib/schemas/search'
import { Prisma } from '@/lib/server/db/generated/client'
import type { Searched } from '@/lib/server/search/found-rows'
import { cameInSince } from '@/lib/server/search/came-in-since'
import { narrowSpeakers, toNameWords } from '@/lib/server/search/search-speakers'
import { hasWords, type WordQuery } from '@/lib/server/search/word-query'

const R = Prisma.sql`r`
const DAY = 24 * 60 * 60 * 1000
/** Days begin at midnight in Jakarta (WIB), whose desks the filter is made for. */
const startOfDay = (day: string): Date => new Date(`${day}T00:00:00+07:00`)
const endOfDay = (day: string): Date => new Date(startOfDay(day).getTime() + DAY)

type Days = Pick<SearchFilter, 'publishedFrom' | 'publishedTo'>

const within = (time: Prisma.Sql, { publishedFrom, publishedTo }: Days): Prisma.Sql[] => [
  ...(publishedFrom ? [Prisma.sql`r.${time} >= ${startOfDay(publishedFrom)}::timestamptz`] : []),
  ...(publishedTo ? [Prisma.sql`r.${time} < ${endOfDay(publishedTo)}::timestamptz`] : []),
]

/** The verdict that a second person signed off for the claim `c` as it now reads is one of these. */
const hasVerdict = (verdict: readonly string[]): Prisma.Sql => Prisma.sql`c.status = 'VERIFIED' and exists (
  select 1 from reviews w join verdicts v on v.newsroom_id = w.newsroom_id and v.id = w.verdict_id
  where w.newsroom_id = c.newsroom_id and w.claim_id = c.id and w.claim_version = c.version
    and w.decision = 'SIGNED_OFF' and v.code = any(${verdict}::text[]))`

const inClaims = (newsroomId: string, verdict: readonly string[]): Prisma.Sql => Prisma.sql`r.id in (
  select p.quotation_id from claims c join claim_appearances p on p.newsroom_id = c.newsroom_id and p.claim_id = c.id
  where c.newsroom_id = ${newsroomId}::uuid and ${hasVerdict(verdict)})`

const isFlagged = (check: string): Prisma.Sql => Prisma.sql`exists (
  select 1 from quotation_flags f
  where f.newsroom_id = r.newsroom_id and f.quotation_id = r.id and f.state = 'OPEN' and f.resolved_at is null
    ${check === 'any' ? Prisma.empty : Prisma.sql`and f."check" = ${check}`})`

/** Of somebody who is called so; of nobody where nothing of the name is a letter. */
const isOfSpeaker = (newsroomId: string, name: string): Prisma.Sql => {
  const words = toNameWords(name)
  if (words.wanted.length === 0) return Prisma.sql`false`
  return Prisma.sql`r.speaker_id in (select s.id from speakers s where ${narrowSpeakers(newsroomId, words)})`
}

/** Which quotations does a filter let through? Those of the newest versions of their articles. */
export const narrowQuotations = (newsroomId: string, filter: SearchFilter, words: WordQuery): Searched => {
  const { speakerId, outletId, kind, state, saidFrom, saidTo, language, verdict, flag } = filter
  const ofOutlet = outletId ? [Prisma.sql`r.outlet_id = ${outletId}::uuid`] : []
  return {
    table: 'quotations',
    query: words.query,
    walked: [
      Prisma.sql`r.newsroom_id = ${newsroomId}::uuid`,
      Prisma.sql`r.is_current`,
      ...(state?.length ? [] : [Prisma.sql`r.state <> 'REJECTED'`]),
      ...(speakerId ? [Prisma.sql`r.speaker_id = ${speakerId}::uuid`] : ofOutlet),
      ...within(Prisma.sql`appeared_at`, filter),
    ],
    others: [
      ...hasWords(R, words),
      ...cameInSince(Prisma.sql`r.id`, filter.since),
      ...words.phrases.map((phrase) => Prisma.sql`search_text(r.text) ~* ${phrase}`),
      ...(speakerId ? ofOutlet : []),
      ...(filter.speaker ? [isOfSpeaker(newsroomId, filter.speaker)] : []),
      ...(state?.length ? [Prisma.sql`r.state = any(${state}::quotation_state[])`] : []),
      ...(kind?.length ? [Prisma.sql`r.kind = any(${kind}::quotation_kind[])`] : []),
      ...(saidFrom ? [Prisma.sql`r.said_on >= ${saidFrom}::date`] : []),
      ...(saidTo ? [Prisma.sql`r.said_on <= ${saidTo}::date`] : []),
      ...(language ? [Prisma.sql`r.language = ${language}`] : []),
      ...(verdict?.length ? [inClaims(newsroomId, verdict)] : []),
      ...(flag ? [isFlagged(flag)] : []),
    ],
  }
}

/** Which articles does a filter let through? By their headline and newest text. */
export const narrowArticles = (newsroomId: string, filter: SearchFilter, words: WordQuery): Searched => ({
  table: 'articles',
  query: words.query,
  walked: [
    Prisma.sql`r.newsroom_id = ${newsroomId}::uuid`,
    ...(filter.outletId ? [Prisma.sql`r.outlet_id = ${filter.outletId}::uuid`] : []),
    ...within(Prisma.sql`appeared_at`, filter),
  ],
  others: [
    ...hasWords(R, words),
    ...cameInSince(Prisma.sql`r.id`, filter.since),
    ...words.phrases.map(
      (phrase) => Prisma.sql`(search_text(r.headline) ~* ${phrase} or (
        select search_text(v.text) from article_versions v
        where v.newsroom_id = r.newsroom_id and v.article_id = r.id order by v.number desc limit 1) ~* ${phrase})`,
    ),
    ...(filter.language ? [Prisma.sql`r.language = ${filter.language}`] : []),
  ],
})

/** Which claims does a filter let through? */
export const narrowClaims = (newsroomId: string, filter: SearchFilter, words: WordQuery): Searched => {
  const { speakerId, status, verdict, language } = filter
  return {
    table: 'claims',
    query: words.query,
    walked: [Prisma.sql`r.newsroom_id = ${newsroomId}::uuid`, ...within(Prisma.sql`created_at`, filter)],
    others: [
      ...hasWords(R, words),
      ...cameInSince(Prisma.sql`r.id`, filter.since),
      ...words.phrases.map((phrase) => Prisma.sql`search_text(r.text) ~* ${phrase}`),
      ...(speakerId ? [Prisma.sql`r.speaker_id = ${speakerId}::uuid`] : []),
      ...(filter.speaker ? [isOfSpeaker(newsroomId, filter.speaker)] : []),
      ...(status?.length ? [Prisma.sql`r.status = any(${status}::claim_status[])`] : []),
      ...(language ? [Prisma.sql`r.language = ${language}`] : []),
      ...(verdict?.length
        ? [
            Prisma.sql`r.id in (select c.id from claims c where c.newsroom_id = ${newsroomId}::uuid and ${hasVerdict(verdict)})`,
          ]
        : []),
    ],
  }
}
