import type { AppErrorCode } from '@/lib/errors'

/** Why a door stayed shut, in words the screen can say: `reason` is a key below `errors.` in the message catalogue. */
export interface ActionFailure {
  readonly ok: false
  readonly code: AppErrorCode
  readonly reason: string
  /** Fills the placeholders of the message; for INTERNAL only `reference`, the number that finds the log line. */
  readonly details: Readonly<Record<string, string | number>>
  /** For a CONFLICT: what is stored now. */
  readonly current?: unknown
  /** For an INVALID input: the field's path ('speaker.name') to a key below `errors.fields.`. */
  readonly fields?: Readonly<Record<string, string>>
}

/** What every server action answers. It never throws on a refusal, so the screen keeps what was typed. */
export type ActionResult<T> = { readonly ok: true; readonly data: T } | ActionFailure
