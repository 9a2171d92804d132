import { z } from 'zod'
import { LineField } from '@/lib/schemas/text-field'

/** As many addresses as one list may hold. */
const MAX_URLS = 10_000

/** Addresses to be fetched, one article each. What is no address is refused by itself and keeps no other out. */
export const StartUrlImportInput = z.object({
  urls: z.array(z.string().trim().min(1).max(10_000)).min(1).max(MAX_URLS),
  /** What the list is called; its first address where nothing is said. */
  name: LineField(255).optional(),
})
export type StartUrlImportInput = z.infer<typeof StartUrlImportInput>
