import { z } from 'zod'
import { ClaimFilter } from '@/lib/schemas/claim'

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
