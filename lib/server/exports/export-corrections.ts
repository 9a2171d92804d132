import 'server-only'
import { toCorrectionsCsv, type CorrectionRecord } from '@/lib/export/to-corrections-csv'
import type { ExportCorrectionsInput } from '@/lib/schemas/export'
import type { Context } from '@/lib/server/db/context'
import { requireFound } from '@/lib/server/db/require-found'
import { requirePermission } from '@/lib/server/db/require-permission'
import { findCorrectedUtterances } from '@/lib/server/utterances/find-corrected-utterances'
import { listCorrections, type Correction } from '@/lib/server/utterances/list-corrections'

export interface CorrectionsFile {
  readonly fileName: string
  readonly mediaType: string
  readonly content: string
}

/**
 * Which outlets still carry words that another has corrected, and which followed, as a CSV: of one utterance, or of all
 * whose words were changed lately. A correction that nobody else carried has no record. Throws NOT_FOUND.
 */
export const exportCorrections = async (ctx: Context, input: ExportCorrectionsInput): Promise<CorrectionsFile> => {
  requirePermission(ctx, 'export.create')
  const { newsroomId } = ctx.actor
  const { utteranceId, hasBom = false, delimiter = ',' } = input
  if (utteranceId) {
    requireFound(await ctx.db.utterance.findFirst({ where: { newsroomId, id: utteranceId }, select: { id: true } }))
  }
  const ids = utteranceId ? [utteranceId] : await findCorrectedUtterances(ctx)
  const [corrections, utterances] = await Promise.all([
    listCorrections(ctx, ids),
    ctx.db.utterance.findMany({
      where: { newsroomId, id: { in: [...ids] } },
      select: { id: true, speaker: { select: { name: true } } },
    }),
  ])
  const speakers = new Map(utterances.map(({ id, speaker }) => [id, speaker?.name ?? null]))
  const records = corrections.flatMap((one) => toRecords(one, speakers.get(one.utteranceId) ?? null))
  return {
    fileName: `kutip-ralat-${ctx.now().toISOString().slice(0, 10)}.csv`,
    mediaType: 'text/csv; charset=utf-8',
    content: toCorrectionsCsv(records, { hasBom, delimiter }),
  }
}

const toRecords = (correction: Correction, speaker: string | null): CorrectionRecord[] =>
  correction.spread.map(({ article, status, since, text }) => ({
    ...{ utteranceId: correction.utteranceId, speaker, before: correction.before, after: correction.after },
    correctedBy: correction.article.outlet?.name ?? null,
    ...{
      correctedUrl: correction.article.canonicalUrl,
      correctedAt: correction.at,
      isConfirmed: correction.isConfirmed,
    },
    ...{ outlet: article.outlet?.name ?? null, headline: article.headline, url: article.canonicalUrl },
    ...{ publishedAt: article.publishedAt, status, since, text },
  }))
