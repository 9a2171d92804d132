import 'server-only'
import { Span } from '@/lib/schemas/span'
import type { Transaction } from '@/lib/server/db/create-database'
import type { Context } from '@/lib/server/db/context'
import type { Prisma } from '@/lib/server/db/generated/client'

const versionSelect = { select: { number: true, retrievedAt: true } }

export const alterationSelect = {
  ...{ id: true, kind: true, state: true, oldText: true, newText: true, newSpans: true, note: true, version: true },
  ...{ createdAt: true, decidedAt: true, fromVersionId: true, toVersionId: true },
  decidedBy: { select: { id: true, name: true } },
  fromVersion: versionSelect,
  toVersion: versionSelect,
  quotation: {
    select: {
      ...{ id: true, kind: true, state: true, speaker: { select: { id: true, name: true } } },
      carriedTo: { select: { articleVersion: { select: { number: true } } } },
    },
  },
  annotation: { select: { id: true, body: true } },
  article: {
    select: {
      ...{ id: true, headline: true, language: true, publishedAt: true, modifiedAt: true },
      outlet: { select: { id: true, name: true } },
    },
  },
} satisfies Prisma.AlterationSelect

type AlterationRow = Prisma.AlterationGetPayload<{ select: typeof alterationSelect }>

/** Words that were marked in one version and did not surely come over to the next, as screens see them. */
export interface AlterationView extends Omit<AlterationRow, 'newSpans' | 'quotation'> {
  readonly quotation: Omit<NonNullable<AlterationRow['quotation']>, 'carriedTo'> | null
  /** The later version in which the words stand again as they did; null where they have not come back. */
  readonly backInVersion: number | null
  /** Where they are believed to stand in the later version's text; null where nobody can tell. */
  readonly newSpans: readonly Span[] | null
}

const toSpans = (value: unknown): readonly Span[] | null => Span.array().min(1).safeParse(value).data ?? null

export const toAlterationView = ({ newSpans, quotation, ...row }: AlterationRow): AlterationView => {
  const { carriedTo = [], ...own } = quotation ?? {}
  const back = carriedTo.map(({ articleVersion }) => articleVersion.number).filter((n) => n > row.toVersion.number)
  return {
    ...row,
    newSpans: toSpans(newSpans),
    quotation: 'id' in own ? own : null,
    backInVersion: back.length === 0 ? null : Math.min(...back),
  }
}

/** The alteration as it is stored now; null where the newsroom has none of that key. */
export const findAlteration = async (
  tx: Transaction,
  newsroomId: string,
  id: string,
): Promise<AlterationView | null> => {
  const row = await tx.alteration.findFirst({ where: { newsroomId, id }, select: alterationSelect })
  return row && toAlterationView(row)
}

export const alterationNoteSelect = {
  ...{ id: true, kind: true, state: true, oldText: true, newText: true, newSpans: true },
  ...{ quotationId: true, annotationId: true, articleId: true, fromVersionId: true, toVersionId: true },
  fromVersion: { select: { number: true } },
  toVersion: { select: { number: true, retrievedAt: true } },
} satisfies Prisma.AlterationSelect

/** What is said beside a quotation whose words changed after they were published. */
export interface AlterationNote {
  readonly id: string
  readonly kind: AlterationRow['kind']
  readonly state: AlterationRow['state']
  readonly oldText: string
  readonly newText: string | null
  readonly newSpans: readonly Span[] | null
  readonly quotationId: string | null
  readonly articleId: string
  readonly fromNumber: number
  readonly toNumber: number
  readonly seenAt: Date
}

export const toAlterationNote = (
  row: Prisma.AlterationGetPayload<{ select: typeof alterationNoteSelect }>,
): AlterationNote => ({
  ...{ id: row.id, kind: row.kind, state: row.state, oldText: row.oldText, newText: row.newText },
  ...{ newSpans: toSpans(row.newSpans), quotationId: row.quotationId, articleId: row.articleId },
  ...{ fromNumber: row.fromVersion.number, toNumber: row.toVersion.number, seenAt: row.toVersion.retrievedAt },
})

/** What changed on the way to one version of an article, and what of it changed on the way to the next. */
export const readNotesOfVersion = async (
  ctx: Context,
  articleId: string,
  versionNumber: number,
): Promise<readonly AlterationNote[]> => {
  const rows = await ctx.db.alteration.findMany({
    where: {
      ...{ newsroomId: ctx.actor.newsroomId, articleId, state: { not: 'DISMISSED' } },
      OR: [{ fromVersion: { number: versionNumber } }, { toVersion: { number: versionNumber } }],
    },
    select: alterationNoteSelect,
    orderBy: { id: 'asc' },
    take: 500,
  })
  return rows.map(toAlterationNote)
}
