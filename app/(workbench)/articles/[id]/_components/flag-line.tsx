'use client'
import { useFormatter, useTranslations } from 'next-intl'
import type { ArticleFlag } from '@/lib/checks/check-article'

interface FlagLineProps {
  found: ArticleFlag
  /** The article's text. */
  text: string
}

/** The two facts that do not fit, in the reader's language: “Selasa (5/3/2024)” — 5 Maret 2024 jatuh pada hari Rabu. */
export function FlagLine({ found, text }: FlagLineProps) {
  const t = useTranslations('article.flags')
  const format = useFormatter()
  const { flag, span, day } = found
  const date = new Date(`${day}T00:00:00Z`)
  return t(flag.certainty === 'certain' ? 'weekday' : 'weekdayYearGuessed', {
    words: text.slice(span.start, span.end),
    date: format.dateTime(date, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
    weekday: format.dateTime(date, { weekday: 'long', timeZone: 'UTC' }),
  })
}
