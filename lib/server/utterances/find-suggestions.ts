import 'server-only'
import { describeWording, type WordingPiece } from '@/lib/matching/describe-wording'
import type { Context } from '@/lib/server/db/context'
import { type MemberView, memberSelect, toMemberView } from '@/lib/server/utterances/member-view'
import { pairSelect, type PairView, toPairView } from '@/lib/server/utterances/pair-view'

/** Questions that are shown of one utterance, the surest first. */
const MOST = 30

/** May a quotation of this utterance and one of another be the same act of saying? */
export interface SuggestionView {
  readonly pair: PairView
  readonly own: MemberView
  readonly other: MemberView
  readonly otherUtteranceId: string
  /** The other's words beside the own ones. */
  readonly pieces: readonly WordingPiece[]
}

/** What a person is asked about an utterance, the surest first. */
export const findSuggestions = async (
  ctx: Context,
  utteranceId: string,
  quotationIds: readonly string[],
): Promise<SuggestionView[]> => {
  const { newsroomId } = ctx.actor
  const own = { in: [...quotationIds] }
  const elsewhere = { members: { some: { utteranceId: { not: utteranceId } } } }
  const rows = await ctx.db.quotationPair.findMany({
    where: {
      ...{ newsroomId, state: 'SUGGESTED' },
      OR: [
        { aId: own, b: elsewhere },
        { bId: own, a: elsewhere },
      ],
    },
    orderBy: [{ score: 'desc' }, { id: 'asc' }],
    take: MOST,
    select: {
      ...pairSelect,
      a: { select: { ...memberSelect, members: { select: { utteranceId: true } } } },
      b: { select: { ...memberSelect, members: { select: { utteranceId: true } } } },
    },
  })
  return rows.map(({ a, b, ...pair }) => {
    const isOwnFirst = quotationIds.includes(a.id)
    const [mine, theirs] = isOwnFirst ? [a, b] : [b, a]
    const { members, ...other } = theirs
    const { members: _, ...ownRow } = mine
    const [ownView, otherView] = [toMemberView(ownRow), toMemberView(other)]
    return {
      pair: toPairView(pair),
      own: ownView,
      other: otherView,
      otherUtteranceId: members[0]?.utteranceId ?? '',
      pieces: describeWording(ownView, otherView),
    }
  })
}
