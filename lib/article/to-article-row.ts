import { MAX_ARTICLE_BYTES } from '@/lib/article/article-limits'
import { AppError } from '@/lib/errors'
import { ExtractionInput } from '@/lib/schemas/extraction'

/**
 * The article that one row of a table holds, whoever reads the table. Throws a ZodError for another shape and INVALID
 * `import.tooLarge` (bytes, limit) for more text than an article has.
 */
export function toArticleRow(value: unknown): ExtractionInput {
  const row = ExtractionInput.parse(value)
  if (row.text.length > MAX_ARTICLE_BYTES) {
    throw new AppError('INVALID', 'import.tooLarge', { bytes: row.text.length, limit: MAX_ARTICLE_BYTES })
  }
  return row
}
