import { checkRestatedMagnitude } from '@/lib/checks/check-magnitudes'
import { checkPercentages } from '@/lib/checks/check-percentages'
import { checkShares } from '@/lib/checks/check-shares'
import { checkSums } from '@/lib/checks/check-sums'
import { checkWeekday } from '@/lib/checks/check-weekday'
import { findDates, type FoundDate } from '@/lib/checks/find-dates'
import { moveFlag, type Flag } from '@/lib/checks/flag'
import { resolveDay } from '@/lib/checks/resolve-day'
import type { NumberLanguage } from '@/lib/matching/read-numeral'
import type { Span } from '@/lib/schemas/span'

/** What does not add up in an article, and the words it stands in. All spans are into the article's text. */
export type ArticleFlag = {
  readonly flag: Flag
  /** The whole of the words: "Selasa (5/3/2024)". */
  readonly span: Span
  /** The day that the date stands for, `YYYY-MM-DD`; null where the flag is about numbers. */
  readonly day: string | null
}

/** Weekdays and numbers are known in these; in any other language a chance likeness would be flagged. */
const isKnown = (language: string): language is NumberLanguage => language === 'id' || language === 'en'

/**
 * What does not add up in the article's own paragraphs: weekdays and their dates, sums, percentages, amounts given
 * twice? In reading order; linear in their length. `publishedOn` is `YYYY-MM-DD`: without it dates that give no year
 * pass in silence. Menus and captions are not the article's words, so nothing outside the paragraphs is looked at.
 */
export function checkArticle(
  text: string,
  paragraphs: readonly Span[],
  publishedOn: string | null,
  language: string,
): readonly ArticleFlag[] {
  if (!isKnown(language)) return []
  return paragraphs
    .flatMap((paragraph) => {
      const words = text.slice(paragraph.start, paragraph.end)
      return [
        ...checkWeekdays(text, words, paragraph.start, publishedOn),
        ...checkNumbers(words, paragraph.start, language),
      ]
    })
    .sort((a, b) => a.span.start - b.span.start)
}

function checkWeekdays(text: string, words: string, from: number, publishedOn: string | null): ArticleFlag[] {
  return findDates(words)
    .map((date) => moveBy(date, from))
    .flatMap((date) => {
      const flag = checkWeekday(date, publishedOn)
      const day = resolveDay(date, publishedOn)?.day
      return flag === null || day === undefined ? [] : [{ flag, span: wholeOf(text, date), day }]
    })
}

function checkNumbers(words: string, from: number, language: NumberLanguage): ArticleFlag[] {
  return [checkSums, checkPercentages, checkShares, checkRestatedMagnitude].flatMap((check) => {
    const found = check(words, language)
    if (found === null) return []
    const flag = moveFlag(found, from)
    const spans = [flag.left.span, flag.right.span].filter((span) => span !== undefined)
    const [start, end] = [Math.min(...spans.map((one) => one.start)), Math.max(...spans.map((one) => one.end))]
    return spans.length === 0 ? [] : [{ flag, span: { start, end }, day: null }]
  })
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
