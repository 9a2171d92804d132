import 'server-only'
import type { Grouping, UtteranceLink } from '@/lib/matching/group-utterances'
import type { MatchRelation } from '@/lib/matching/match-quotations'
import type { Context } from '@/lib/server/db/context'
import type { Transaction } from '@/lib/server/db/create-database'
import type { PairRelation } from '@/lib/server/db/generated/enums'
import { newId } from '@/lib/server/db/new-id'
import { toStoredPair } from '@/lib/server/utterances/to-stored-pair'

/** Pairs that are kept of one quotation and of each kind: the surest say why, the rest would only repeat it. */
const KEPT = 3

const RELATION: Record<MatchRelation, PairRelation> = {
  identical: 'IDENTICAL',
  excerpt: 'EXCERPT',
  overlap: 'OVERLAP',
  reworded: 'REWORDED',
  'indirect-of': 'INDIRECT_OF',
  'translation-of': 'TRANSLATION_OF',
}

/** Stores on which matches the machine acted and which it only suggests; what people settled is left as it is. */
export const savePairs = async (
  tx: Transaction,
  ctx: Context,
  { links, suggestions, utterances }: Grouping,
  arriving: ReadonlySet<string>,
): Promise<void> => {
  const { newsroomId } = ctx.actor
  const groupOf = new Map(utterances.flatMap((members, index) => members.map((id): [string, number] => [id, index])))
  const toRow = (state: 'AUTOMATIC' | 'SUGGESTED') => (link: UtteranceLink) => ({
    ...toStoredPair(link.a, link.b, link.match.blockers),
    ...{ id: newId(), newsroomId, relation: RELATION[link.match.relation], score: link.match.score, state },
    createdAt: ctx.now(),
  })
  // One suggestion between two utterances asks the whole question.
  const asked = new Set<string>()
  const asking = suggestions.filter(({ a, b }) => {
    const question = [groupOf.get(a), groupOf.get(b)].sort().join()
    if (asked.has(question)) return false
    asked.add(question)
    return true
  })
  const rows = [...surest(links, arriving).map(toRow('AUTOMATIC')), ...surest(asking, arriving).map(toRow('SUGGESTED'))]
  await tx.quotationPair.createMany({ data: rows, skipDuplicates: true })
}

const surest = (links: readonly UtteranceLink[], arriving: ReadonlySet<string>): UtteranceLink[] => {
  const kept = new Map<string, number>()
  return links.filter(({ a, b }) => {
    const whose = arriving.has(b) ? b : a
    const count = kept.get(whose) ?? 0
    kept.set(whose, count + 1)
    return count < KEPT
  })
}
