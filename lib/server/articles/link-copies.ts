import 'server-only'
import { Span } from '@/lib/schemas/span'
import { shareOf, toBands, toShingles } from '@/lib/text/min-hash'
import type { Transaction } from '@/lib/server/db/create-database'
import { newId } from '@/lib/server/db/new-id'

/** A text that was just stored, and whose. */
export interface StoredText {
  readonly articleId: string
  readonly versionId: string
  readonly text: string
  readonly textHash: string
  /** Its own paragraphs, without what the page prints around them. */
  readonly paragraphs: readonly Span[]
}

/**
 * Two articles that share this much of their runs of five words print one text. An outlet that fills in the same form
 * each day (prayer times, the stock exchange) is like itself up to 0.78, while two outlets that are as much alike as
 * 0.5 had one release before them: so read in 1,945 articles of two days.
 */
const NEAR_WITHIN_OUTLET = 0.8
const NEAR_ACROSS_OUTLETS = 0.6
/** Versions looked at in one band: of a release that ten thousand printed, the newest few are enough to link to. */
const MOST_IN_BAND = 8
const MOST_COMPARED = 10
const MOST_LINKS = 5

interface Link {
  readonly articleId: string
  readonly otherId: string
  readonly kind: 'SAME_TEXT' | 'NEAR_DUPLICATE'
  readonly score: number
}

/** An article other than its own that has the very same text; null where there is none. One look into the index each. */
const findTwins = async (tx: Transaction, newsroomId: string, texts: readonly StoredText[]) => {
  const rows = await tx.$queryRaw<{ versionId: string; otherId: string }[]>`
    select g.version_id as "versionId", same.article_id as "otherId"
    from unnest(${texts.map((one) => one.versionId)}::uuid[], ${texts.map((one) => one.articleId)}::uuid[],
      ${texts.map((one) => one.textHash)}::text[]) as g(version_id, article_id, text_sha256),
    lateral (
      select v.article_id from article_versions v
      where v.newsroom_id = ${newsroomId}::uuid and v.text_sha256 = g.text_sha256::char(64)
        and v.article_id <> g.article_id
        -- Of two that came in together the earlier one has no twin yet.
        and (v.id < g.version_id or v.id <> all(${texts.map((one) => one.versionId)}::uuid[]))
      limit 1
    ) same`
  return new Map(rows.map(({ versionId, otherId }) => [versionId, otherId]))
}

interface Candidate {
  readonly versionId: string
  readonly otherVersionId: string
  readonly otherId: string
  readonly text: string
  readonly paragraphs: unknown
  readonly isSameOutlet: boolean
}

const bodyOf = (text: string, paragraphs: readonly Span[]): string =>
  paragraphs.map(({ start, end }) => text.slice(start, end)).join('\n')

/** The versions that share a band with a new one, those with the most bands in common first, and their texts. */
const findCandidates = (
  tx: Transaction,
  newsroomId: string,
  bands: readonly {
    readonly versionId: string
    readonly articleId: string
    readonly band: number
    readonly hash: number
  }[],
): Promise<Candidate[]> =>
  tx.$queryRaw<Candidate[]>`
    with shared as (
      select g.version_id, g.article_id, near.version_id as other_version_id, count(*) as bands
      from unnest(${bands.map((one) => one.versionId)}::uuid[], ${bands.map((one) => one.articleId)}::uuid[],
        ${bands.map((one) => one.band)}::int[], ${bands.map((one) => one.hash)}::int[])
        as g(version_id, article_id, band, hash),
      lateral (
        select b.version_id from min_hash_bands b
        where b.newsroom_id = ${newsroomId}::uuid and b.band = g.band and b.hash = g.hash
          and b.version_id <> g.version_id
        order by b.version_id desc limit ${MOST_IN_BAND}
      ) near
      group by g.version_id, g.article_id, near.version_id
    ), ranked as (
      select *, row_number() over (partition by version_id order by bands desc, other_version_id) as place from shared
    )
    select r.version_id as "versionId", r.other_version_id as "otherVersionId", v.article_id as "otherId", v.text,
      v.paragraphs, own.outlet_id is not distinct from other.outlet_id as "isSameOutlet"
    from ranked r
    join article_versions v on v.newsroom_id = ${newsroomId}::uuid and v.id = r.other_version_id
    join articles own on own.newsroom_id = v.newsroom_id and own.id = r.article_id
    join articles other on other.newsroom_id = v.newsroom_id and other.id = v.article_id
    where r.place <= ${MOST_COMPARED} and v.article_id <> r.article_id`

