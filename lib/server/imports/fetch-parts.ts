import 'server-only'
import { decodeBytes } from '@/lib/article/decode-bytes'
import { findNextPart } from '@/lib/article/find-next-part'
import { AppError } from '@/lib/errors'
import type { ImportArticleInput } from '@/lib/schemas/article'
import type { Context } from '@/lib/server/db/context'
import { fetchUrl, type FetchedPage } from '@/lib/server/fetching/fetch-url'

type Part = NonNullable<ImportArticleInput['parts']>[number]

/** The first page counted as well; an article of more is taken for a list. */
const MOST_PARTS = 20
/** The host has just been asked, so the next page waits for its pause; a job does not come again for that. */
const PATIENCE_MS = 20_000

const nextOf = ({ bytes, mediaType, charset, url }: FetchedPage): string | null => {
  if (mediaType !== null && !/^(?:text\/html|application\/xhtml\+xml)$/u.test(mediaType)) return null
  try {
    return findNextPart(decodeBytes(bytes, { charset }).text, url)
  } catch {
    // Whoever takes the page in says what is wrong with it.
    return null
  }
}

const isGone = (error: unknown): boolean => error instanceof AppError && error.reason === 'fetch.notFound'

/**
 * The second and later pages of an article that its outlet divides, in their order. A link to a page that is not there
 * ends the article; any other failure is the article's own, for half of it would be worse than none. Throws INVALID
 * `fetch.tooManyParts` (limit), and what `fetchUrl` throws.
 */
export const fetchParts = async (ctx: Context, first: FetchedPage): Promise<Part[]> => {
  const parts: Part[] = []
  const seen = new Set([first.url])
  let next = nextOf(first)
  while (next !== null && !seen.has(next)) {
    if (parts.length + 1 >= MOST_PARTS) throw new AppError('INVALID', 'fetch.tooManyParts', { limit: MOST_PARTS })
    seen.add(next)
    const page = await fetchUrl(ctx, { url: next, patienceMs: PATIENCE_MS }).catch((error: unknown) => {
      if (isGone(error)) return null
      throw error
    })
    // A page that leads back to one we have is no further one.
    if (page === null || (page.url !== next && seen.has(page.url))) break
    seen.add(page.url)
    parts.push({ bytes: page.bytes, mediaType: page.mediaType, charset: page.charset, sourceUrl: page.url })
    next = nextOf(page)
  }
  return parts
}
