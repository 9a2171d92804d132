'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { OneOfFew } from '@/app/_components/one-of-few'
import { THEME_COOKIE, THEMES, type Theme } from '@/app/_lib/theme'
import { writePreference } from '@/app/_lib/write-preference'

/** Paper, dark, or as the system says; at once, and kept in a cookie so that the next page is right from the start. */
export function ThemeSwitch({ theme }: { theme: Theme }) {
  const t = useTranslations('shell.theme')
  const [chosen, setChosen] = useState(theme)
  const choose = (next: Theme) => {
    setChosen(next)
    writePreference(THEME_COOKIE, next)
    document.documentElement.dataset['theme'] = next
  }
  return (
    <OneOfFew
      legend={t('title')}
      name="theme"
      value={chosen}
      onChange={choose}
      choices={THEMES.map((value) => ({ value, label: t(value) }))}
    />
  )
}
