import { z } from 'zod'
import { Id } from '@/lib/schemas/id'
import { absentWhenBlank, LineField } from '@/lib/schemas/text-field'

const Version = z.number().int().positive()

const TenureWords = z.object({
  office: LineField(300),
  /** The first day, and the last; absent where open or not known. */
  from: absentWhenBlank(z.iso.date()),
  to: absentWhenBlank(z.iso.date()),
  /** Where this is known from: an address or words. */
  source: absentWhenBlank(LineField(2048)),
})

const endsAfterItBegins = ({ from, to }: { from: string | null; to: string | null }): boolean =>
  from === null || to === null || from <= to
const ENDS_BEFORE = { path: ['to'], message: 'tenure-ends-before' }

/** An office that somebody held, and that nobody has written down yet. */
export const AddTenureInput = TenureWords.extend({ speakerId: Id, requestId: Id.optional() }).refine(
  endsAfterItBegins,
  ENDS_BEFORE,
)
export type AddTenureInput = z.infer<typeof AddTenureInput>

/** An office as it should read; `version` is the one that was on the screen. */
export const EditTenureInput = TenureWords.extend({ tenureId: Id, version: Version }).refine(
  endsAfterItBegins,
  ENDS_BEFORE,
)
export type EditTenureInput = z.infer<typeof EditTenureInput>

export const SaveTenureInput = z.union([EditTenureInput, AddTenureInput])
export type SaveTenureInput = z.infer<typeof SaveTenureInput>

/** Which tenure to take away or to bring back. */
export const TenureRef = z.object({ tenureId: Id, version: Version })
export type TenureRef = z.infer<typeof TenureRef>

/** A table of office holders, as its file says; more than this is several tables. */
export const MAX_TENURE_TABLE = 1_500_000
export const ImportTenuresInput = z.object({
  table: z.string().max(MAX_TENURE_TABLE),
  /** Names that the newsroom does not know become speakers; otherwise their rows are refused. */
  isMakingSpeakers: z.boolean().optional(),
})
export type ImportTenuresInput = z.infer<typeof ImportTenuresInput>

/** What one row of such a table says. */
export const TenureRow = TenureWords.extend({
  name: LineField(200),
  wikidata: absentWhenBlank(
    z
      .string()
      .trim()
      .toUpperCase()
      .regex(/^Q[1-9]\d{0,11}$/, 'wikidata-id'),
  ),
}).refine(endsAfterItBegins, ENDS_BEFORE)
export type TenureRow = z.infer<typeof TenureRow>
