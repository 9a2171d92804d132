import { stringify } from 'csv-stringify/sync'
import { escapeFormula } from '@/lib/export/escape-formula'
import { toClaimUrl } from '@/lib/export/to-identifier'
import type { Appearance, Publisher, VerifiedClaim } from '@/lib/export/verified-claim'

export interface CsvOptions {
  readonly delimiter?: ',' | ';'
  /** A byte order mark in front, for spreadsheets that would otherwise guess the encoding. */
  readonly hasBom?: boolean
}

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
]

/** RFC 4180: CRLF after every record, quotation marks doubled; every cell that could come alive is marked. */
const toRecords = (rows: readonly (readonly string[])[], { delimiter = ',' }: CsvOptions): string =>
  stringify(
    rows.map((row) => row.map(escapeFormula)),
    { delimiter, record_delimiter: '\r\n', quoted_match: /[,;\r\n\t']/ },
  )

/** The first record, which names the columns, after the byte order mark if one is wanted. */
export const toCsvHeader = (options: CsvOptions = {}): string =>
  (options.hasBom === true ? '\ufeff' : '') + toRecords([COLUMNS.map(([name]) => name)], options)

/** The records of a claim: one for each of its appearances. */
export const toCsvRows = (claim: VerifiedClaim, publisher: Publisher, options: CsvOptions = {}): string =>
  toRecords(
    claim.appearances.map((at) => COLUMNS.map(([, value]) => value(claim, at, publisher))),
    options,
  )
