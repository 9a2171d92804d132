import { z } from 'zod'

/** Which part of a list is asked for: the rows after `cursor`, which is the `nextCursor` of the page before. */
export const PageInput = z.object({
  cursor: z.string().max(100).optional(),
  limit: z.coerce.number().int().min(1).max(200).optional(),
})
export type PageInput = z.infer<typeof PageInput>

/** Rows of a list when nobody says how many. */
export const DEFAULT_PAGE_SIZE = 50

/** A part of a list in a fixed order; `nextCursor` is null on the last one. */
export interface Page<T> {
  readonly items: readonly T[]
  readonly nextCursor: string | null
}
