import type { z } from 'zod'

type Issue = z.core.$ZodIssue

const REASON_KEY = /^[a-z][a-z0-9-]{0,60}$/

const toReason = (issue: Issue): string => {
  // A schema that knows a better reason names it as its message: z.string().refine(…, 'password-common').
  if (REASON_KEY.test(issue.message)) return issue.message
  if (issue.code === 'invalid_type') return 'required'
  if (issue.code === 'too_small') return issue.minimum === 1 ? 'required' : 'too-short'
  if (issue.code === 'too_big') return 'too-long'
  if (issue.code === 'invalid_format') return 'wrong-format'
  return 'invalid-value'
}

/** One reason for each field that did not parse, the first one found; the key of the whole input is ''. */
export const toFieldReasons = (error: z.ZodError): Record<string, string> => {
  const reasons: Record<string, string> = {}
  for (const issue of error.issues) reasons[issue.path.join('.')] ??= toReason(issue)
  return reasons
}
