import { z } from 'zod'
import { Id } from '@/lib/schemas/id'

/** The work that is done behind the screens, and what each kind of it is told; every job names its newsroom. */
export const JOBS = {
  /** Fetches the address of an import's item and takes in what it answers. */
  'fetch-item': z.object({
    newsroomId: Id,
    itemId: Id,
    /** How often its server failed it so far. */
    failures: z.number().int().min(0).optional(),
    /** It comes from the line before its host, at the time it was told. */
    isCalled: z.boolean().optional(),
  }),
  /** Takes in an import's item whose bytes were uploaded. */
  'take-in-item': z.object({ newsroomId: Id, itemId: Id }),
  /** Reads an uploaded table or archive and takes in its rows or records, from where it was left. */
  'read-import': z.object({ newsroomId: Id, importId: Id }),
  /** Asks a feed or a sitemap what is new. */
  'poll-feed': z.object({ newsroomId: Id, feedId: Id }),
  /** Finds the utterances of a version's quotations. */
  'match-version': z.object({ newsroomId: Id, versionId: Id }),
  /** Looks for what does not add up in a version and its quotations. */
  'check-version': z.object({ newsroomId: Id, versionId: Id }),
} as const

export type JobName = keyof typeof JOBS
export type JobPayload<Name extends JobName> = z.infer<(typeof JOBS)[Name]>

/** One job of the queue, by the number that it has there. */
export const JobRef = z.object({ jobId: z.string().regex(/^\d{1,19}$/) })
export type JobRef = z.infer<typeof JobRef>
