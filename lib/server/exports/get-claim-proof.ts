import 'server-only'
import type { ExportFormat } from '@/lib/schemas/export'
import { Span } from '@/lib/schemas/span'
import type { Context } from '@/lib/server/db/context'
import { requireFound, requireId } from '@/lib/server/db/require-found'
import { requirePermission } from '@/lib/server/db/require-permission'

/** The text in which a claim was read, and where. */
export interface ProofOfText {
  readonly quotationId: string
  readonly outlet: string | null
  readonly headline: string
  readonly url: string | null
  /** Of the article's text. */
  readonly number: number
  readonly retrievedAt: Date
  /** Of the text, as UTF-8. */
  readonly textSha256: string
  /** Of the bytes as received. */
  readonly snapshotSha256: string
  /** UTF-16 code units into the text. */
  readonly spans: readonly Span[]
}

/** By what anyone can check a claim later. */
export interface ClaimProof {
  readonly claimId: string
  readonly version: number
  readonly texts: readonly ProofOfText[]
  /** The newest event about it, its evidence or its reviews in the chained record. */
  readonly event: { readonly sequence: number; readonly hash: string; readonly at: Date } | null
  /** The newest export that surely holds it as it is now: of all verified claims, made since its sign-off. */
  readonly export: {
    readonly format: ExportFormat
    readonly sha256: string
    readonly createdAt: Date
  } | null
}

const textSelect = {
  id: true,
  contentSpans: true,
  articleVersion: {
    select: {
      ...{ number: true, retrievedAt: true, textSha256: true, snapshot: { select: { sha256: true } } },
      article: { select: { headline: true, canonicalUrl: true, outlet: { select: { name: true } } } },
    },
  },
} as const

/** Exports among which one of all claims is looked for. */
const LOOKED_AT = 50

/** Does an export's filter leave nothing out? */
const isOfAll = (filter: unknown): boolean =>
  typeof filter === 'object' &&
  filter !== null &&
  Object.values(filter)
    .flat()
    .every((value) => value === null)

/**
 * Which texts, which event of the record and which export can a claim be checked by? A hash is of exactly what stands
 * in the database, an export or a file, so that anyone who holds one of them can compare. Throws NOT_FOUND.
 */
export const getClaimProof = async (ctx: Context, claimId: string): Promise<ClaimProof> => {
  requirePermission(ctx, 'article.read')
  const { newsroomId } = ctx.actor
  const claim = requireFound(
    await ctx.db.claim.findFirst({
      where: { newsroomId, id: requireId(claimId) },
      select: {
        ...{ id: true, version: true, status: true, evidence: { select: { id: true } } },
        appearances: { select: { quotation: { select: textSelect } }, orderBy: { id: 'asc' } },
        reviews: { select: { id: true, claimVersion: true, decision: true, decidedAt: true }, orderBy: { id: 'asc' } },
      },
    }),
  )
  const { version, evidence, reviews, appearances } = claim
  const subjectIds = [claimId, ...evidence.map(({ id }) => id), ...reviews.map(({ id }) => id)]
  const signedOff = reviews.filter((one) => one.claimVersion === version && one.decision === 'SIGNED_OFF')
  const since = claim.status === 'VERIFIED' ? (signedOff.at(-1)?.decidedAt ?? null) : null
  const [event, exports] = await Promise.all([
    ctx.db.auditEvent.findFirst({
      where: { newsroomId, subjectId: { in: subjectIds } },
      orderBy: { sequence: 'desc' },
      select: { sequence: true, hash: true, at: true },
    }),
    since === null
      ? []
      : ctx.db.export.findMany({
          where: { newsroomId, createdAt: { gte: since } },
          orderBy: { id: 'desc' },
          take: LOOKED_AT,
          select: { format: true, sha256: true, createdAt: true, filter: true },
        }),
  ])
  const texts = appearances.map(({ quotation: { id, contentSpans, articleVersion } }): ProofOfText => {
    const { article, snapshot, ...read } = articleVersion
    return {
      ...{ ...read, quotationId: id, snapshotSha256: snapshot.sha256, spans: Span.array().parse(contentSpans) },
      ...{ outlet: article.outlet?.name ?? null, headline: article.headline, url: article.canonicalUrl },
    }
  })
  const whole = exports.find(({ filter }) => isOfAll(filter)) ?? null
  return { claimId, version, texts, event, export: whole }
}
