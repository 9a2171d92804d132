import { useTranslations } from 'next-intl'

/** "tiap 15 menit", "tiap jam", "tiap hari". */
export const useIntervalText = (): ((minutes: number) => string) => {
  const t = useTranslations('feeds')
  return (minutes) =>
    minutes % 60 === 0 ? t('everyHours', { count: minutes / 60 }) : t('everyMinutes', { count: minutes })
}
