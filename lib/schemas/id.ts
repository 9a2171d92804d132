import { z } from 'zod'

/** The key of a stored thing: a UUID, made by the application. */
export const Id = z.uuid()
export type Id = z.infer<typeof Id>
