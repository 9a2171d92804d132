/** Weekdays, 0 Sunday … 6 Saturday, as news writes them. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ['minggu', 0],
  ['ahad', 0],
  ['senin', 1],
  ['selasa', 2],
  ['rabu', 3],
  ['kamis', 4],
  ['jumat', 5],
  ["jum'at", 5],
  ['jum’at', 5],
  ['sabtu', 6],
  ['sunday', 0],
  ['monday', 1],
  ['tuesday', 2],
  ['wednesday', 3],
  ['thursday', 4],
  ['friday', 5],
  ['saturday', 6],
])

const INDONESIAN = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'] as const
const ENGLISH = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const

/** The weekday's name in the language in which the text names weekdays. */
export const weekdayName = (weekday: number, isEnglish: boolean): string =>
  (isEnglish ? ENGLISH[weekday] : INDONESIAN[weekday]) ?? ''

export const isEnglishWeekday = (word: string): boolean => word.toLowerCase().endsWith('day')
