import { toCsvRecords, type CsvOptions } from '@/lib/export/to-csv-records'
import { toClaimUrl } from '@/lib/export/to-identifier'
import type { Appearance, ExportedEvidence, Publisher, VerifiedClaim } from '@/lib/export/verified-claim'

type Column = readonly [name: string, value: (claim: VerifiedClaim, at: Appearance, publisher: Publisher) => string]

/** The columns in their order; names and meaning are a contract with those who read the files. */
const COLUMNS: readonly Column[] = [
  ['claim_id', (claim) => claim.id],
  ['claim_url', (claim, _, publisher) => toClaimUrl(publisher, claim.id)],
  ['claim', (claim) => claim.text],
  ['claim_language', (claim) => claim.language],
  ['claim_speaker', (claim) => claim.speaker?.name ?? ''],
  ['verdict_code', (claim) => claim.verdict.code],
  ['verdict_label_id', (claim) => claim.verdict.labelId],
  ['verdict_label_en', (claim) => claim.verdict.labelEn],
  ['rating', (claim) => claim.verdict.ratingValue?.toString() ?? ''],
  ['reasons', (claim) => claim.reasons],
  ['verified_at', (claim) => claim.verifiedAt.toISOString()],
  ['evidence_count', (claim) => claim.evidence.length.toString()],
  ['quotation_id', (_, at) => at.quotationId],
  ['quotation', (_, at) => at.text],
  ['quotation_kind', (_, at) => at.kind.toLowerCase()],
  ['speaker', (_, at) => at.speaker?.name ?? ''],
  ['speaker_kind', (_, at) => at.speaker?.kind.toLowerCase() ?? ''],
  ['speaker_role', (_, at) => at.speakerRole ?? ''],
  ['via', (_, at) => at.via.join('; ')],
  ['said_on', (_, at) => at.saidOn ?? ''],
  ['article_id', (_, at) => at.article.id],
  ['headline', (_, at) => at.article.headline],
  ['outlet', (_, at) => at.article.outlet ?? ''],
  ['article_url', (_, at) => at.article.url ?? ''],
  ['published_at', (_, at) => at.article.publishedAt?.toISOString() ?? ''],
  ['article_version', (_, at) => at.version.number.toString()],
  ['retrieved_at', (_, at) => at.version.retrievedAt.toISOString()],
  ['snapshot_sha256', (_, at) => at.version.snapshotSha256],
  ['text_sha256', (_, at) => at.version.textSha256],
  ['quotation_spans', (_, at) => JSON.stringify(at.selectors.map(({ position: { start, end } }) => [start, end]))],
  ['claim_version', (claim) => claim.version.toString()],
  ['evidence', (claim) => JSON.stringify(claim.evidence.map(toEvidence))],
]

/** As an element of the column's JSON array. */
const toEvidence = ({ url, title, excerpt, stance, createdAt }: ExportedEvidence) => ({
  ...{ stance: stance.toLowerCase(), url, title, excerpt },
  added_at: createdAt.toISOString(),
})

/** The first record, which names the columns, after the byte order mark if one is wanted. */
export const toCsvHeader = (options: CsvOptions = {}): string =>
  (options.hasBom === true ? '\ufeff' : '') + toCsvRecords([COLUMNS.map(([name]) => name)], options)

/** The records of a claim: one for each of its appearances. */
export const toCsvRows = (claim: VerifiedClaim, publisher: Publisher, options: CsvOptions = {}): string =>
  toCsvRecords(
    claim.appearances.map((at) => COLUMNS.map(([, value]) => value(claim, at, publisher))),
    options,
  )
