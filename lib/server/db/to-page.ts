import 'server-only'
import { AppError } from '@/lib/errors'
import { Id } from '@/lib/schemas/id'
import { DEFAULT_PAGE_SIZE, type Page, type PageInput } from '@/lib/schemas/page'

/** How many rows a page holds. */
export const pageSize = (input: PageInput): number => input.limit ?? DEFAULT_PAGE_SIZE

/** Where a list that is ordered by key goes on; null at its beginning. Throws INVALID for what is no key. */
export const keyCursor = ({ cursor }: PageInput): string | null => {
  if (cursor === undefined) return null
  const id = Id.safeParse(cursor)
  if (!id.success) throw new AppError('INVALID', 'cursor.invalid')
  return id.data
}

/** A page out of one row more than it holds: the surplus row only tells that there is a next page. */
export const toPage = <T>(rows: readonly T[], size: number, cursorOf: (row: T) => string): Page<T> => {
  const items = rows.slice(0, size)
  const last = items.at(-1)
  return { items, nextCursor: rows.length > size && last !== undefined ? cursorOf(last) : null }
}
