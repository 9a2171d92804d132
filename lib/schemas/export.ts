import { z } from 'zod'
import { ClaimFilter } from '@/lib/schemas/claim'
import { Id } from '@/lib/schemas/id'
import { absentWhenBlank } from '@/lib/schemas/text-field'

export const ExportFormat = z.enum(['CSV', 'CLAIMREVIEW', 'ANNOTATIONS'])
export type ExportFormat = z.infer<typeof ExportFormat>

export const ExportClaimsInput = z.object({
  filter: ClaimFilter,
  format: ExportFormat,
  /** CSV only: a byte order mark in front, for spreadsheets that would otherwise guess the encoding. */
  hasBom: z.boolean().optional(),
  /** CSV only: Indonesian spreadsheets write a decimal comma and expect `;` between cells. */
  delimiter: z.enum([',', ';']).optional(),
})
export type ExportClaimsInput = z.infer<typeof ExportClaimsInput>

/** Without an utterance: the newest changes of the newsroom. */
export const ExportCorrectionsInput = z.object({
  utteranceId: absentWhenBlank(Id).optional(),
  delimiter: z.enum([',', ';']).optional(),
  hasBom: z.stringbool().optional(),
})
export type ExportCorrectionsInput = z.infer<typeof ExportCorrectionsInput>
