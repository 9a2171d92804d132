import { toAnnotation, toCollection } from '@/lib/export/to-annotation'
import { toDataFeed, toFeedItem } from '@/lib/export/to-claim-review'
import { toCsvHeader, toCsvRows } from '@/lib/export/to-csv'
import type { CsvOptions } from '@/lib/export/to-csv-records'
import type { Publisher, VerifiedClaim } from '@/lib/export/verified-claim'
import type { ExportFormat } from '@/lib/schemas/export'

export interface ExportFrame {
  readonly publisher: Publisher
  /** Of this very file, as a URN. */
  readonly id: string
  readonly madeAt: Date
  readonly csv: CsvOptions
}

/** A file in three parts, so that claims go through one by one, however many they are. */
export interface ExportWriter {
  readonly fileEnding: 'csv' | 'jsonld'
  readonly mediaType: string
  readonly head: () => string
  readonly claim: (claim: VerifiedClaim) => string
  readonly tail: () => string
}

/** A JSON document around one empty array, and what goes into it with commas between, one element a line. */
const intoArray = (name: string) => {
  const marker = `"${name}":[]`
  let count = 0
  return {
    head: (frame: unknown): string => `${JSON.stringify(frame).split(marker)[0]}"${name}":[`,
    element: (value: unknown): string => `${count++ === 0 ? '' : ','}\n${JSON.stringify(value)}`,
    tail: (frame: unknown): string => `\n]${JSON.stringify(frame).split(marker)[1]}\n`,
    count: (): number => count,
  }
}

const writeCsv = ({ publisher, csv }: ExportFrame): ExportWriter => ({
  fileEnding: 'csv',
  mediaType: 'text/csv; charset=utf-8; header=present',
  head: () => toCsvHeader(csv),
  claim: (claim) => toCsvRows(claim, publisher, csv),
  tail: () => '',
})

const writeClaimReview = ({ publisher, madeAt }: ExportFrame): ExportWriter => {
  const feed = intoArray('dataFeedElement')
  return {
    fileEnding: 'jsonld',
    mediaType: 'application/ld+json',
    head: () => feed.head(toDataFeed(madeAt)),
    claim: (claim) => feed.element(toFeedItem(claim, publisher)),
    tail: () => feed.tail(toDataFeed(madeAt)),
  }
}

const writeAnnotations = ({ publisher, id }: ExportFrame): ExportWriter => {
  const items = intoArray('items')
  const frame = { id, label: `${publisher.name}: verified claims` }
  return {
    fileEnding: 'jsonld',
    mediaType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
    head: () => items.head(toCollection(frame, 0)),
    claim: (claim) => claim.appearances.map((at) => items.element(toAnnotation(claim, at, publisher))).join(''),
    tail: () => items.tail(toCollection(frame, items.count())),
  }
}

const WRITERS: Record<ExportFormat, (frame: ExportFrame) => ExportWriter> = {
  CSV: writeCsv,
  CLAIMREVIEW: writeClaimReview,
  ANNOTATIONS: writeAnnotations,
}

/** How a file of this format is written. A writer writes one file. */
export const createExportWriter = (format: ExportFormat, frame: ExportFrame): ExportWriter => WRITERS[format](frame)
