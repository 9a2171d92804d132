import { readBody } from '@/app/_lib/read-body'
import { readFileName } from '@/app/_lib/read-file-name'
import { route } from '@/app/_lib/route'
import { ImportArticleInput } from '@/lib/schemas/article'
import { importArticle } from '@/lib/server/articles/import-article'

const LIMIT_BYTES = 20_000_000

/**
 * Takes in one file, its bytes as the body: one request a file, so that each has its own outcome and one that is
 * refused spoils no other.
 */
export const POST = route(ImportArticleInput, importArticle, {
  readInput: async (request) => ({
    fileName: readFileName(request),
    bytes: await readBody(request, LIMIT_BYTES),
    mediaType: request.headers.get('content-type'),
    sourceUrl: request.headers.get('x-source-url'),
  }),
})
