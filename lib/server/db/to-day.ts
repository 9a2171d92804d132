import 'server-only'

/** A day as the database keeps it, as `YYYY-MM-DD`. */
export const toDay = (date: Date | null): string | null => date?.toISOString().slice(0, 10) ?? null

/** A day written `YYYY-MM-DD` as the database keeps it. */
export const fromDay = (day: string | null | undefined): Date | null => (day ? new Date(`${day}T00:00:00Z`) : null)
