/** Which day it was when an article appeared, `YYYY-MM-DD`. */
export type PublicationDays = {
  /** Where its outlet is. */
  readonly publishedOn: string
  /** Where days begin first: a statement of a later day cannot have been made yet. */
  readonly latestDay: string
}

const HOUR = 3_600_000

/** Days of Indonesian outlets begin at midnight in Jakarta (WIB); of others the zone is not known. */
const OFFSET_HOURS: Readonly<Record<string, number>> = { id: 7 }
/** New Zealand; hardly anybody east of it is quoted. */
const EASTERNMOST_HOURS = 12

const dayAt = (at: Date, hours: number): string => new Date(at.getTime() + hours * HOUR).toISOString().slice(0, 10)

/** On which day did an article of that language appear, and which day had begun somewhere by then? */
export const toPublicationDays = (at: Date, language: string): PublicationDays => ({
  publishedOn: dayAt(at, OFFSET_HOURS[language] ?? 0),
  latestDay: dayAt(at, EASTERNMOST_HOURS),
})
