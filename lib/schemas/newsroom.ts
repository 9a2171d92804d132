import { z } from 'zod'
import { LineField } from '@/lib/schemas/text-field'

/** The newsroom's short name in addresses, on the command line and when signing in. */
export const NewsroomSlug = z
  .string()
  .transform((text) => text.trim().toLowerCase())
  .pipe(
    z
      .string()
      .max(40)
      .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'wrong-format'),
  )
export type NewsroomSlug = z.infer<typeof NewsroomSlug>

export const CreateNewsroomInput = z.object({
  slug: NewsroomSlug,
  name: LineField(120),
  /** Where published claims will stand; null until it is known. */
  publicUrl: z
    .url({ protocol: /^https?$/ })
    .max(500)
    .nullable(),
})
export type CreateNewsroomInput = z.infer<typeof CreateNewsroomInput>
