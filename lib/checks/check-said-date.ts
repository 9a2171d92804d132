import { daysBetween } from '@/lib/checks/calendar'
import type { Flag } from '@/lib/checks/flag'

/** News quotes what was said this week; a statement older than this is probably a wrong year or month. */
const LONG_BEFORE_DAYS = 180

/**
 * Does the day of the statement fit the day of publication? Certain from two days after it (one day may be a time
 * zone: likely), likely when more than half a year before. Days are `YYYY-MM-DD`.
 */
export function checkSaidDate(facts: { saidOn: string | null; publishedOn: string | null }): Flag | null {
  const { saidOn, publishedOn } = facts
  const days = saidOn === null || publishedOn === null ? null : daysBetween(saidOn, publishedOn)
  if (saidOn === null || publishedOn === null || days === null) return null
  const left = { label: 'said-on', text: saidOn }
  const right = { label: 'published-on', text: publishedOn }
  if (days < 0) return { check: 'said-after-publication', certainty: days < -1 ? 'certain' : 'likely', left, right }
  return days > LONG_BEFORE_DAYS ? { check: 'said-long-before', certainty: 'likely', left, right } : null
}
