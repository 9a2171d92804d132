import { toCsvRecords, type CsvOptions } from '@/lib/export/to-csv-records'

/** One article beside a correction of its words. */
export interface CorrectionRecord {
  readonly utteranceId: string
  readonly speaker: string | null
  readonly correctedBy: string | null
  readonly correctedUrl: string | null
  readonly before: string
  /** Null where the words were withdrawn. */
  readonly after: string | null
  readonly correctedAt: Date
  readonly isConfirmed: boolean
  readonly outlet: string | null
  readonly headline: string
  readonly url: string | null
  readonly publishedAt: Date | null
  readonly status: 'old' | 'new' | 'withdrawn' | 'own-words'
  readonly since: Date
  readonly text: string | null
}

type Column = readonly [name: string, value: (record: CorrectionRecord) => string]

/** The columns in their order; names and meaning are a contract with those who read the files. */
const COLUMNS: readonly Column[] = [
  ['utterance_id', ({ utteranceId }) => utteranceId],
  ['speaker', ({ speaker }) => speaker ?? ''],
  ['corrected_by', ({ correctedBy }) => correctedBy ?? ''],
  ['corrected_url', ({ correctedUrl }) => correctedUrl ?? ''],
  ['correction', ({ after }) => (after === null ? 'withdrawn' : 'corrected')],
  ['corrected_at', ({ correctedAt }) => correctedAt.toISOString()],
  ['confirmed', ({ isConfirmed }) => (isConfirmed ? 'yes' : 'no')],
  ['old_wording', ({ before }) => before],
  ['new_wording', ({ after }) => after ?? ''],
  ['outlet', ({ outlet }) => outlet ?? ''],
  ['headline', ({ headline }) => headline],
  ['article_url', ({ url }) => url ?? ''],
  ['published_at', ({ publishedAt }) => publishedAt?.toISOString() ?? ''],
  ['carries', ({ status }) => status],
  ['since', ({ since }) => since.toISOString()],
  ['wording', ({ text }) => text ?? ''],
]

/** Which outlets follow a correction, as a table of one record an article: RFC 4180, formulas marked. */
export const toCorrectionsCsv = (records: readonly CorrectionRecord[], options: CsvOptions = {}): string =>
  (options.hasBom === true ? '\ufeff' : '') +
  toCsvRecords(
    [COLUMNS.map(([name]) => name), ...records.map((record) => COLUMNS.map(([, value]) => value(record)))],
    options,
  )
