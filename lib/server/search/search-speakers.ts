import 'server-only'
import type { SearchInput } from '@/lib/schemas/search'
import { AppError } from '@/lib/errors'
import type { Context } from '@/lib/server/db/context'
import type { Transaction } from '@/lib/server/db/create-database'
import { Prisma } from '@/lib/server/db/generated/client'
import { requirePermission } from '@/lib/server/db/require-permission'
import { pageSize, toPage } from '@/lib/server/db/to-page'
import { cameInSince } from '@/lib/server/search/came-in-since'
import type { FoundPage } from '@/lib/server/search/find-places'
import { quickRead } from '@/lib/server/search/quick-read'
import { toNameKey } from '@/lib/server/speakers/resolve-speakers'
import type { SpeakerView } from '@/lib/server/speakers/speaker-view'
import { searchTerms } from '@/lib/text/search-terms'

export interface FoundSpeaker extends SpeakerView {
  /** Quotations that nobody rejected. */
  readonly quotationCount: number
}

/** More words than any name has only narrow to nobody. */
const MAX_WORDS = 8

interface NameWords {
  readonly wanted: readonly string[]
  readonly unwanted: readonly string[]
  readonly isCut: boolean
}

/** The words of names that somebody typed, folded as names are. */
export const toNameWords = (typed: string | null | undefined): NameWords => {
  const { terms, isCut } = searchTerms(typed ?? '')
  const fold = (isExcluded: boolean) =>
    terms
      .filter((term) => term.isExcluded === isExcluded)
      .flatMap(({ text }) => toNameKey(text).split(' '))
      .filter((word) => word !== '')
  const wanted = fold(false)
  return {
    wanted: wanted.slice(0, MAX_WORDS),
    unwanted: fold(true).slice(0, MAX_WORDS),
    isCut: isCut || wanted.length > MAX_WORDS,
  }
}

const bears = (newsroomId: string, word: string): Prisma.Sql => Prisma.sql`s.id in (
  select a.speaker_id from speaker_alias_words w
  join speaker_aliases a on a.newsroom_id = w.newsroom_id and a.id = w.alias_id
  where w.newsroom_id = ${newsroomId}::uuid and w.word ^@ ${word.slice(0, 100)})`

/** Speakers `s` that are not merged into another and have a name in which each word begins a word. */
export const narrowSpeakers = (
  newsroomId: string,
  { wanted, unwanted }: NameWords,
  since?: string | null,
): Prisma.Sql =>
  Prisma.join(
    [
      Prisma.sql`s.newsroom_id = ${newsroomId}::uuid and s.merged_into_id is null`,
      ...wanted.map((word) => bears(newsroomId, word)),
      ...cameInSince(Prisma.sql`s.id`, since),
      ...unwanted.map((word) => Prisma.sql`not (${bears(newsroomId, word)})`),
    ],
    ' and ',
  )

const CURSOR = /^(\d{1,10})~([0-9a-f-]{36})$/

const fromCursor = (cursor: string | null | undefined): Prisma.Sql => {
  if (!cursor) return Prisma.empty
  const [, count, id] = CURSOR.exec(cursor) ?? []
  if (count === undefined || id === undefined) throw new AppError('INVALID', 'cursor.invalid')
  return Prisma.sql`and (s.quotation_count, s.id) < (${Number(count)}::int, ${id}::uuid)`
}

/** The speakers of these words, who is quoted most first. */
export const findSpeakers = (
  tx: Transaction,
  newsroomId: string,
  words: NameWords,
  take: number,
  after: { readonly cursor?: string | undefined; readonly since?: string | null | undefined } = {},
): Promise<FoundSpeaker[]> => tx.$queryRaw<FoundSpeaker[]>`
  select s.id, s.name, s.kind::text, s.role, s.quotation_count as "quotationCount" from speakers s
  where ${narrowSpeakers(newsroomId, words, after.since)} ${fromCursor(after.cursor)}
  order by s.quotation_count desc, s.id desc limit ${take}`

/** Who is called so? Each word begins a word of one of their names; who is quoted most comes first. */
export const searchSpeakers = async (ctx: Context, input: SearchInput = {}): Promise<FoundPage<FoundSpeaker>> => {
  requirePermission(ctx, 'article.read')
  const words = toNameWords(input.q)
  const isEmpty = Boolean(input.q) && words.wanted.length === 0
  const told = { isCut: words.isCut, isEmpty, among: null }
  if (isEmpty) return { ...told, items: [], nextCursor: null }
  const size = pageSize(input)
  const { newsroomId } = ctx.actor
  const found = await quickRead(ctx, (tx) => findSpeakers(tx, newsroomId, words, size + 1, input))
  return { ...toPage(found, size, ({ quotationCount, id }) => `${quotationCount}~${id}`), ...told }
}
