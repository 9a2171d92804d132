import 'server-only'
import { carriesWording } from '@/lib/checks/carries-wording'
import { foldName } from '@/lib/article/fold-name'
import type { Context } from '@/lib/server/db/context'
import { requirePermission } from '@/lib/server/db/require-permission'
import {
  readWordingChains,
  type ArticleOfChain,
  type WordingChain,
  type WordingStep,
} from '@/lib/server/utterances/read-wording-chains'

/** Whether a report followed a correction. `own-words`: it leaves the changed part out, or has it in other words. */
export type SpreadStatus = 'old' | 'new' | 'withdrawn' | 'own-words'

/** One other article that carried the words. */
export interface SpreadRow {
  readonly quotationId: string
  readonly article: ArticleOfChain
  readonly status: SpreadStatus
  /** Its words as they stand now; null where they were withdrawn. */
  readonly text: string | null
  /** Since when it has them so: its publication, or when it was seen changed. */
  readonly since: Date
}

/** An outlet's change of words that others have quoted (Dewan Pers, Pedoman Media Siber 4d). */
export interface Correction {
  readonly utteranceId: string
  readonly quotationId: string
  readonly article: ArticleOfChain
  /** Whether it published the words before all others. */
  readonly isFirst: boolean
  readonly before: string
  /** Null where the words were withdrawn. */
  readonly after: string | null
  /** When it was seen changed. */
  readonly at: Date
  readonly isConfirmed: boolean
  /** Other articles, those that still carry the old words first. */
  readonly spread: readonly SpreadRow[]
}

const ORDER: readonly SpreadStatus[] = ['old', 'own-words', 'new', 'withdrawn']

/**
 * Who corrected or withdrew the words of these utterances, the latest first, and which outlets still carry the old ones
 * or followed, with the days? A change counts when a person accepted it, or when a later version of the article has
 * other words there; outlets that make the same change after another are followers and no corrections of their own.
 */
export const listCorrections = async (
  ctx: Context,
  utteranceIds: readonly string[],
): Promise<readonly Correction[]> => {
  requirePermission(ctx, 'article.read')
  const chains = await readWordingChains(ctx, utteranceIds)
  const all = utteranceIds.flatMap((id) => findCorrections(chains.filter(({ utteranceId }) => utteranceId === id)))
  return all.sort((a, b) => b.at.getTime() - a.at.getTime())
}

type Change = Omit<Correction, 'spread' | 'isFirst'>

function findCorrections(chains: readonly WordingChain[]): Correction[] {
  const beginnings = chains.map(({ steps }) => steps[0].at.getTime())
  const firstAt = Math.min(...beginnings)
  const isAlone = beginnings.filter((time) => time === firstAt).length === 1
  const changes = chains.flatMap(toChanges).sort((a, b) => a.at.getTime() - b.at.getTime())
  return changes
    .filter((change, index) => !changes.slice(0, index).some((earlier) => isFollowing(change, earlier)))
    .map((change) => {
      const own = chains.find(({ quotationId }) => quotationId === change.quotationId)
      const others = chains.filter(({ article }) => article.id !== change.article.id)
      return {
        ...change,
        isFirst: isAlone && own?.steps[0].at.getTime() === firstAt,
        spread: others
          .map((chain) => toSpread(chain, change))
          .sort(
            (a, b) =>
              ORDER.indexOf(a.status) - ORDER.indexOf(b.status) ||
              a.since.getTime() - b.since.getTime() ||
              (a.quotationId < b.quotationId ? -1 : 1),
          ),
      }
    })
}

const areSame = (a: string | null, b: string | null): boolean =>
  a === null || b === null ? a === b : foldName(a) === foldName(b)

function toChanges({ utteranceId, quotationId, article, steps }: WordingChain): Change[] {
  return steps.flatMap((step, index) => {
    const before = steps[index - 1]?.text
    if (before === undefined || before === null || areSame(before, step.text)) return []
    const { text: after, at, isConfirmed } = step
    return [{ utteranceId, quotationId, article, before, after, at, isConfirmed }]
  })
}

/** Did another article make the same change before? Whoever takes the old words away follows, too. */
const isFollowing = (change: Change, earlier: Change): boolean =>
  change.article.id !== earlier.article.id &&
  carries(change.before, change.article, earlier) === 'old' &&
  (change.after === null || carries(change.after, change.article, earlier) === 'new')

const carries = (text: string, { language }: ArticleOfChain, { before, after }: Pick<Change, 'before' | 'after'>) =>
  carriesWording({ text, language }, before, after)

function toSpread({ quotationId, article, steps }: WordingChain, change: Change): SpreadRow {
  const last: WordingStep = steps.at(-1) ?? steps[0]
  if (last.text === null) return { quotationId, article, status: 'withdrawn', text: null, since: last.at }
  const carried = carries(last.text, article, change)
  const status = carried === 'neither' ? 'own-words' : carried
  // What came before and has it the same way is the same wording still.
  const isAlike = ({ text }: WordingStep) => text !== null && carries(text, article, change) === carried
  const since = steps.slice(steps.findLastIndex((step) => !isAlike(step)) + 1)[0] ?? last
  return { quotationId, article, status, text: last.text, since: since.at }
}
