import { z } from 'zod'
import { HttpUrl } from '@/lib/schemas/http-url'
import { Id } from '@/lib/schemas/id'
import { PageInput } from '@/lib/schemas/page'
import { absentWhenBlank, LineField } from '@/lib/schemas/text-field'

/** A file to be taken in. `bytes` exactly as received; what cannot be read is refused with its reason. */
export const ImportArticleInput = z.object({
  fileName: LineField(255),
  bytes: z.instanceof(Uint8Array),
  /** As the sender says, e.g. `text/html`; null leaves it to the file's name and content. */
  mediaType: absentWhenBlank(LineField(100)).optional(),
  /** As the carrier says, e.g. an HTTP header; what the bytes themselves show goes before it. */
  charset: absentWhenBlank(LineField(40)).optional(),
  sourceUrl: absentWhenBlank(HttpUrl).optional(),
  /** When it was fetched: what `2 jam yang lalu` on the page is counted from. Left out where nobody knows. */
  retrievedAt: z.date().optional(),
  /** The article's second, third, … page, where the outlet divides it: joined to one body. */
  parts: z
    .array(
      z.object({
        bytes: z.instanceof(Uint8Array),
        mediaType: absentWhenBlank(LineField(100)).optional(),
        charset: absentWhenBlank(LineField(40)).optional(),
        sourceUrl: absentWhenBlank(HttpUrl).optional(),
      }),
    )
    .max(30)
    .optional(),
})
export type ImportArticleInput = z.infer<typeof ImportArticleInput>

/** Pasted text, and what its reader knows about it and the text does not say. */
export const ImportTextInput = z.object({
  text: z.string().min(1).max(2_000_000),
  headline: absentWhenBlank(LineField(500)).optional(),
  outlet: absentWhenBlank(LineField(200)).optional(),
  /** As printed or as ISO 8601: `Selasa, 17 Jun 2025 13:44 WIB`, `2025-06-17`. */
  published: absentWhenBlank(LineField(100)).optional(),
  sourceUrl: absentWhenBlank(HttpUrl).optional(),
})
export type ImportTextInput = z.infer<typeof ImportTextInput>

/** What a list of articles is narrowed to; days are those of the newsroom's clock (WIB), both ends included. */
export const ArticleFilter = z.object({
  /** Every word stands in the headline. */
  q: absentWhenBlank(LineField(200)).optional(),
  outletId: absentWhenBlank(Id).optional(),
  language: absentWhenBlank(z.string().regex(/^[a-z]{2,3}$/)).optional(),
  publishedFrom: absentWhenBlank(z.iso.date()).optional(),
  publishedTo: absentWhenBlank(z.iso.date()).optional(),
})
export type ArticleFilter = z.infer<typeof ArticleFilter>

export const ListArticlesInput = ArticleFilter.extend(PageInput.shape)
export type ListArticlesInput = z.infer<typeof ListArticlesInput>
