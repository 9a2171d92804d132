import 'server-only'
import { z } from 'zod'
import { groupWordings, type Wording } from '@/lib/matching/group-wordings'
import { Id } from '@/lib/schemas/id'
import type { Context } from '@/lib/server/db/context'
import { requireFound, requireId } from '@/lib/server/db/require-found'
import { requirePermission } from '@/lib/server/db/require-permission'
import { findOrigin, type OriginView } from '@/lib/server/utterances/find-origin'
import { findSuggestions, type SuggestionView } from '@/lib/server/utterances/find-suggestions'
import { toUtteranceRow, type UtteranceRow, utteranceRowSelect } from '@/lib/server/utterances/list-utterances'
import { type MemberView, memberSelect, toMemberView } from '@/lib/server/utterances/member-view'

/** Quotations that are shown of one utterance, the earliest first; `quotationCount` tells how many there are. */
const MOST_MEMBERS = 200
/** Utterances that went into others are followed so far. */
const MOST_HOPS = 20

export interface UtteranceDetail extends UtteranceRow {
  /** By time of publication. */
  readonly members: readonly MemberView[]
  readonly wordings: readonly Wording<MemberView>[]
  readonly suggestions: readonly SuggestionView[]
  readonly origin: OriginView
}

/**
 * One utterance with everything its page shows, in a fixed number of queries: wordings, origin, questions. An utterance
 * that went into another answers as that one. Throws NOT_FOUND.
 */
export const getUtterance = async (ctx: Context, utteranceId: string): Promise<UtteranceDetail> => {
  requirePermission(ctx, 'article.read')
  const { newsroomId } = ctx.actor
  const id = await followMerges(ctx, requireId(utteranceId))
  const row = requireFound(await ctx.db.utterance.findFirst({ where: { newsroomId, id }, select: utteranceRowSelect }))
  const rows = await ctx.db.utteranceMember.findMany({
    where: { newsroomId, utteranceId: id },
    orderBy: { quotationId: 'asc' },
    take: MOST_MEMBERS,
    select: { quotation: { select: memberSelect } },
  })
  const members = rows.map(({ quotation }) => toMemberView(quotation))
  members.sort((a, b) => timeOf(a) - timeOf(b) || (a.quotationId < b.quotationId ? -1 : 1))
  const [suggestions, origin] = await Promise.all([
    findSuggestions(
      ctx,
      id,
      members.map(({ quotationId }) => quotationId),
    ),
    findOrigin(ctx, members),
  ])
  return { ...toUtteranceRow(row), members, wordings: groupWordings(members), suggestions, origin }
}

/** What has no time of publication comes last. */
const timeOf = ({ article }: MemberView): number => article.publishedAt?.getTime() ?? Number.MAX_SAFE_INTEGER

const Merge = z.object({ into: Id })

const followMerges = async (ctx: Context, utteranceId: string): Promise<string> => {
  const { newsroomId } = ctx.actor
  let id = utteranceId
  for (let hop = 0; hop < MOST_HOPS; hop++) {
    if ((await ctx.db.utterance.count({ where: { newsroomId, id } })) > 0) return id
    const event = await ctx.db.auditEvent.findFirst({
      where: { newsroomId, subjectId: id, action: 'utterance.merge' },
      orderBy: { sequence: 'desc' },
      select: { data: true },
    })
    id = requireFound(Merge.safeParse(event?.data).data).into
  }
  return id
}
