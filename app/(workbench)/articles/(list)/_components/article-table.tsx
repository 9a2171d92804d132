import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { QuotationCounts } from './quotation-counts'
import { Cell, HeadCell, Row, Table, TableHead } from '@/app/_components/table'
import { Time } from '@/app/_components/time'
import type { ArticleRow } from '@/lib/server/articles/list-articles'

/** Articles, the newest first. On a narrow screen outlet and date stand under the headline. */
export function ArticleTable({ articles }: { articles: readonly ArticleRow[] }) {
  const t = useTranslations('articles')
  const words = useTranslations('words')
  return (
    <Table caption={t('title')}>
      <TableHead>
        <HeadCell>{t('columns.headline')}</HeadCell>
        <HeadCell className="max-md:hidden">{t('columns.outlet')}</HeadCell>
        <HeadCell className="max-md:hidden">{t('columns.published')}</HeadCell>
        <HeadCell>{t('columns.quotations')}</HeadCell>
      </TableHead>
      <tbody>
        {articles.map((article) => {
          const outlet = article.outlet?.name ?? words('unknownOutlet')
          const published = article.publishedAt ? <Time value={article.publishedAt} isBrief /> : words('undated')
          return (
            <Row key={article.id} className="relative">
              <Cell className="w-full min-w-44">
                <Link
                  href={`/articles/${article.id}`}
                  lang={article.language}
                  // The whole row is the way in; the link itself stays one line of text.
                  className="font-medium after:absolute after:inset-0 hover:underline"
                >
                  {article.headline}
                </Link>
                <span className="flex flex-wrap gap-x-3 text-muted md:hidden">
                  <span>{outlet}</span>
                  <span>{published}</span>
                </span>
              </Cell>
              <Cell
                className={
                  article.outlet ? 'whitespace-nowrap max-md:hidden' : 'whitespace-nowrap text-muted max-md:hidden'
                }
              >
                {outlet}
              </Cell>
              <Cell className="whitespace-nowrap text-muted max-md:hidden">{published}</Cell>
              <Cell>
                <QuotationCounts suggested={article.suggestedCount} confirmed={article.confirmedCount} />
              </Cell>
            </Row>
          )
        })}
      </tbody>
    </Table>
  )
}
