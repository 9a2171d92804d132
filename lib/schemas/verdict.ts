import { z } from 'zod'

/** The canonical verdicts, to which the steps of a newsroom's own scale map. */
export const VerdictCode = z.enum([
  'benar',
  'sebagian-benar',
  'menyesatkan',
  'salah',
  'tidak-terbukti',
  'tidak-dapat-diperiksa',
])
export type VerdictCode = z.infer<typeof VerdictCode>
