import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { EndSessions } from '@/app/(workbench)/account/_components/end-sessions'
import { PasswordChange } from '@/app/(workbench)/account/_components/password-change'
import { Page } from '@/app/_components/page'
import { PageHeader } from '@/app/_components/page-header'
import { requireContext } from '@/app/_lib/require-context'
import { getOwnAccount } from '@/lib/server/users/get-own-account'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('account'))('title') }
}

export default async function AccountPage() {
  const [ctx, t, words] = await Promise.all([requireContext(), getTranslations('account'), getTranslations('words')])
  const account = await getOwnAccount(ctx)
  return (
    <Page>
      <PageHeader title={t('title')} lead={`${account.name}, ${words(`roles.${account.role}`)}, ${account.email}`} />
      <div className="grid max-w-form gap-10">
        {account.hasPassword && <PasswordChange email={account.email} />}
        <EndSessions />
      </div>
    </Page>
  )
}
