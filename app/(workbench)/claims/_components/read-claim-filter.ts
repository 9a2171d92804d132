import { ClaimFilter } from '@/lib/schemas/claim'

export type Query = Readonly<Record<string, string | string[] | undefined>>

/** The filter that an address asks for; parts of it that nobody can have meant are left out. */
export const readClaimFilter = (query: Query): ClaimFilter => {
  const parsed = ClaimFilter.safeParse(query)
  if (parsed.success) return parsed.data
  const wrong = new Set(parsed.error.issues.map((issue) => issue.path[0]))
  return ClaimFilter.parse(Object.fromEntries(Object.entries(query).filter(([name]) => !wrong.has(name))))
}

/** The filter as fields of an address, for links and forms that keep it. */
export const toFields = ({ status, verdict, speakerId, outletId, q }: ClaimFilter) => ({
  q,
  status,
  verdict,
  speakerId,
  outletId,
})
