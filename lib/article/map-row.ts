import { TABLE_FIELDS, type ColumnMapping } from '@/lib/schemas/import'

/** A cell as text: a list (bylines) with commas, a number as it is written; null where there is nothing. */
const toCell = (value: unknown): string | null => {
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (Array.isArray(value)) return value.flatMap((part) => toCell(part) ?? []).join(', ')
  return null
}

/**
 * The article's parts out of a row's columns, for `toArticleRow` to check; `file` stands in where no column names one.
 * What the text's column holds is handed on as it is, so that a row without text is told from one whose text is no text.
 */
export const mapRow = (
  row: Readonly<Record<string, unknown>>,
  mapping: ColumnMapping,
  file: string,
): Record<string, unknown> => {
  const parts = TABLE_FIELDS.map((field) => {
    const column = mapping[field]
    const value = column === undefined ? undefined : row[column]
    return [field, field === 'text' ? value : toCell(value)]
  })
  const input = Object.fromEntries(parts) as Record<string, unknown>
  return { ...input, file: input.file || file }
}
