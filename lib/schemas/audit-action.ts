import { z } from 'zod'

/** What the record tells, `noun.verb`; every write has its own. */
export const AuditAction = z.enum([
  'article.import',
  'quotation.add',
  'quotation.correct',
  'quotation.accept',
  'quotation.reject',
  'quotation.undo',
  'annotation.add',
  'annotation.edit',
  'annotation.delete',
  'annotation.restore',
  'claim.create',
  'claim.edit',
  'claim.withdraw',
  'evidence.add',
  'evidence.withdraw',
  'review.submit',
  'review.sign-off',
  'review.return',
  'export.create',
])
export type AuditAction = z.infer<typeof AuditAction>
