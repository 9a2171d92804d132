import 'server-only'
import { headers } from 'next/headers'
import { unstable_rethrow } from 'next/navigation'
import type { z } from 'zod'
import type { ActionResult } from '@/app/_lib/action-result'
import { isSameOrigin } from '@/app/_lib/same-origin'
import { findContext } from '@/app/_lib/session'
import { toFailure } from '@/app/_lib/to-failure'
import { AppError } from '@/lib/errors'
import { readAuthSettings } from '@/lib/server/auth/auth-settings'
import type { Context } from '@/lib/server/db/context'

export type Verb<Input, Output> = (ctx: Context, input: Input) => Promise<Output>

/**
 * The door of a server action: `export const saveQuotation = action(SaveQuotationInput, saveQuotationVerb)`. Checks
 * where the request came from, finds who asks, parses the input once, calls the verb. An expired session answers
 * UNAUTHENTICATED instead of leading away from the page, so that what was typed is kept.
 */
export const action =
  <Schema extends z.ZodType, Output>(schema: Schema, verb: Verb<z.output<Schema>, Output>) =>
  async (input: z.input<Schema>): Promise<ActionResult<Output>> => {
    try {
      const { ownOrigin } = readAuthSettings()
      if (!isSameOrigin(await headers(), ownOrigin)) throw new AppError('FORBIDDEN', 'other-origin')
      const ctx = await findContext()
      if (!ctx) throw new AppError('UNAUTHENTICATED', 'session-expired')
      return { ok: true, data: await verb(ctx, schema.parse(input)) }
    } catch (error) {
      unstable_rethrow(error)
      return toFailure(error)
    }
  }
