import 'server-only'
import { AppError } from '@/lib/errors'
import { importArticle } from '@/lib/server/articles/import-article'
import type { ImportOutcome } from '@/lib/server/articles/incoming-article'
import type { Context } from '@/lib/server/db/context'
import { requirePermission } from '@/lib/server/db/require-permission'
import { fetchUrl, type FetchedPage } from '@/lib/server/fetching/fetch-url'
import { fetchParts } from '@/lib/server/imports/fetch-parts'
import { findKnownPage, rememberAnswer, toUnchanged } from '@/lib/server/imports/known-page'
import { isPassing } from '@/lib/server/imports/passing-failure'
import { toFileName } from '@/lib/server/imports/to-file-name'

/** Pictures, sounds, films, and what machines tell each other: no article however it is read. */
const NO_ARTICLE =
  /^(?:image|audio|video|font)\/|^application\/(?:json|feed\+json|rss\+xml|atom\+xml|javascript|wasm)$/u

const store = async (ctx: Context, page: FetchedPage): Promise<ImportOutcome> => {
  const { bytes, mediaType, charset, retrievedAt, url } = page
  if (mediaType !== null && NO_ARTICLE.test(mediaType)) {
    throw new AppError('INVALID', 'fetch.mediaType', { mediaType })
  }
  const parts = await fetchParts(ctx, page)
  return importArticle(ctx, {
    fileName: toFileName(url),
    bytes,
    mediaType,
    charset,
    sourceUrl: url,
    retrievedAt,
    parts,
  })
}

/**
 * Fetches one address, with the further pages of its article, and takes in what it answers; an address that gave an
 * article before is asked whether it has changed. Keeps what it answered, unless the failure will pass. Throws INVALID
 * with the reasons of `fetchUrl` and `importArticle`, and HostBusy when the host's turn does not come within
 * `patienceMs`; then nothing of it is stored.
 */
export const takeInUrl = async (ctx: Context, url: string, patienceMs?: number): Promise<ImportOutcome> => {
  requirePermission(ctx, 'article.import')
  const known = await findKnownPage(ctx, url)
  const validators = { etag: known?.etag ?? null, lastModified: known?.lastModified ?? null }
  const patience = patienceMs === undefined ? {} : { patienceMs }
  try {
    const page = await fetchUrl(ctx, { url, ...validators, ...patience })
    if (page.isUnchanged && known !== null) {
      await rememberAnswer(ctx, url, { status: 200, ...validators, articleId: known.articleId })
      return await toUnchanged(ctx, known)
    }
    const outcome = await store(ctx, page)
    const { status, etag, lastModified } = page
    for (const address of new Set([url, page.url])) {
      await rememberAnswer(ctx, address, { status, etag, lastModified, articleId: outcome.articleId })
    }
    return outcome
  } catch (error) {
    if (error instanceof AppError && !isPassing(error)) {
      // What was refused is known: a feed that names it again does not bring it back.
      const status = Number(error.details['status'] ?? (error.reason.startsWith('fetch.') ? 0 : 200))
      await rememberAnswer(ctx, url, { status, articleId: known?.articleId ?? null })
    }
    throw error
  }
}
