import { useTranslations } from 'next-intl'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** How long after publication the change was seen; nothing where the article is undated or was seen before. */
export function TimeAfter({ publishedAt, seenAt }: { publishedAt: Date | null; seenAt: Date }) {
  const t = useTranslations('alterations.after')
  const passed = publishedAt === null ? -1 : seenAt.getTime() - publishedAt.getTime()
  if (passed < 0) return null
  if (passed < HOUR) return <span>{t('minutes', { count: Math.floor(passed / MINUTE) })}</span>
  if (passed < 2 * DAY) return <span>{t('hours', { count: Math.floor(passed / HOUR) })}</span>
  return <span>{t('days', { count: Math.floor(passed / DAY) })}</span>
}
