import 'server-only'

/** What a job is told of the worker that runs it. */
export interface Run {
  /** The worker stops: a long job ends early between its steps and asks to be gone on with. */
  readonly signal: AbortSignal
  /** 1 the first time; more when it failed before, or its worker died in the middle of it. */
  readonly attempt: number
}
