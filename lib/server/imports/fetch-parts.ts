import 'server-only'
import type { ImportArticleInput } from '@/lib/schemas/article'
import type { Context } from '@/lib/server/db/context'
import type { FetchedPage } from '@/lib/server/fetching/fetch-url'

type Part = NonNullable<ImportArticleInput['parts']>[number]

/** The second and later pages of an article that its outlet divides. */
export const fetchParts = async (_ctx: Context, _page: FetchedPage): Promise<Part[]> => []
