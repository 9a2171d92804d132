import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { NewOutlet } from '@/app/(workbench)/outlets/_components/new-outlet'
import { Notice } from '@/app/_components/notice'
import { Page } from '@/app/_components/page'
import { PageHeader } from '@/app/_components/page-header'
import { requireContext } from '@/app/_lib/require-context'
import { can } from '@/lib/review/can'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('outlets'))('form.titleNew') }
}

export default async function NewOutletPage() {
  const [ctx, t, errors] = await Promise.all([requireContext(), getTranslations('outlets'), getTranslations('errors')])
  return (
    <Page>
      <PageHeader title={t('form.titleNew')} />
      <div className="max-w-form">
        {can(ctx.actor, 'outlet.save') ? <NewOutlet /> : <Notice>{errors('forbidden')}</Notice>}
      </div>
    </Page>
  )
}
