import 'server-only'
import { carryQuotations, type Fate } from '@/lib/matching/carry-quotations'
import type { Span } from '@/lib/schemas/span'
import { describeSpan } from '@/lib/selectors/describe-span'
import { reAnchorer, type ReAnchored } from '@/lib/selectors/re-anchor'
import type { AnnotationView } from '@/lib/server/annotations/annotation-view'
import { toFormer, type FormerVersion } from '@/lib/server/articles/read-former'
import type { ArticleDraft } from '@/lib/server/articles/to-article-draft'
import { toQuotationRow } from '@/lib/server/articles/to-quotation-rows'
import { fromDay } from '@/lib/server/db/to-day'
import type { Prisma } from '@/lib/server/db/generated/client'
import { newId } from '@/lib/server/db/new-id'
import type { QuotationView } from '@/lib/server/quotations/quotation-view'

/** The rows that a new version begins with: its own quotations, what it inherits, and what a person must look at. */
export interface CarriedMarks {
  readonly quotations: Prisma.QuotationCreateManyInput[]
  readonly annotations: Prisma.AnnotationCreateManyInput[]
  readonly alterations: Prisma.AlterationCreateManyInput[]
  /** How many quotations and notes surely came over. */
  readonly carriedCount: number
}

interface Place {
  readonly newsroomId: string
  readonly articleVersionId: string
  readonly at: Date
}

type Carried = Extract<Fate, { kind: 'carried' }>
type Altered = Extract<Fate, { kind: 'MOVED' | 'ALTERED' | 'GONE' }>

const toSpans = (spans: readonly Span[]) => spans.map(({ start, end }) => ({ start, end }))

/** A quotation of the version before in the new one, as the person had it, or as the machine now reads it. */
const toCarriedRow = (
  one: QuotationView,
  { contentSpans, cueSpan, sourceSpan }: Carried,
  fresh: Prisma.QuotationCreateManyInput | null,
  text: string,
  { newsroomId, articleVersionId, at }: Place,
): Prisma.QuotationCreateManyInput => {
  if (fresh && !toFormer(one).isSettled) return { ...fresh, carriedFromId: one.id }
  const { kind, speaker, speakerRole, via, saidOn, confidence, origin, state, version, updatedBy } = one
  return {
    ...{ id: fresh?.id ?? newId(), newsroomId, articleVersionId, carriedFromId: one.id },
    ...{ contentSpans: toSpans(contentSpans), startOffset: contentSpans[0]?.start ?? 0 },
    text: contentSpans.map(({ start, end }) => text.slice(start, end)).join(' '),
    ...{ cueStart: cueSpan?.start ?? fresh?.cueStart ?? null, cueEnd: cueSpan?.end ?? fresh?.cueEnd ?? null },
    sourceStart: sourceSpan?.start ?? fresh?.sourceStart ?? null,
    sourceEnd: sourceSpan?.end ?? fresh?.sourceEnd ?? null,
    ...{ kind, speakerId: speaker?.id ?? null, speakerRole, via: [...via], saidOn: fromDay(saidOn) },
    ...{ confidence, origin, state, version, updatedById: updatedBy?.id ?? null, createdAt: at, updatedAt: at },
    ...(fresh?.suggestion === undefined ? {} : { suggestion: fresh.suggestion }),
  }
}

const toAlterationRow = (
  former: FormerVersion,
  toVersionId: string,
  { kind, oldText, newText, newSpans }: Altered,
  { newsroomId, at }: Place,
  subject: { readonly quotationId: string } | { readonly annotationId: string },
): Prisma.AlterationCreateManyInput => ({
  ...{ id: newId(), newsroomId, articleId: former.articleId, fromVersionId: former.id, toVersionId, ...subject },
  ...{ kind, oldText, newText, createdAt: at },
  ...(newSpans === null ? {} : { newSpans: toSpans(newSpans) }),
})

