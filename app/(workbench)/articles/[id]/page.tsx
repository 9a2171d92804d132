import type { Metadata } from 'next'
import { cache } from 'react'
import { ArticleHeader } from './_components/article-header'
import { Workbench } from './_components/workbench'
import { orNotFound, requireContext } from '@/app/_lib/require-context'
import { Id } from '@/lib/schemas/id'
import { AppError } from '@/lib/errors'
import { getArticleForReview } from '@/lib/server/articles/get-article-for-review'
import { listCopies } from '@/lib/server/articles/list-copies'
import { getFlagsOfVersion } from '@/lib/server/flags/get-flags-of-version'

interface ArticlePageProps {
  params: Promise<{ id: string }>
  searchParams: Promise<{ v?: string | string[]; q?: string | string[] }>
}

// The title and the page ask for the same article; it is read once.
const readArticle = cache(async (id: string, version: number | undefined, quotationId: string | undefined) => {
  const ctx = await requireContext()
  return orNotFound(
    Id.safeParse(id).success
      ? getArticleForReview(ctx, id, version, quotationId)
      : Promise.reject(new AppError('NOT_FOUND', 'article-not-found')),
  )
})

const versionOf = (value: string | string[] | undefined): number | undefined => {
  const number = Number(value)
  return Number.isSafeInteger(number) && number > 0 ? number : undefined
}

/** A link to a quotation of an older version opens that version. */
const quotationOf = (value: string | string[] | undefined): string | undefined =>
  typeof value === 'string' ? value : undefined

export async function generateMetadata({ params, searchParams }: ArticlePageProps): Promise<Metadata> {
  const [{ id }, { v, q }] = await Promise.all([params, searchParams])
  return { title: (await readArticle(id, versionOf(v), quotationOf(q))).headline }
}

export default async function ArticlePage({ params, searchParams }: ArticlePageProps) {
  const [{ id }, { v, q }, ctx] = await Promise.all([params, searchParams, requireContext()])
  const { actor, now } = ctx
  const article = await readArticle(id, versionOf(v), quotationOf(q))
  const { version } = article
  const [copies, flags] = await Promise.all([listCopies(ctx, id, version.number), getFlagsOfVersion(ctx, version.id)])
  return (
    <>
      <ArticleHeader article={article} copies={copies} />
      <Workbench article={article} flags={flags} asker={{ id: actor.id, role: actor.role }} readAt={now().getTime()} />
    </>
  )
}
