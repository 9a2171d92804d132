import 'server-only'
import { unstable_rethrow } from 'next/navigation'
import type { z } from 'zod'
import type { Verb } from '@/app/_lib/action'
import type { ActionFailure } from '@/app/_lib/action-result'
import { readBody } from '@/app/_lib/read-body'
import { isSafeMethod, isSameOrigin } from '@/app/_lib/same-origin'
import { findContext } from '@/app/_lib/session'
import { toFailure } from '@/app/_lib/to-failure'
import { AppError, type AppErrorCode } from '@/lib/errors'
import { readAuthSettings } from '@/lib/server/auth/auth-settings'
import type { Context } from '@/lib/server/db/context'

const STATUS: Record<AppErrorCode, number> = {
  INVALID: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  INTERNAL: 500,
}

const JSON_LIMIT = 1_000_000

// Answers are for this person and this moment: never from a cache, never inside another site's page.
const PRIVATE = { 'cache-control': 'private, no-store', 'cross-origin-resource-policy': 'same-origin' }

type Params = Record<string, string | string[] | undefined>

interface RouteOptions<Output> {
  /** Where the input is found, when it is neither the address nor a JSON or form body. */
  readonly readInput?: (request: Request, params: Params) => Promise<unknown>
  /** The answer, when it is not JSON: a file or a stream. */
  readonly toResponse?: (output: Output, request: Request) => Response | Promise<Response>
  /**
   * Who asks, when it is not told by the session's cookie. Such a request may come from any page: a stranger's page has
   * nothing that the browser would add by itself.
   */
  readonly findContext?: (request: Request) => Promise<Context | null>
}

/** A name that comes several times is a list: `?status=OPEN&status=VERIFIED`. */
const toFields = (parameters: URLSearchParams): object =>
  Object.fromEntries(
    [...new Set(parameters.keys())].map((name) => {
      const values = parameters.getAll(name)
      return [name, values.length === 1 ? values[0] : values]
    }),
  )

const readFields = async (request: Request): Promise<object> => {
  if (isSafeMethod(request.method)) return toFields(new URL(request.url).searchParams)
  const text = new TextDecoder().decode(await readBody(request, JSON_LIMIT))
  if (request.headers.get('content-type')?.startsWith('application/x-www-form-urlencoded')) {
    return toFields(new URLSearchParams(text))
  }
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? value : {}
  } catch {
    throw new AppError('INVALID', 'invalid-input')
  }
}

const toErrorResponse = (failure: ActionFailure): Response =>
  Response.json(failure, { status: STATUS[failure.code], headers: PRIVATE })

/**
 * The door of a route handler: `export const POST = route(ImportInput, importArticle, { readInput, toResponse })`. The
 * same checks in the same order as `action`; failures are JSON with the fitting status, so `{ok: false, code, reason}`
 * reads alike on both. The parts of the path win over fields of the same name in the body.
 */
export const route =
  <Schema extends z.ZodType, Output>(
    schema: Schema,
    verb: Verb<z.output<Schema>, Output>,
    { readInput, toResponse, findContext: findOtherContext }: RouteOptions<Output> = {},
  ) =>
  async (request: Request, { params }: { params: Promise<Params> }): Promise<Response> => {
    try {
      const { ownOrigin } = readAuthSettings()
      if (!findOtherContext && !isSafeMethod(request.method) && !isSameOrigin(request.headers, ownOrigin)) {
        throw new AppError('FORBIDDEN', 'other-origin')
      }
      const ctx = await (findOtherContext ? findOtherContext(request) : findContext())
      if (!ctx) throw new AppError('UNAUTHENTICATED', findOtherContext ? 'token.unknown' : 'session-expired')
      const parts = await params
      const given = readInput ? await readInput(request, parts) : { ...(await readFields(request)), ...parts }
      const output = await verb(ctx, schema.parse(given))
      const response = toResponse ? await toResponse(output, request) : Response.json({ ok: true, data: output })
      for (const [name, value] of Object.entries(PRIVATE)) response.headers.set(name, value)
      return response
    } catch (error) {
      unstable_rethrow(error)
      return toErrorResponse(toFailure(error))
    }
  }