const noteFate = (former: FormerVersion, text: string, { span }: AnnotationView, found: ReAnchored): Fate => {
  const oldText = former.text.slice(span.start, span.end)
  if (found.status === 'same') {
    return { kind: 'carried', contentSpans: [found.span], cueSpan: null, sourceSpan: null, fresh: null, replaces: [] }
  }
  if (found.status === 'altered') {
    const newText = text.slice(found.span.start, found.span.end)
    return { kind: 'ALTERED', oldText, newText, newSpans: [found.span] }
  }
  return found.status === 'moved'
    ? { kind: 'MOVED', oldText, newText: oldText, newSpans: null }
    : { kind: 'GONE', oldText, newText: null, newSpans: null }
}

const toNoteRow = (
  note: AnnotationView,
  span: Span,
  quotationId: string | null,
  text: string,
  { newsroomId, articleVersionId, at }: Place,
): Prisma.AnnotationCreateManyInput => ({
  ...{ id: newId(), newsroomId, articleVersionId, quotationId, carriedFromId: note.id },
  ...{ motivation: note.motivation, body: note.body, startOffset: span.start, endOffset: span.end },
  selectors: describeSpan(text, span) ?? note.selectors,
  ...{ createdById: note.createdBy.id, createdAt: note.createdAt, updatedAt: at },
})

/**
 * With what does a new version begin? Quotations and notes of the versions before it come over only where their words
 * are surely the same; of the others a person is told. Of an older version only what stands again comes over.
 */
export const carryMarks = (
  draft: ArticleDraft,
  versions: readonly FormerVersion[],
  speakerIds: readonly (string | null)[],
  place: Place,
): CarriedMarks => {
  const { text, quotations: found } = draft
  const fresh = found.map((one, index) => toQuotationRow(one, speakerIds[index] ?? null, place))
  const standing = new Map(fresh.map((row, index) => [index, row]))
  const added: Prisma.QuotationCreateManyInput[] = []
  const annotations: Prisma.AnnotationCreateManyInput[] = []
  const alterations: Prisma.AlterationCreateManyInput[] = []
  const open = new Set(found.keys())
  const successors = new Map<string, string>()
  for (const former of versions) {
    const free = [...open]
    const fates = carryQuotations(
      former.text,
      text,
      former.quotations.map(toFormer),
      free.flatMap((index) => found[index] ?? []),
    )
    for (const [index, fate] of fates.entries()) {
      const one = former.quotations[index]
      if (one === undefined || fate.kind === 'dropped') continue
      if (fate.kind !== 'carried') {
        const subject = { quotationId: one.id }
        if (!former.isOlder) alterations.push(toAlterationRow(former, place.articleVersionId, fate, place, subject))
        continue
      }
      const at = fate.fresh === null ? undefined : free[fate.fresh]
      // What an older version had comes back only where it takes nobody's place.
      if (former.isOlder && at === undefined) continue
      const row = toCarriedRow(one, fate, at === undefined ? null : (fresh[at] ?? null), text, place)
      successors.set(one.id, row.id)
      if (at === undefined) added.push(row)
      else {
        standing.set(at, row)
        open.delete(at)
      }
      for (const replaced of fate.replaces) {
        const other = free[replaced]
        if (other !== undefined && open.delete(other)) standing.delete(other)
      }
    }
    const reAnchor = reAnchorer(former.text, text)
    for (const note of former.annotations) {
      const fate = noteFate(former, text, note, reAnchor(note.span))
      const [span] = fate.kind === 'carried' ? fate.contentSpans : []
      if (span) annotations.push(toNoteRow(note, span, successors.get(note.quotationId ?? '') ?? null, text, place))
      else if (!former.isOlder && fate.kind !== 'carried' && fate.kind !== 'dropped') {
        const subject = { annotationId: note.id }
        alterations.push(toAlterationRow(former, place.articleVersionId, fate, place, subject))
      }
    }
  }
  const quotations = [...standing.values(), ...added]
  return { quotations, annotations, alterations, carriedCount: successors.size + annotations.length }
}
