import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { NewToken } from './_components/new-token'
import { TokenTable } from './_components/token-table'
import { EmptyState } from '@/app/_components/empty-state'
import { Page } from '@/app/_components/page'
import { PageHeader } from '@/app/_components/page-header'
import { requireContext } from '@/app/_lib/require-context'
import { can } from '@/lib/review/can'
import { listTokens } from '@/lib/server/tokens/list-tokens'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('tokens'))('title') }
}

export default async function TokensPage() {
  const [ctx, t] = await Promise.all([requireContext(), getTranslations('tokens')])
  // To everybody else the page is not there.
  if (!can(ctx.actor, 'token.manage')) notFound()
  const tokens = await listTokens(ctx)
  return (
    <Page>
      <PageHeader title={t('title')} lead={t('lead')} actions={<NewToken />} />
      {tokens.length === 0 ? (
        <EmptyState title={t('empty.title')}>{t('empty.body')}</EmptyState>
      ) : (
        <TokenTable tokens={tokens} />
      )}
      <section aria-labelledby="usage" className="grid max-w-reading gap-3 pt-12">
        <h2 id="usage" className="text-title font-bold">
          {t('usage.title')}
        </h2>
        <p className="text-ui text-muted">{t('usage.body')}</p>
        <pre tabIndex={0} className="overflow-x-auto rounded-md bg-sunken p-3 font-mono text-table">
          {`curl -X POST \\
  -H 'Authorization: Bearer kutip_…' \\
  -H 'Content-Type: text/html' \\
  -H 'X-Source-Url: https://media.example/berita/1' \\
  --data-binary @berita.html \\
  …/api/ingest`}
        </pre>
        <p className="text-ui text-muted">{t('usage.json')}</p>
        <pre tabIndex={0} className="overflow-x-auto rounded-md bg-sunken p-3 font-mono text-table">
          {`{"url": "…", "headline": "…", "outlet": "…", "published": "…", "text": "…"}`}
        </pre>
      </section>
    </Page>
  )
}
