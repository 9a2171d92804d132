'use client'
import { useLocale, useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { OneOfFew } from '@/app/_components/one-of-few'
import { LOCALE_COOKIE, type Locale } from '@/app/_lib/i18n/locale'
import { writePreference } from '@/app/_lib/write-preference'

/** Each language in its own words, so that whoever landed in the wrong one finds the way out. */
const NAMES: Record<Locale, string> = { id: 'Indonesia', en: 'English' }

export function LanguageSwitch() {
  const t = useTranslations('shell.language')
  const locale = useLocale()
  const router = useRouter()
  const choose = (next: Locale) => {
    writePreference(LOCALE_COOKIE, next)
    router.refresh()
  }
  return (
    <OneOfFew
      legend={t('title')}
      name="locale"
      value={locale}
      onChange={choose}
      choices={[
        { value: 'id', label: NAMES.id, lang: 'id' },
        { value: 'en', label: NAMES.en, lang: 'en' },
      ]}
    />
  )
}