const writeBands = async (
  tx: Transaction,
  newsroomId: string,
  rows: readonly { readonly versionId: string; readonly band: number; readonly hash: number }[],
): Promise<void> => {
  await tx.$executeRaw`
    insert into min_hash_bands (newsroom_id, band, hash, version_id)
    select ${newsroomId}::uuid, band, hash, version_id
    from unnest(${rows.map(({ band }) => band)}::int[], ${rows.map(({ hash }) => hash)}::int[],
      ${rows.map(({ versionId }) => versionId)}::uuid[]) as g(band, hash, version_id)`
}

/** One link for two articles, whichever of them came later. */
const writeLinks = async (tx: Transaction, newsroomId: string, links: readonly Link[], at: Date): Promise<void> => {
  await tx.$executeRaw`
    insert into article_links (id, newsroom_id, article_id, other_id, kind, score, created_at)
    select g.id, ${newsroomId}::uuid, g.article_id, g.other_id, g.kind::article_link_kind, g.score, ${at}::timestamptz
    from unnest(${links.map(() => newId())}::uuid[], ${links.map(({ articleId }) => articleId)}::uuid[],
      ${links.map(({ otherId }) => otherId)}::uuid[], ${links.map(({ kind }) => kind)}::text[],
      ${links.map(({ score }) => score)}::real[]) as g(id, article_id, other_id, kind, score)
    where not exists (
      select 1 from article_links l
      where l.newsroom_id = ${newsroomId}::uuid and l.article_id = g.other_id and l.other_id = g.article_id)
    on conflict (newsroom_id, article_id, other_id) do nothing`
}

/**
 * Links texts that were just stored to the other articles that print the same: linked, never merged. A text that
 * another has letter for letter is linked to that one alone; the others are found over it. Answers which of the
 * versions have such a twin.
 */
export const linkCopies = async (
  tx: Transaction,
  newsroomId: string,
  texts: readonly StoredText[],
  at: Date,
): Promise<ReadonlySet<string>> => {
  const twins = await findTwins(tx, newsroomId, texts)
  const read = new Map(
    texts.map(({ versionId, text, paragraphs }) => [versionId, toShingles(bodyOf(text, paragraphs))]),
  )
  const bands = texts.flatMap(({ versionId, articleId }) =>
    toBands(read.get(versionId) ?? new Set()).map((hash, band) => ({ versionId, articleId, band, hash })),
  )
  await writeBands(tx, newsroomId, bands)
  const order = new Map(texts.map(({ versionId }, index) => [versionId, index]))
  const candidates = await findCandidates(
    tx,
    newsroomId,
    bands.filter(({ versionId }) => !twins.has(versionId)),
  )
  const near = new Map<string, Link[]>()
  for (const { versionId, otherVersionId, otherId, text, paragraphs, isSameOutlet } of candidates) {
    const place = order.get(versionId) ?? 0
    // Of two that came in together the later one is linked to the earlier.
    if (place <= (order.get(otherVersionId) ?? -1)) continue
    const other = read.get(otherVersionId) ?? toShingles(bodyOf(text, Span.array().parse(paragraphs)))
    const score = shareOf(read.get(versionId) ?? new Set(), other)
    if (score < (isSameOutlet ? NEAR_WITHIN_OUTLET : NEAR_ACROSS_OUTLETS)) continue
    const link: Link = { articleId: texts[place]?.articleId ?? '', otherId, kind: 'NEAR_DUPLICATE', score }
    near.set(versionId, [...(near.get(versionId) ?? []), link])
  }
  const links = texts.flatMap(({ versionId, articleId }): Link[] => {
    const twin = twins.get(versionId)
    if (twin !== undefined) return [{ articleId, otherId: twin, kind: 'SAME_TEXT', score: 1 }]
    return (near.get(versionId) ?? []).sort((a, b) => b.score - a.score).slice(0, MOST_LINKS)
  })
  if (links.length > 0) await writeLinks(tx, newsroomId, links, at)
  return new Set(twins.keys())
}
