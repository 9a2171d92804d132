import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { OutletActions } from './_components/outlet-actions'
import { OutletFacts } from './_components/outlet-facts'
import { Page } from '@/app/_components/page'
import { PageHeader } from '@/app/_components/page-header'
import { Time } from '@/app/_components/time'
import { orNotFound, requireContext } from '@/app/_lib/require-context'
import { can } from '@/lib/review/can'
import { listArticles } from '@/lib/server/articles/list-articles'
import { getOutlet } from '@/lib/server/outlets/get-outlet'
import { listOutletChoices } from '@/lib/server/outlets/list-outlet-choices'

interface OutletPageProps {
  params: Promise<{ id: string }>
}

const NEWEST = 15

const readOutlet = cache(async (id: string) => orNotFound(getOutlet(await requireContext(), id)))

export async function generateMetadata({ params }: OutletPageProps): Promise<Metadata> {
  return { title: (await readOutlet((await params).id)).name }
}

/** One outlet: what it is, what came in from it lately, whom it quotes. */
export default async function OutletPage({ params }: OutletPageProps) {
  const [{ id }, ctx, t, words] = await Promise.all([
    params,
    requireContext(),
    getTranslations('outlets'),
    getTranslations('words'),
  ])
  const outlet = await readOutlet(id)
  const mayEdit = can(ctx.actor, 'outlet.save')
  const [{ items: articles }, others] = await Promise.all([
    listArticles(ctx, { outletId: id, limit: NEWEST }),
    mayEdit ? listOutletChoices(ctx, true) : [],
  ])
  return (
    <Page>
      <PageHeader title={outlet.name} actions={mayEdit && <OutletActions outlet={outlet} others={others} />} />
      <div className="grid items-start gap-x-12 gap-y-8 lg:grid-cols-[1fr_18rem]">
        <section aria-labelledby="articles">
          <h2 id="articles" className="border-b border-edge pb-1.5 text-ui font-bold">
            {t('articles')}
          </h2>
          {articles.length === 0 && <p className="py-3 text-muted">{t('noArticles')}</p>}
          <ul>
            {articles.map(({ id: articleId, headline, language, publishedAt, suggestedCount, confirmedCount }) => (
              <li key={articleId} className="border-b border-hairline">
                <Link
                  href={`/articles/${articleId}`}
                  className="flex flex-wrap items-baseline justify-between gap-x-4 py-2.5 ring-inward hover:bg-sunken"
                >
                  <span lang={language} className="font-medium">
                    {headline}
                  </span>
                  <span className="flex gap-x-3 text-table text-muted">
                    <span>{t('quotations', { count: suggestedCount + confirmedCount })}</span>
                    <span>{publishedAt ? <Time value={publishedAt} isBrief /> : words('undated')}</span>
                  </span>
                </Link>
              </li>
            ))}
          </ul>
          {articles.length > 0 && (
            <p className="pt-3 text-table">
              <Link href={`/articles?outletId=${id}`} className="text-link">
                {t('allArticles')}
              </Link>
            </p>
          )}
        </section>
        <OutletFacts outlet={outlet} />
      </div>
    </Page>
  )
}
