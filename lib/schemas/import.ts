import { z } from 'zod'
import { ImportArticleInput } from '@/lib/schemas/article'
import { Id } from '@/lib/schemas/id'
import { PageInput } from '@/lib/schemas/page'
import { LineField } from '@/lib/schemas/text-field'

/** What a column of a table can hold of an article; see `ExtractionInput`. */
export const TABLE_FIELDS = [
  ...(['text', 'title', 'outlet', 'published', 'publishedAt', 'byline', 'url', 'lang', 'file'] as const),
] as const
export const TableField = z.enum(TABLE_FIELDS)
export type TableField = z.infer<typeof TableField>

const Column = z.string().min(1).max(500)

/** Which column of a table is what, by their names in its first line. Only the text has to be there. */
export const ColumnMapping = z.object({
  text: Column,
  title: Column.optional(),
  outlet: Column.optional(),
  published: Column.optional(),
  publishedAt: Column.optional(),
  byline: Column.optional(),
  url: Column.optional(),
  lang: Column.optional(),
  file: Column.optional(),
})
export type ColumnMapping = z.infer<typeof ColumnMapping>

export const ImportKind = z.enum(['FILES', 'TEXT', 'URLS', 'TABLE', 'ARCHIVE', 'FEED', 'INGEST'])
export type ImportKind = z.infer<typeof ImportKind>

export const ImportState = z.enum(['MAPPING', 'RUNNING', 'DONE', 'STOPPED'])
export type ImportState = z.infer<typeof ImportState>

/** What became of one article of an import. */
export const ItemOutcome = z.enum(['WAITING', 'NEW', 'UNCHANGED', 'NEW_VERSION', 'DUPLICATE', 'REFUSED'])
export type ItemOutcome = z.infer<typeof ItemOutcome>

/** A table or an archive is sent in pieces of at most so many bytes, so that any size of it passes any door. */
export const MAX_CHUNK_BYTES = 4_000_000
export const MAX_UPLOAD_BYTES = 4_000_000_000

export const StartUploadInput = z.object({
  fileName: LineField(255),
  byteLength: z.number().int().min(1).max(MAX_UPLOAD_BYTES),
})
export type StartUploadInput = z.infer<typeof StartUploadInput>

export const SaveUploadChunkInput = z.object({
  uploadId: Id,
  /** 0, 1, 2, … */
  number: z.coerce.number().int().min(0).max(1_000_000),
  bytes: z.instanceof(Uint8Array<ArrayBuffer>).refine((bytes) => bytes.length > 0 && bytes.length <= MAX_CHUNK_BYTES),
})
export type SaveUploadChunkInput = z.infer<typeof SaveUploadChunkInput>

export const FinishUploadInput = z.object({ uploadId: Id })
export type FinishUploadInput = z.infer<typeof FinishUploadInput>

export const ConfirmMappingInput = z.object({ importId: Id, mapping: ColumnMapping })
export type ConfirmMappingInput = z.infer<typeof ConfirmMappingInput>

/** Files of one article each, to be taken in by the workers. */
export const StartFileImportInput = z.object({
  kind: z.enum(['FILES', 'INGEST']),
  /** What the sender calls it; the first file's name where it is left out. */
  name: LineField(255).optional(),
  files: z
    .array(ImportArticleInput.pick({ fileName: true, bytes: true, mediaType: true, sourceUrl: true }))
    .min(1)
    .max(1000),
})
export type StartFileImportInput = z.infer<typeof StartFileImportInput>

/** The import as a whole. */
export const ImportRef = z.object({ importId: Id })
export type ImportRef = z.infer<typeof ImportRef>

export const RetryItemInput = z.object({ itemId: Id })
export type RetryItemInput = z.infer<typeof RetryItemInput>

export const ListImportsInput = PageInput
export type ListImportsInput = z.infer<typeof ListImportsInput>

export const ListImportItemsInput = PageInput.extend({ importId: Id, outcome: ItemOutcome.optional() })
export type ListImportItemsInput = z.infer<typeof ListImportItemsInput>
