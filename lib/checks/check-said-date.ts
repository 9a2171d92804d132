import { daysBetween, toDay } from '@/lib/checks/calendar'
import type { Flag } from '@/lib/checks/flag'
import { NO_SAID_WORDS, type SaidWords } from '@/lib/checks/said-words'

/** A statement older than this would be background, if it is not a slip. */
const LONG_BEFORE_DAYS = 180
/** With a nearby year the day would lie so little before publication: then the year is the slip. */
const RECENT_DAYS = 14
/** The same where no weekday tells it: that a statement of last year falls so near the date by chance is rare. */
const VERY_RECENT_DAYS = 3

export type SaidDateFacts = {
  readonly saidOn: string | null
  readonly publishedOn: string | null
  /** The day that had begun somewhere on earth when it was published; that of publication where it is not known. */
  readonly latestDay?: string | null
  readonly beside?: SaidWords
}

/**
 * Does the day of the statement fit the day of publication? After it only from a day that had begun nowhere, unless
 * its weekday tells a slip as well; one day is likely, two are certain. Long before only where the year is probably a slip: the same day of the publication's
 * year (or of the one before) lies just before publication, and the weekday does not fit the year that is written;
 * without a weekday only for the very last days of the year before. What somebody said in another month of another
 * year is background, and news quotes that on purpose. Days are `YYYY-MM-DD`.
 */
export function checkSaidDate({ saidOn, publishedOn, latestDay, beside = NO_SAID_WORDS }: SaidDateFacts): Flag | null {
  const days = saidOn === null || publishedOn === null ? null : daysBetween(saidOn, publishedOn)
  if (saidOn === null || publishedOn === null || days === null) return null
  const left = { label: 'said-on', text: saidOn }
  const right = { label: 'published-on', text: publishedOn }
  if (days < 0) {
    const hadBegun = !!latestDay && (daysBetween(saidOn, latestDay) ?? -1) >= 0
    if (hadBegun && beside.fitsWeekday !== false) return null
    return { check: 'said-after-publication', certainty: days < -1 ? 'certain' : 'likely', left, right }
  }
  return days > LONG_BEFORE_DAYS && isWrongYear(saidOn, publishedOn, beside)
    ? { check: 'said-long-before', certainty: 'likely', left, right }
    : null
}

function isWrongYear(saidOn: string, publishedOn: string, { fitsWeekday, isRecalled }: SaidWords): boolean {
  if (fitsWeekday === true || isRecalled) return false
  const [year, written] = [Number(publishedOn.slice(0, 4)), Number(saidOn.slice(0, 4))]
  return [year, year - 1].some((candidate) => {
    const meant = toDay(candidate, Number(saidOn.slice(5, 7)), Number(saidOn.slice(8, 10)))
    const days = meant === null || meant === saidOn ? null : daysBetween(meant, publishedOn)
    if (days === null || days < 0) return false
    return fitsWeekday === false ? days <= RECENT_DAYS : days <= VERY_RECENT_DAYS && candidate - written === 1
  })
}
