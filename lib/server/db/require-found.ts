import 'server-only'
import { AppError } from '@/lib/errors'
import { Id } from '@/lib/schemas/id'

/** The row that was asked for. Throws NOT_FOUND alike for what never was, was removed or is another newsroom's. */
export const requireFound = <T>(row: T | null | undefined): T => {
  if (row === null || row === undefined) throw new AppError('NOT_FOUND', 'not-found')
  return row
}

/** A key out of an address. Throws NOT_FOUND for what cannot be one, as for any thing that is not there. */
export const requireId = (value: string): string => requireFound(Id.safeParse(value).data)
