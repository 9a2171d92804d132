import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { AlteredList } from './_components/altered-list'
import { CameInList } from './_components/came-in-list'
import { ConflictingList } from './_components/conflicting-list'
import { LatelyVerified } from './_components/lately-verified'
import { SearchAlerts } from './_components/search-alerts'
import { WaitingList } from './_components/waiting-list'
import { Page } from '@/app/_components/page'
import { PageHeader } from '@/app/_components/page-header'
import { Time } from '@/app/_components/time'
import { requireContext } from '@/app/_lib/require-context'
import { can } from '@/lib/review/can'
import { listAlterations } from '@/lib/server/articles/list-alterations'
import { listFlags } from '@/lib/server/flags/list-flags'
import { getDesk } from '@/lib/server/reviews/get-desk'
import { listAlerts } from '@/lib/server/search/list-alerts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('desk'))('title') }
}

/** What waits, what came in, what was verified lately: the first look of a working day. */
export default async function DeskPage() {
  const [ctx, t] = await Promise.all([requireContext(), getTranslations('desk')])
  const [desk, alerts, altered, conflicting] = await Promise.all([
    getDesk(ctx),
    listAlerts(ctx),
    listAlterations(ctx, { state: ['OPEN'], limit: 5 }),
    listFlags(ctx, { state: 'OPEN', limit: 5 }),
  ])
  return (
    <Page>
      <PageHeader title={t('greeting', { name: ctx.actor.name })} lead={<Time value={ctx.now()} />} />
      <div className="grid items-start gap-x-12 gap-y-10 lg:grid-cols-[1.1fr_1fr_1.2fr]">
        <div className="grid gap-y-10">
          <WaitingList waiting={desk.waiting} />
          <SearchAlerts alerts={alerts} />
          <ConflictingList flags={conflicting.items} isMore={conflicting.nextCursor !== null} />
        </div>
        <CameInList cameIn={desk.cameIn} mayImport={can(ctx.actor, 'article.import')} />
        <div className="grid gap-y-10">
          <AlteredList alterations={altered.items} />
          <LatelyVerified claims={desk.latelyVerified} />
        </div>
      </div>
    </Page>
  )
}
