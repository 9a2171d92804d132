import { HttpUrl } from '@/lib/schemas/http-url'

/** Where a page was saved from and when, as the program that saved it noted in a comment. */
export interface SavedFrom {
  readonly url: string | null
  readonly savedAt: Date | null
}

const OPENING = 4_000
/** Browsers: `<!-- saved from url=(0042)https://… -->`. */
const BROWSER = /<!-- saved from url=\(\d{4}\)(https?:\/\/[^\s<>]{4,2000}) -->/iu
/** SingleFile: `Page saved with SingleFile`, then a line each of `url:` and `saved date:`. */
const SINGLE_FILE = /page saved with singlefile/iu
const URL_LINE = /^[ \t]{0,8}url: (https?:\/\/[^\s<>]{4,2000})/imu
const DATE_LINE = /^[ \t]{0,8}saved date: ([^(\n]{10,60})/imu

/** From which address, and when, was this page saved as a file? Nulls where it does not say. Looks at its opening. */
export function findSavedFrom(html: string): SavedFrom {
  const head = html.slice(0, OPENING)
  const isSingleFile = SINGLE_FILE.test(head)
  const url = BROWSER.exec(head)?.[1] ?? (isSingleFile ? URL_LINE.exec(head)?.[1] : undefined)
  const savedAt = new Date((isSingleFile ? DATE_LINE.exec(head)?.[1] : undefined) ?? Number.NaN)
  return {
    url: HttpUrl.safeParse(url ?? '').data ?? null,
    savedAt: Number.isNaN(savedAt.getTime()) ? null : savedAt,
  }
}
