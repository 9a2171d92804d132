import { createDatabase } from '@/lib/server/db/create-database'
import type { Context } from '@/lib/server/db/context'
import { getSpeaker } from '@/lib/server/speakers/get-speaker'
import { countFound } from '@/lib/server/search/count-found'
import { drawFound } from '@/lib/server/search/draw-found'
import { findSaidBefore } from '@/lib/server/search/find-said-before'
import { searchQuotations } from '@/lib/server/search/search-quotations'
import { listQuotations } from '@/lib/server/quotations/list-quotations'
import type { SearchInput } from '@/lib/schemas/search'
import type { Million } from './make-million'
import { measure, type Measured } from './measure-runs'
import { VOCABULARY } from './million-text'

const PAGE = 30
/** Rows before page 10,000. */
const DEEP = 9999 * PAGE

/** Words about as frequent as their place in the vocabulary says; another one each time, as desks ask. */
const wordFrom = (first: number) => (turn: number) => VOCABULARY[first + turn] ?? ''
const FREQUENT = wordFrom(0)
const COMMON = wordFrom(90)
const MEDIUM = wordFrom(600)
const RARE = wordFrom(9000)
const RAREST = wordFrom(35_000)

const WORDS: readonly (readonly [string, (turn: number) => string])[] = [
  ['a small word', FREQUENT],
  ['a frequent word', COMMON],
  ['a less frequent word', MEDIUM],
  ['a rare word', RARE],
  ['one of the rarest words', RAREST],
  ['two words', (turn) => `${COMMON(turn)} ${FREQUENT(turn + 3)}`],
  ['a word without another', (turn) => `${COMMON(turn)} -${FREQUENT(turn)}`],
  ['a word that nobody said', (turn) => `tiadakata${turn}`],
]

/** The cursor of the page that begins after so many rows, with that word where one is given, found the slow way. */
const cursorAfter = async (ctx: Context, rows: number, word: string | null): Promise<string> => {
  const [row] = await ctx.db.$queryRaw<{ id: string; at: Date }[]>`
    select id, appeared_at as at from quotations
    where newsroom_id = ${ctx.actor.newsroomId}::uuid and is_current and state <> 'REJECTED'
      and (${word}::text is null or search @@ plainto_tsquery('indonesian', ${word}::text))
    order by appeared_at desc, id desc offset ${rows} limit 1`
  if (!row) throw new Error('the list is shorter than that')
  return `~${row.at.getTime()}~${row.id}`
}

/** The keys of the speakers who are quoted most and of one who is quoted seldom. */
const someSpeakers = async (ctx: Context) => {
  const order = { orderBy: { quotationCount: 'desc' as const }, select: { id: true, name: true } }
  const where = { newsroomId: ctx.actor.newsroomId }
  const [most] = await ctx.db.speaker.findMany({ where, ...order, take: 1 })
  const [seldom] = await ctx.db.speaker.findMany({ where, ...order, skip: 3000, take: 1 })
  if (!most || !seldom) throw new Error('no speakers')
  return { most: most.id, seldom: seldom.id }
}

/** How long do searches and lists take among a million quotations? In milliseconds, as one desk asks, one after another. */
export const measureMillion = async ({ url, newsroomId }: Million): Promise<Measured[]> => {
  const db = createDatabase(url)
  const ctx: Context = { actor: { id: null, newsroomId, role: 'ADMIN', name: 'bench' }, db, now: () => new Date() }
  const results: Measured[] = []
  const add = async (name: string, limit: number | null, run: (turn: number) => Promise<unknown>) =>
    results.push(await measure(name, limit, run))
  const search = (input: SearchInput) => searchQuotations(ctx, { limit: PAGE, ...input })
  try {
    const { most, seldom } = await someSpeakers(ctx)
    for (const [name, word] of WORDS) {
      await add(`${name}, newest first`, 20, (turn) => search({ q: word(turn) }))
      await add(`${name}, ranked`, 60, (turn) => search({ q: word(turn), order: 'ranked' }))
    }
    await add('a frequent word by a speaker', 20, (turn) => search({ q: COMMON(turn), speakerId: most }))
    await add('a frequent word, one kind, one month', null, (turn) =>
      search({ q: COMMON(turn), kind: ['MIXED'], publishedFrom: '2018-03-01', publishedTo: '2018-03-31' }),
    )
    await add('a less frequent word in English articles', null, (turn) => search({ q: MEDIUM(turn), language: 'en' }))
    await add('with open findings', null, (turn) => search({ q: COMMON(turn), flag: 'any' }))
    await add('the four counts of a frequent word', null, (turn) => countFound(ctx, { q: COMMON(turn) }))
    await add('the picture of a less frequent word', null, (turn) => drawFound(ctx, { q: MEDIUM(turn) }))
    const page = (cursor?: string) => search({ cursor })
    const [far, farWord] = [await cursorAfter(ctx, DEEP, null), await cursorAfter(ctx, DEEP, FREQUENT(0))]
    await add('page 1 of all', null, () => page())
    await add('page 10,000 of all', null, () => page(far))
    await add('page 1 of a small word', null, () => search({ q: FREQUENT(0) }))
    await add('page 10,000 of a small word', null, () => search({ q: FREQUENT(0), cursor: farWord }))
    await add('the queue', null, () => listQuotations(ctx, { state: ['SUGGESTED'] }))
    await add('the speaker quoted most', 150, () => getSpeaker(ctx, most))
    await add('a speaker quoted seldom', 150, () => getSpeaker(ctx, seldom))
    const sentence = (await search({ cursor: far })).items[0]?.segments.map(({ text }) => text).join('') ?? ''
    await add('said before, a sentence', null, () => findSaidBefore(ctx, { text: sentence }))
    await add('said before, 100,000 characters', null, () =>
      findSaidBefore(ctx, { text: `${sentence} `.repeat(2000).slice(0, 100_000) }),
    )
    return results
  } finally {
    await db.$disconnect()
  }
}
