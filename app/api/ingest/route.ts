import { getDatabase } from '@/app/_lib/database'
import { readBody } from '@/app/_lib/read-body'
import { readFileName } from '@/app/_lib/read-file-name'
import { route } from '@/app/_lib/route'
import { AppError } from '@/lib/errors'
import { IngestInput } from '@/lib/schemas/ingest'
import { ingestArticle } from '@/lib/server/articles/ingest-article'
import type { Context } from '@/lib/server/db/context'
import { findTokenActor } from '@/lib/server/tokens/find-token-actor'

const LIMIT_BYTES = 20_000_000

/** The context of the token that a request carries; null without a good one. */
const findTokenContext = async (request: Request): Promise<Context | null> => {
  const secret = /^Bearer ([\w-]{1,200})$/i.exec(request.headers.get('authorization') ?? '')?.[1]
  const db = getDatabase()
  const actor = secret === undefined ? null : await findTokenActor(db, secret, new Date())
  return actor && { actor, db, now: () => new Date() }
}

const parseJson = (bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw new AppError('INVALID', 'invalid-input')
  }
}

/** JSON says what it holds; anything else is a file, and headers say its name and where it stood. */
const readInput = async (request: Request): Promise<unknown> => {
  const bytes = await readBody(request, LIMIT_BYTES)
  const mediaType = request.headers.get('content-type')
  if (mediaType?.startsWith('application/json')) return parseJson(bytes)
  return { bytes, mediaType, fileName: readFileName(request), url: request.headers.get('x-source-url') }
}

/**
 * The door for other systems: one article a request, `Authorization: Bearer kutip_…`. No cookie is looked at, so the
 * request may come from anywhere.
 */
export const POST = route(IngestInput, ingestArticle, { readInput, findContext: findTokenContext })
