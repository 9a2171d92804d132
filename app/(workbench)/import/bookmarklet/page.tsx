import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { getTranslations } from 'next-intl/server'
import { BookmarkletLink } from './_components/bookmarklet-link'
import { Page } from '@/app/_components/page'
import { PageHeader } from '@/app/_components/page-header'
import { requireContext } from '@/app/_lib/require-context'
import { readAuthSettings } from '@/lib/server/auth/auth-settings'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('import.bookmarklet'))('title') }
}

/** Where the bookmarklet opens Kutip: the configured address, else the one at which this page was asked for. */
const readOwnOrigin = async (): Promise<string> => {
  const { ownOrigin, isSecure } = readAuthSettings()
  return ownOrigin ?? `${isSecure ? 'https' : 'http'}://${(await headers()).get('host') ?? 'localhost'}`
}

export default async function BookmarkletPage() {
  const [, t, origin] = await Promise.all([requireContext(), getTranslations('import.bookmarklet'), readOwnOrigin()])
  return (
    <Page>
      <PageHeader title={t('title')} lead={t('lead')} />
      <BookmarkletLink origin={origin} />
      <ol className="grid max-w-reading list-decimal gap-2 pt-6 pl-5 text-ui">
        {(['drag', 'open', 'confirm'] as const).map((step) => (
          <li key={step}>{t(`steps.${step}`)}</li>
        ))}
      </ol>
      <p className="max-w-reading pt-4 text-ui text-muted">{t('privacy')}</p>
    </Page>
  )
}
