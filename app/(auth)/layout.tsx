import { cookies } from 'next/headers'
import type { ReactNode } from 'react'
import { LanguageSwitch } from '@/app/_components/language-switch'
import { ThemeSwitch } from '@/app/_components/theme-switch'
import { parseTheme, THEME_COOKIE } from '@/app/_lib/theme'

/** Pages for somebody who is not signed in: the form in the middle, language and theme below it. */
export default async function AuthLayout({ children }: { children: ReactNode }) {
  const jar = await cookies()
  return (
    <div className="grid min-h-dvh grid-rows-[1fr_auto]">
      <main id="main" className="mx-auto grid w-full max-w-sm content-center px-4 py-12">
        {children}
      </main>
      <footer className="flex flex-wrap justify-center gap-6 border-t border-hairline px-4 py-4">
        <LanguageSwitch />
        <ThemeSwitch theme={parseTheme(jar.get(THEME_COOKIE)?.value)} />
      </footer>
    </div>
  )
}
