import 'server-only'
import { AppError } from '@/lib/errors'
import type { Context } from '@/lib/server/db/context'

/** The key of the person who acts. Throws FORBIDDEN for the command line and background work, which sign nothing. */
export const requirePerson = (ctx: Context): string => {
  if (ctx.actor.id === null) throw new AppError('FORBIDDEN', 'person-only')
  return ctx.actor.id
}
