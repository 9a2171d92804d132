import 'server-only'
import { findTellingWords, type TellingWord } from '@/lib/matching/find-telling-words'
import type { StoredQuotationKind } from '@/lib/schemas/quotation'
import type { Context } from '@/lib/server/db/context'
import { requireId } from '@/lib/server/db/require-found'
import { requirePermission } from '@/lib/server/db/require-permission'

/** One quotation as a mark on the time axis. */
export interface SaidMark {
  readonly id: string
  readonly articleId: string
  readonly kind: StoredQuotationKind
  /** The beginning of its words. */
  readonly text: string
  /** When its article was published, or came in where it does not say. */
  readonly appearedAt: Date
  readonly outlet: { readonly id: string; readonly name: string } | null
}

interface Counted {
  readonly quotationCount: number
}

export interface SpeakerRecord {
  /** The newest quotations, the latest first; at most `MOST_MARKS`. */
  readonly marks: readonly SaidMark[]
  /** Where the marks stand, the outlet with most of them first. */
  readonly outlets: readonly (Counted & { readonly id: string; readonly name: string })[]
  /** What the articles of the marks call the speaker's office, the most frequent first. */
  readonly roles: readonly (Counted & { readonly role: string })[]
  /** Words that the newest of them use more than the newsroom's other quotations do. */
  readonly topics: readonly TellingWord[]
  /** Acts of saying that several outlets carried, of the newest ones. */
  readonly carried: readonly { readonly id: string; readonly text: string; readonly outletCount: number }[]
}

export const MOST_MARKS = 1000
/** Quotations compared for what they are about, and the characters of each that are read. */
const COMPARED = 200
const READ = 240
const MOST_ROLES = 12
const NEWEST_UTTERANCES = 200
const MOST_CARRIED = 5

interface MarkRow extends Omit<SaidMark, 'outlet'> {
  readonly role: string | null
  readonly outletId: string | null
  readonly outletName: string | null
}

const readMarks = (ctx: Context, speakerId: string) => ctx.db.$queryRaw<MarkRow[]>`
  select q.id, v.article_id as "articleId", q.kind, left(q.text, ${READ}::int) as text,
    q.appeared_at as "appearedAt", q.speaker_role as role, o.id as "outletId", o.name as "outletName"
  from (
    select * from quotations where newsroom_id = ${ctx.actor.newsroomId}::uuid and speaker_id = ${speakerId}::uuid
      and is_current and state <> 'REJECTED'
    order by appeared_at desc, id desc limit ${MOST_MARKS}) q
  join article_versions v on v.newsroom_id = q.newsroom_id and v.id = q.article_version_id
  left join outlets o on o.newsroom_id = q.newsroom_id and o.id = q.outlet_id
  order by q.appeared_at desc, q.id desc`

const readOthers = (ctx: Context, speakerId: string) => ctx.db.$queryRaw<{ text: string }[]>`
  select left(text, ${READ}::int) as text from (
    select text, speaker_id from quotations where newsroom_id = ${ctx.actor.newsroomId}::uuid
    order by appeared_at desc, id desc limit ${COMPARED * 2}) q
  where speaker_id is distinct from ${speakerId}::uuid limit ${COMPARED}`

const readCarried = (ctx: Context, speakerId: string) => ctx.db.$queryRaw<SpeakerRecord['carried'][number][]>`
  select u.id, left(q.text, ${READ}::int) as text, u.outlet_count as "outletCount" from (
    select * from utterances where newsroom_id = ${ctx.actor.newsroomId}::uuid and speaker_id = ${speakerId}::uuid
    order by id desc limit ${NEWEST_UTTERANCES}) u
  join quotations q on q.newsroom_id = u.newsroom_id and q.id = u.fullest_id
  where u.outlet_count > 1 order by u.outlet_count desc, u.id desc limit ${MOST_CARRIED}`

/** How often does each key occur, the most frequent first? */
const tally = <T>(rows: readonly T[], keyOf: (row: T) => string | null): { first: T; count: number }[] => {
  const found = new Map<string, { first: T; count: number }>()
  for (const row of rows) {
    const key = keyOf(row)
    if (key === null) continue
    const known = found.get(key)
    if (known === undefined) found.set(key, { first: row, count: 1 })
    else known.count += 1
  }
  return [...found.values()].sort((a, b) => b.count - a.count)
}

/**
 * What did somebody say, where and when, and what is it about? Read from the newest thousand quotations, so that it
 * costs the same for whoever is quoted a hundred thousand times. Rejected quotations and those of older versions of an
 * article do not count. Throws NOT_FOUND for what cannot be a key; a key that the newsroom does not know said nothing.
 */
export const readSpeakerRecord = async (ctx: Context, speakerId: string): Promise<SpeakerRecord> => {
  requirePermission(ctx, 'article.read')
  requireId(speakerId)
  const [rows, others, carried] = await Promise.all([
    readMarks(ctx, speakerId),
    readOthers(ctx, speakerId),
    readCarried(ctx, speakerId),
  ])
  const marks = rows.map(({ id, articleId, kind, text, appearedAt, outletId, outletName }): SaidMark => ({
    ...{ id, articleId, kind, text, appearedAt },
    outlet: outletId === null || outletName === null ? null : { id: outletId, name: outletName },
  }))
  return {
    marks,
    outlets: tally(marks, ({ outlet }) => outlet?.id ?? null).flatMap(({ first: { outlet }, count }) =>
      outlet === null ? [] : [{ ...outlet, quotationCount: count }],
    ),
    roles: tally(rows, ({ role }) => role)
      .slice(0, MOST_ROLES)
      .map(({ first, count }) => ({ role: first.role ?? '', quotationCount: count })),
    topics: findTellingWords(
      marks.slice(0, COMPARED).map(({ text }) => text),
      others.map(({ text }) => text),
    ),
    carried,
  }
}
