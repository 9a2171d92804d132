import { ArrowLeft } from 'lucide-react'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { RuleTable } from '@/app/(workbench)/flags/rules/_components/rule-table'
import { LinkButton } from '@/app/_components/button'
import { EmptyState } from '@/app/_components/empty-state'
import { Page } from '@/app/_components/page'
import { PageHeader } from '@/app/_components/page-header'
import { requireContext } from '@/app/_lib/require-context'
import { can } from '@/lib/review/can'
import { listFlagRules } from '@/lib/server/flags/list-flag-rules'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('flags.ruleList')
  return { title: t('title') }
}

export default async function FlagRulesPage() {
  const [ctx, t] = await Promise.all([requireContext(), getTranslations('flags.ruleList')])
  const rules = await listFlagRules(ctx)
  return (
    <Page>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          <LinkButton icon={ArrowLeft} href="/flags">
            {t('back')}
          </LinkButton>
        }
      />
      {rules.length > 0 ? (
        <RuleTable rules={rules} canRevoke={can(ctx.actor, 'flag.rule')} />
      ) : (
        <EmptyState title={t('empty.title')}>{t('empty.body')}</EmptyState>
      )}
    </Page>
  )
}
