/** The six ways a verb may refuse. Everything else that goes wrong is INTERNAL and its details stay in the log. */
export type AppErrorCode = 'NOT_FOUND' | 'FORBIDDEN' | 'UNAUTHENTICATED' | 'CONFLICT' | 'INVALID' | 'INTERNAL'

/**
 * A refusal that may be shown to the person who asked.
 *
 * `reason` is a key below `errors.` in the message catalogue, so that both languages can say it; `details` fills its
 * placeholders and must never hold a secret, an internal id or anything of another newsroom. `current` carries, for a
 * CONFLICT, what is stored now, so that the screen can show both versions.
 */
export class AppError extends Error {
  override readonly name = 'AppError'

  constructor(
    readonly code: AppErrorCode,
    readonly reason: string,
    readonly details: Readonly<Record<string, string | number>> = {},
    readonly current: unknown = undefined,
  ) {
    super(`${code}: ${reason}`)
  }
}
