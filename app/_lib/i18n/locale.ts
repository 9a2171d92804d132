export const LOCALES = ['id', 'en'] as const
export type Locale = (typeof LOCALES)[number]

export const LOCALE_COOKIE = 'kutip-locale'

const isLocale = (value: string | undefined): value is Locale => LOCALES.some((locale) => locale === value)

/** Browsers send a dozen languages at most; a longer header is noise and is cut. */
const LONGEST_HEADER = 200

/**
 * Which language does this reader get? The one chosen before (`chosen`, a cookie), else the first of the browser's
 * `Accept-Language` (RFC 9110 12.5.4, quality values respected) that the product speaks, else Indonesian.
 */
export const chooseLocale = (chosen: string | undefined, acceptLanguage: string | null): Locale => {
  if (isLocale(chosen)) return chosen
  const wanted = (acceptLanguage ?? '')
    .slice(0, LONGEST_HEADER)
    .split(',')
    .map((part) => {
      const [tag = '', quality = ''] = part.trim().toLowerCase().split(';')
      const weight = quality.trim().startsWith('q=') ? Number(quality.trim().slice(2)) : 1
      return { language: tag.trim().split('-')[0], weight: Number.isFinite(weight) ? weight : 0 }
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
  for (const { language } of wanted) if (isLocale(language)) return language
  return 'id'
}
