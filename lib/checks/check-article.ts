import { checkWeekday } from '@/lib/checks/check-weekday'
import { findDates, type FoundDate } from '@/lib/checks/find-dates'
import type { Flag } from '@/lib/checks/flag'
import { resolveDay } from '@/lib/checks/resolve-day'
import type { Span } from '@/lib/schemas/span'

/** What does not add up in an article, and the words it stands in. All spans are into the article's text. */
export type ArticleFlag = {
  readonly flag: Flag
  /** The whole of the words: "Selasa (5/3/2024)". */
  readonly span: Span
  /** The day that the date stands for, `YYYY-MM-DD`. */
  readonly day: string
}

/** Weekdays are known in these; in any other language a chance likeness would be flagged. */
const LANGUAGES = new Set(['id', 'en'])

/**
 * What does not add up in the article's own paragraphs? In reading order; linear in their length. `publishedOn` is
 * `YYYY-MM-DD`: without it dates that give no year pass in silence. Menus and captions are not the article's words,
 * so nothing outside the paragraphs is looked at.
 */
export function checkArticle(
  text: string,
  paragraphs: readonly Span[],
  publishedOn: string | null,
  language: string,
): readonly ArticleFlag[] {
  if (!LANGUAGES.has(language)) return []
  return paragraphs.flatMap((paragraph) =>
    findDates(text.slice(paragraph.start, paragraph.end))
      .map((date) => moveBy(date, paragraph.start))
      .flatMap((date) => {
        const flag = checkWeekday(date, publishedOn)
        const day = resolveDay(date, publishedOn)?.day
        return flag === null || day === undefined ? [] : [{ flag, span: wholeOf(text, date), day }]
      }),
  )
}

const moveBy = (date: FoundDate, by: number): FoundDate => ({
  ...date,
  start: date.start + by,
  end: date.end + by,
  weekday: date.weekday && { ...date.weekday, start: date.weekday.start + by, end: date.weekday.end + by },
})

/** From weekday to date or the other way round, with the bracket that closes one opened between them. */
function wholeOf(text: string, { start, end, weekday }: FoundDate): Span {
  const from = Math.min(start, weekday?.start ?? start)
  const to = Math.max(end, weekday?.end ?? end)
  const isOpen = text.slice(from, to).includes('(') && text[to] === ')'
  return { start: from, end: isOpen ? to + 1 : to }
}
