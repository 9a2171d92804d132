import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { AddUser } from '@/app/(workbench)/admin/_components/add-user'
import { UserTable } from '@/app/(workbench)/admin/_components/user-table'
import { Notice } from '@/app/_components/notice'
import { Page } from '@/app/_components/page'
import { PageHeader } from '@/app/_components/page-header'
import { requireContext } from '@/app/_lib/require-context'
import { can } from '@/lib/review/can'
import { findBrokenLink } from '@/lib/server/audit'
import { listUsers } from '@/lib/server/users/list-users'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('admin')
  return { title: t('title') }
}

export default async function AdminPage() {
  const [ctx, t] = await Promise.all([requireContext(), getTranslations('admin')])
  // To everybody else the page is not there.
  if (!can(ctx.actor, 'user.manage')) notFound()
  const [users, broken] = await Promise.all([listUsers(ctx), findBrokenLink(ctx.db, ctx.actor.newsroomId)])
  return (
    <Page>
      <PageHeader title={t('title')} lead={t('lead')} actions={<AddUser />} />
      <UserTable users={users} ownId={ctx.actor.id} />
      <section aria-labelledby="record" className="max-w-reading pt-12">
        <h2 id="record" className="mb-3 text-title font-bold">
          {t('record.title')}
        </h2>
        <Notice tone={broken === null ? 'good' : 'danger'}>
          {broken === null ? t('record.whole') : t('record.broken', { sequence: broken })}
        </Notice>
      </section>
    </Page>
  )
}
