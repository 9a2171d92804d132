import { ArrowLeft } from 'lucide-react'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { ComparedText } from './_components/compared-text'
import { VersionChoice } from './_components/version-choice'
import { LinkButton } from '@/app/_components/button'
import { Notice } from '@/app/_components/notice'
import { Page } from '@/app/_components/page'
import { PageHeader } from '@/app/_components/page-header'
import { Time } from '@/app/_components/time'
import { WordDiff } from '@/app/_components/word-diff'
import { orNotFound, requireContext } from '@/app/_lib/require-context'
import { CompareInput } from '@/lib/schemas/alteration'
import { getVersionDiff } from '@/lib/server/articles/get-version-diff'

interface ComparePageProps {
  params: Promise<{ id: string }>
  searchParams: Promise<{ from?: string; to?: string; all?: string }>
}

// The title and the page ask for the same comparison; it is made once.
const readDiff = cache(async (id: string, from: string | undefined, to: string | undefined) => {
  const input = CompareInput.safeParse({ from, to }).data
  return orNotFound(getVersionDiff(await requireContext(), id, input))
})

export async function generateMetadata({ params, searchParams }: ComparePageProps): Promise<Metadata> {
  const [{ id }, { from, to }, t] = await Promise.all([params, searchParams, getTranslations('alterations.compared')])
  const { article } = await readDiff(id, from, to)
  return { title: `${t('title')}: ${article.headline}` }
}

/** Two versions of an article, paragraph beside paragraph, word by word. */
export default async function ComparePage({ params, searchParams }: ComparePageProps) {
  const [{ id }, query, t] = await Promise.all([params, searchParams, getTranslations('alterations.compared')])
  const diff = await readDiff(id, query.from, query.to)
  const { article, from, to, versions, headline, rows } = diff
  const changed = rows.filter(({ kind }) => kind !== 'same').length
  const version = ({ number }: { number: number }) => t('version', { number })
  return (
    <Page>
      <PageHeader
        title={t('title')}
        lead={
          <>
            {article.outlet && <strong className="font-bold text-ink">{article.outlet.name}: </strong>}
            <span lang={article.language}>{article.headline}</span>
          </>
        }
        actions={
          <LinkButton href={`/articles/${id}?v=${to.number}`} icon={ArrowLeft}>
            {t('back')}
          </LinkButton>
        }
      />
      <VersionChoice articleId={id} versions={versions} from={from.number} to={to.number} isWhole={query.all === '1'} />
      <p className="max-w-reading pt-4 text-table text-muted">
        <span className="max-lg:hidden">{t('sides', { from: from.number, to: to.number })} </span>
        {t('lead')}
      </p>
      <p className="pt-1 pb-4 text-ui font-bold" aria-live="polite">
        {t('changes', { count: changed })}
      </p>
      {headline && (
        <section className="max-w-reading border-t border-hairline py-4">
          <h2 className="text-table font-medium text-muted">{t('headline')}</h2>
          <p lang={article.language} className="font-serif text-title font-bold">
            <WordDiff pieces={headline} />
          </p>
        </section>
      )}
      {changed === 0 ? (
        <Notice>{t('same')}</Notice>
      ) : (
        <ComparedText
          rows={rows}
          language={article.language}
          isWhole={query.all === '1'}
          heads={[from, to].map((one) => (
            <span key={one.number}>
              {version(one)}{' '}
              <span className="font-normal text-muted">
                <Time value={one.retrievedAt} isBrief />
              </span>
            </span>
          ))}
        />
      )}
    </Page>
  )
}
