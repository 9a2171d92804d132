import type { Locale as AppLocale } from '@/app/_lib/i18n/locale'
import type { Messages as AppMessages } from '@/app/_lib/i18n/messages'

// A key that is not in the catalogue is a type error.
declare module 'next-intl' {
  interface AppConfig {
    Locale: AppLocale
    Messages: AppMessages
  }
}
