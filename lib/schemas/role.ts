import { z } from 'zod'

/** What a person may do in a newsroom, each including the ones before it. */
export const Role = z.enum(['VIEWER', 'REVIEWER', 'EDITOR', 'ADMIN'])
export type Role = z.infer<typeof Role>
