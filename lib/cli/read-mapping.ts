import { z } from 'zod'
import { ColumnMapping, TABLE_FIELDS } from '@/lib/schemas/import'

const FORM = `--map says which column is what, e.g. text=isi,title=judul; it knows ${TABLE_FIELDS.join(', ')}`

/**
 * What `--map` says, given once or several times (a column with a comma in its name needs a `--map` of its own); null
 * where it was not given. Throws an Error that says how it is written.
 */
export const readMapping = (given: unknown): ColumnMapping | null => {
  if (given === undefined) return null
  const parts = Array.isArray(given) ? given.map(String) : String(given).split(',')
  const pairs = parts.map((part) => {
    const at = part.indexOf('=')
    return [part.slice(0, at).trim(), part.slice(at + 1).trim()]
  })
  const parsed = z.strictObject(ColumnMapping.shape).safeParse(Object.fromEntries(pairs))
  if (!parsed.success) throw new Error(FORM)
  return parsed.data
}
