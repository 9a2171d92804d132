import { getRequestConfig } from 'next-intl/server'
import { cookies, headers } from 'next/headers'
import { chooseLocale, LOCALE_COOKIE } from '@/app/_lib/i18n/locale'
import { MESSAGES } from '@/app/_lib/i18n/messages'

/** The language of one request: no locale in the address, so that a link means the same to every colleague. */
const requestConfig = getRequestConfig(async () => {
  const [jar, head] = await Promise.all([cookies(), headers()])
  const locale = chooseLocale(jar.get(LOCALE_COOKIE)?.value, head.get('accept-language'))
  return { locale, messages: MESSAGES[locale], timeZone: 'Asia/Jakarta' }
})
export default requestConfig
