import 'server-only'
import type { FindUtterancesInput } from '@/lib/schemas/search'
import type { Context } from '@/lib/server/db/context'
import type { Transaction } from '@/lib/server/db/create-database'
import { Prisma } from '@/lib/server/db/generated/client'
import { requirePermission } from '@/lib/server/db/require-permission'
import { findSaidBefore } from '@/lib/server/search/find-said-before'
import { findNewest, findRanked } from '@/lib/server/search/found-rows'
import { narrowQuotations } from '@/lib/server/search/narrow'
import { quickRead } from '@/lib/server/search/quick-read'
import { toWordQuery } from '@/lib/server/search/word-query'
import { toUtteranceRow, utteranceRowSelect, type UtteranceRow } from '@/lib/server/utterances/list-utterances'

const SHOWN = 10
/** Quotations that are looked at: an utterance is carried by several. */
const LOOKED_AT = 60
/** From so many words on, what was typed may be a sentence of somebody, whose versions differ in a word or two. */
const SENTENCE = 6

const findByWords = async (tx: Transaction, newsroomId: string, input: FindUtterancesInput): Promise<string[]> => {
  const { q, speaker, exceptId } = input
  const words = await toWordQuery(tx, q)
  if (words.isEmpty || (words.query === null && !speaker)) return []
  const searched = narrowQuotations(newsroomId, { speaker }, words)
  const isElsewhere = Prisma.sql`exists (
    select 1 from utterance_members m
    where m.newsroom_id = r.newsroom_id and m.quotation_id = r.id and m.utterance_id <> ${exceptId}::uuid)`
  const narrowed = { ...searched, others: [...searched.others, isElsewhere] }
  const places =
    words.query === null
      ? await findNewest(tx, narrowed, LOOKED_AT, null)
      : (await findRanked(tx, narrowed, LOOKED_AT, null)).places
  const members = await tx.utteranceMember.findMany({
    where: { newsroomId, quotationId: { in: places.map(({ id }) => id) } },
    select: { quotationId: true, utteranceId: true },
  })
  const utteranceOf = new Map(members.map(({ quotationId, utteranceId }) => [quotationId, utteranceId]))
  return [...new Set(places.flatMap(({ id }) => utteranceOf.get(id) ?? []))]
}

/**
 * Which other utterances are said in these words or by somebody so called, the best first? For whoever looks for the
 * one that is the same as `exceptId`. A sentence of which no version has every word is looked up as `findSaidBefore` does.
 */
export const findUtterances = async (ctx: Context, input: FindUtterancesInput): Promise<readonly UtteranceRow[]> => {
  requirePermission(ctx, 'article.read')
  const { newsroomId } = ctx.actor
  const { q, exceptId } = input
  const byWords = await quickRead(ctx, (tx) => findByWords(tx, newsroomId, input))
  const isSentence = (q ?? '').split(' ').length >= SENTENCE
  const said = byWords.length === 0 && q && isSentence ? await findSaidBefore(ctx, { text: q }) : null
  const like = [...(said?.matches.map(({ quotation }) => quotation) ?? []), ...(said?.similar ?? [])]
  const ids = [...new Set([...byWords, ...like.flatMap(({ utteranceId }) => utteranceId ?? [])])]
    .filter((id) => id !== exceptId)
    .slice(0, SHOWN)
  const rows = await ctx.db.utterance.findMany({
    where: { newsroomId, id: { in: ids } },
    select: utteranceRowSelect,
  })
  const byId = new Map(rows.map((row) => [row.id, toUtteranceRow(row)]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}
