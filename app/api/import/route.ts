import { readBody } from '@/app/_lib/read-body'
import { route } from '@/app/_lib/route'
import { ImportArticleInput } from '@/lib/schemas/article'
import { importArticle } from '@/lib/server/articles/import-article'

const LIMIT_BYTES = 20_000_000

/** A header's value is Latin-1; a file's name is not, so it travels percent-encoded. A broken one is no name. */
const readFileName = (request: Request): string => {
  try {
    return decodeURIComponent(request.headers.get('x-file-name') ?? '') || 'tanpa-nama.txt'
  } catch {
    return 'tanpa-nama.txt'
  }
}

/**
 * Takes in one file, its bytes as the body: one request a file, so that each has its own outcome and one that is
 * refused spoils no other.
 */
export const POST = route(ImportArticleInput, importArticle, {
  readInput: async (request) => ({
    fileName: readFileName(request),
    bytes: await readBody(request, LIMIT_BYTES),
    mediaType: request.headers.get('content-type'),
  }),
})
