import { z } from 'zod'
import { HttpUrl } from '@/lib/schemas/http-url'
import { absentWhenBlank, LineField } from '@/lib/schemas/text-field'

const LONGEST = 10_000_000

/** An article as another system has it: its page, or its bare text and what is known of it. */
export const IngestInput = z.union([
  z.object({ html: z.string().min(1).max(LONGEST), url: absentWhenBlank(HttpUrl).optional() }),
  z.object({
    text: z.string().min(1).max(LONGEST),
    url: absentWhenBlank(HttpUrl).optional(),
    headline: absentWhenBlank(LineField(500)).optional(),
    outlet: absentWhenBlank(LineField(200)).optional(),
    /** As printed or as ISO 8601. */
    published: absentWhenBlank(LineField(100)).optional(),
  }),
  z.object({
    bytes: z.instanceof(Uint8Array<ArrayBuffer>),
    fileName: LineField(255),
    mediaType: absentWhenBlank(LineField(100)),
    url: absentWhenBlank(HttpUrl),
  }),
])
export type IngestInput = z.infer<typeof IngestInput>
