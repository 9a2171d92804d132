import 'server-only'
import { z } from 'zod'
import { AppError } from '@/lib/errors'
import { Id } from '@/lib/schemas/id'
import { QuotationState } from '@/lib/schemas/quotation'
import type { Span } from '@/lib/schemas/span'
import { describeSpan } from '@/lib/selectors/describe-span'
import { foldText } from '@/lib/selectors/fold-text'
import { findAnnotation } from '@/lib/server/annotations/annotation-view'
import type { AlterationView } from '@/lib/server/articles/alteration-view'
import type { Context } from '@/lib/server/db/context'
import type { Transaction } from '@/lib/server/db/create-database'
import { newId } from '@/lib/server/db/new-id'
import { requireFound } from '@/lib/server/db/require-found'
import { fromDay } from '@/lib/server/db/to-day'
import { findQuotation, quotationSelect, toQuotationView } from '@/lib/server/quotations/quotation-view'

/** What accepting did, kept in the record: by it the decision is taken back. */
export const Accepted = z.object({
  noun: z.enum(['quotation', 'annotation']),
  id: Id,
  /** The quotation's version afterwards. */
  version: z.number().int(),
  /** How the quotation of the later version was; null where there was none. */
  before: z.object({ state: QuotationState, speakerId: Id.nullable(), carriedFromId: Id.nullable() }).nullable(),
})
export type Accepted = z.infer<typeof Accepted>

const isSamePlace = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.length === b.length && a.every(({ start, end }, index) => start === b[index]?.start && end === b[index]?.end)

/** Exact places of the later text, in order; words that only moved must be the same words. */
const requireSpans = (alteration: AlterationView, text: string, given: readonly Span[] | undefined): Span[] => {
  const spans = given ?? alteration.newSpans
  if (spans === null) throw new AppError('INVALID', 'alteration.nowhere')
  const isInText = spans.every(({ start, end }, i) => end <= text.length && start >= (spans[i - 1]?.end ?? 0))
  const words = spans.map(({ start, end }) => text.slice(start, end)).join(' ')
  const isSame = foldText(words).text.trim() === foldText(alteration.oldText).text.trim()
  if (!isInText || (alteration.kind === 'MOVED' && !isSame))
    throw new AppError('INVALID', 'anchor.not-found', { words })
  return spans.map(({ start, end }) => ({ start, end }))
}

const acceptQuotation = async (
  tx: Transaction,
  ctx: Context,
  { toVersionId }: AlterationView,
  quotationId: string,
  spans: Span[],
  text: string,
): Promise<Accepted> => {
  const { newsroomId, id: actorId } = ctx.actor
  const former = requireFound(await findQuotation(tx, newsroomId, quotationId))
  const rows = await tx.quotation.findMany({
    where: { newsroomId, articleVersionId: toVersionId },
    select: { ...quotationSelect, carriedFromId: true },
  })
  const there = rows
    .map(({ carriedFromId, ...row }) => ({ ...toQuotationView(row), carriedFromId }))
    .find((one) => isSamePlace(one.contentSpans, spans) && (one.carriedFromId ?? quotationId) === quotationId)
  const touched = { state: 'CONFIRMED' as const, updatedById: actorId, updatedAt: ctx.now() }
  const speakerId = there?.speaker?.id ?? former.speaker?.id ?? null
  if (there) {
    await tx.quotation.updateMany({
      where: { newsroomId, id: there.id },
      data: { ...touched, speakerId, carriedFromId: quotationId, version: { increment: 1 } },
    })
    const before = { state: there.state, speakerId: there.speaker?.id ?? null, carriedFromId: there.carriedFromId }
    return { noun: 'quotation', id: there.id, version: there.version + 1, before }
  }
  const { kind, speakerRole, via, saidOn, confidence, origin } = former
  const id = newId()
  await tx.quotation.create({
    data: {
      ...{ id, newsroomId, articleVersionId: toVersionId, carriedFromId: quotationId, ...touched },
      ...{ contentSpans: spans, startOffset: spans[0]?.start ?? 0, createdAt: ctx.now() },
      text: spans.map(({ start, end }) => text.slice(start, end)).join(' '),
      ...{ kind, speakerId, speakerRole, via: [...via], saidOn: fromDay(saidOn), confidence, origin },
    },
  })
  return { noun: 'quotation', id, version: 1, before: null }
}

const acceptNote = async (
  tx: Transaction,
  ctx: Context,
  { toVersionId }: AlterationView,
  annotationId: string,
  spans: readonly Span[],
  text: string,
): Promise<Accepted> => {
  const { newsroomId } = ctx.actor
  const note = requireFound(await findAnnotation(tx, newsroomId, annotationId))
  const span = { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 }
  const id = newId()
  await tx.annotation.create({
    data: {
      ...{ id, newsroomId, articleVersionId: toVersionId, carriedFromId: annotationId },
      ...{ motivation: note.motivation, body: note.body, startOffset: span.start, endOffset: span.end },
      selectors: describeSpan(text, span) ?? note.selectors,
      ...{ createdById: note.createdBy.id, createdAt: note.createdAt, updatedAt: ctx.now() },
    },
  })
  return { noun: 'annotation', id, version: 1, before: null }
}

/**
 * Carries the words to where they stand in the later version: the quotation that the machine found there is confirmed
 * as the one it was before, or one is made. Throws INVALID `alteration.nowhere` where nobody says where that is,
 * `anchor.not-found` where other words stand.
 */
export const acceptAlteration = async (
  tx: Transaction,
  ctx: Context,
  alteration: AlterationView,
  given: readonly Span[] | undefined,
): Promise<Accepted> => {
  const { newsroomId } = ctx.actor
  const later = await tx.articleVersion.findFirst({
    where: { newsroomId, id: alteration.toVersionId },
    select: { text: true },
  })
  const { text } = requireFound(later)
  const spans = requireSpans(alteration, text, given)
  const { quotation, annotation } = alteration
  if (quotation) return acceptQuotation(tx, ctx, alteration, quotation.id, spans, text)
  return acceptNote(tx, ctx, alteration, requireFound(annotation).id, spans, text)
}

/**
 * Takes back what accepting did. Throws CONFLICT `quotation.changed` when somebody changed the carried quotation since,
 * INVALID `quotation.used-in-claim` when a claim stands on one that would go.
 */
export const takeBackAcceptance = async (tx: Transaction, ctx: Context, accepted: Accepted): Promise<void> => {
  const { newsroomId, id: actorId } = ctx.actor
  const { noun, id, version, before } = accepted
  if (noun === 'annotation') {
    await tx.annotation.updateMany({
      where: { newsroomId, id, deletedAt: null },
      data: { deletedAt: ctx.now(), updatedAt: ctx.now(), version: { increment: 1 } },
    })
    return
  }
  const { count } = await tx.quotation.updateMany({
    where: { newsroomId, id, version },
    data: {
      ...{ version: { increment: 1 }, updatedById: actorId, updatedAt: ctx.now() },
      // A quotation that accepting made is kept, as everything is; rejected, it is nobody's.
      ...(before ?? { state: 'REJECTED' as const }),
    },
  })
  if (count === 0) {
    throw new AppError('CONFLICT', 'quotation.changed', {}, await findQuotation(tx, newsroomId, id))
  }
  if (before !== null) return
  const isUsed = await tx.claimAppearance.findFirst({
    where: { newsroomId, quotationId: id, claim: { status: { not: 'WITHDRAWN' } } },
  })
  if (isUsed) throw new AppError('INVALID', 'quotation.used-in-claim')
}
