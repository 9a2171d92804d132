import { daysBetween, toDay } from '@/lib/checks/calendar'
import type { Flag } from '@/lib/checks/flag'

/** A statement older than this would be background, if it is not a slip. */
const LONG_BEFORE_DAYS = 180
/** With the year of publication the day would lie so little before it: then the year is the slip. */
const RECENT_DAYS = 14

/**
 * Does the day of the statement fit the day of publication? Certain from two days after it (one day may be a time
 * zone: likely). Long before only where the same day of the publication's year lies within two weeks before it, so that
 * the year is probably wrong: what somebody said in another month of another year is background, and news quotes that
 * on purpose. Days are `YYYY-MM-DD`.
 */
export function checkSaidDate(facts: { saidOn: string | null; publishedOn: string | null }): Flag | null {
  const { saidOn, publishedOn } = facts
  const days = saidOn === null || publishedOn === null ? null : daysBetween(saidOn, publishedOn)
  if (saidOn === null || publishedOn === null || days === null) return null
  const left = { label: 'said-on', text: saidOn }
  const right = { label: 'published-on', text: publishedOn }
  if (days < 0) return { check: 'said-after-publication', certainty: days < -1 ? 'certain' : 'likely', left, right }
  return days > LONG_BEFORE_DAYS && isWrongYear(saidOn, publishedOn)
    ? { check: 'said-long-before', certainty: 'likely', left, right }
    : null
}

function isWrongYear(saidOn: string, publishedOn: string): boolean {
  const year = Number(publishedOn.slice(0, 4))
  return [year, year - 1].some((candidate) => {
    const meant = toDay(candidate, Number(saidOn.slice(5, 7)), Number(saidOn.slice(8, 10)))
    const days = meant === null || meant === saidOn ? null : daysBetween(meant, publishedOn)
    return days !== null && days >= 0 && days <= RECENT_DAYS
  })
}
