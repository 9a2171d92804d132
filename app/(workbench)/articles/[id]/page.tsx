import type { Metadata } from 'next'
import { cache } from 'react'
import { ArticleHeader } from './_components/article-header'
import { Workbench } from './_components/workbench'
import { orNotFound, requireContext } from '@/app/_lib/require-context'
import { checkArticle } from '@/lib/checks/check-article'
import { Id } from '@/lib/schemas/id'
import { AppError } from '@/lib/errors'
import { getArticleForReview } from '@/lib/server/articles/get-article-for-review'

interface ArticlePageProps {
  params: Promise<{ id: string }>
  searchParams: Promise<{ v?: string | string[] }>
}

// The title and the page ask for the same article; it is read once.
const readArticle = cache(async (id: string, version: number | undefined) => {
  const ctx = await requireContext()
  return orNotFound(
    Id.safeParse(id).success
      ? getArticleForReview(ctx, id, version)
      : Promise.reject(new AppError('NOT_FOUND', 'article-not-found')),
  )
})

const versionOf = (value: string | string[] | undefined): number | undefined => {
  const number = Number(value)
  return Number.isSafeInteger(number) && number > 0 ? number : undefined
}

export async function generateMetadata({ params, searchParams }: ArticlePageProps): Promise<Metadata> {
  const [{ id }, { v }] = await Promise.all([params, searchParams])
  return { title: (await readArticle(id, versionOf(v))).headline }
}

export default async function ArticlePage({ params, searchParams }: ArticlePageProps) {
  const [{ id }, { v }, { actor, now }] = await Promise.all([params, searchParams, requireContext()])
  const article = await readArticle(id, versionOf(v))
  const { version, publishedAt, language } = article
  // Only the year is taken from it, so the zone in which that day is read does not matter.
  const publishedOn = publishedAt?.toISOString().slice(0, 10) ?? null
  const flags = checkArticle(version.text, version.paragraphs, publishedOn, language).filter(({ day }) => day !== null)
  return (
    <>
      <ArticleHeader article={article} />
      <Workbench article={article} flags={flags} asker={{ id: actor.id, role: actor.role }} readAt={now().getTime()} />
    </>
  )
}
