import { getTranslations } from 'next-intl/server'
import { cookies } from 'next/headers'
import type { ReactNode } from 'react'
import { Keys } from '@/app/_components/keys'
import { SessionGuard } from '@/app/_components/session-guard'
import { Toaster } from '@/app/_components/toaster'
import { TopBar } from '@/app/_components/top-bar'
import { placesFor } from '@/app/_lib/places'
import { requireContext } from '@/app/_lib/require-context'
import { parseTheme, THEME_COOKIE } from '@/app/_lib/theme'
import { getOwnAccount } from '@/lib/server/users/get-own-account'

export default async function WorkbenchLayout({ children }: { children: ReactNode }) {
  const [ctx, jar, t] = await Promise.all([requireContext(), cookies(), getTranslations('shell')])
  const { name, role, email } = await getOwnAccount(ctx)
  return (
    <Toaster>
      <SessionGuard email={email}>
        <Keys places={placesFor(role)}>
          <a
            href="#main"
            className="sr-only focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50 focus:rounded-md focus:bg-ink focus:px-4 focus:py-2 focus:text-paper"
          >
            {t('skip')}
          </a>
          <TopBar person={{ name, role }} theme={parseTheme(jar.get(THEME_COOKIE)?.value)} />
          <main id="main" tabIndex={-1}>
            {children}
          </main>
        </Keys>
      </SessionGuard>
    </Toaster>
  )
}
