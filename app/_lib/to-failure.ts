import 'server-only'
import { randomUUID } from 'node:crypto'
import { ZodError } from 'zod'
import { AppError } from '@/lib/errors'
import type { ActionFailure } from '@/app/_lib/action-result'
import { log } from '@/app/_lib/log'
import { toFieldReasons } from '@/app/_lib/to-field-reasons'

/**
 * Turns whatever was thrown behind a door into what may be shown in front of it. A refusal (`AppError`) is shown as it
 * is; anything else is logged whole under a fresh reference and shown as INTERNAL with that reference and nothing more.
 */
export const toFailure = (error: unknown): ActionFailure => {
  if (error instanceof AppError) {
    const { code, reason, details, current } = error
    return { ok: false, code, reason, details, ...(current === undefined ? {} : { current }) }
  }
  if (error instanceof ZodError) {
    return { ok: false, code: 'INVALID', reason: 'invalid-input', details: {}, fields: toFieldReasons(error) }
  }
  const reference = randomUUID()
  log.error({ err: error, reference }, 'unexpected failure')
  return { ok: false, code: 'INTERNAL', reason: 'internal', details: { reference } }
}
