import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { AddUser } from '@/app/(workbench)/admin/_components/add-user'
import { UserTable } from '@/app/(workbench)/admin/_components/user-table'
import { LinkButton } from '@/app/_components/button'
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

export default async function AdminPage({ searchParams }: { searchParams: Promise<{ record?: string }> }) {
  const [{ record }, ctx, t] = await Promise.all([searchParams, requireContext(), getTranslations('admin')])
  // To everybody else the page is not there.
  if (!can(ctx.actor, 'user.manage')) notFound()
  // The check walks every event there ever was, so it runs when it is asked for and not with every look at the page.
  const isChecking = record === 'check'
  const [users, broken] = await Promise.all([
    listUsers(ctx),
    isChecking ? findBrokenLink(ctx.db, ctx.actor.newsroomId) : null,
  ])
  return (
    <Page>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          <>
            <LinkButton href="/admin/jobs">{t('places.jobs')}</LinkButton>
            <LinkButton href="/admin/tokens">{t('places.tokens')}</LinkButton>
            <AddUser />
          </>
        }
      />
      <UserTable users={users} ownId={ctx.actor.id} />
      <section aria-labelledby="record" className="max-w-reading pt-12">
        <h2 id="record" className="mb-3 text-title font-bold">
          {t('record.title')}
        </h2>
        {isChecking ? (
          <Notice tone={broken === null ? 'good' : 'danger'}>
            {broken === null ? t('record.whole') : t('record.broken', { sequence: broken })}
          </Notice>
        ) : (
          <LinkButton href="/admin?record=check#record">{t('record.check')}</LinkButton>
        )}
      </section>
    </Page>
  )
}
