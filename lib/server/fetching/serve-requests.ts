import 'server-only'
import { AppError } from '@/lib/errors'
import { requestOnce, type HopAnswer, type HopRequest } from '@/lib/server/fetching/request-once'

/** What the fetching process is asked; answers carry the same number. */
export interface FetchQuestion {
  readonly id: number
  readonly hop: HopRequest
}

/** A refusal crosses as its parts: an Error would lose them on the way. */
export type FetchReply = { readonly id: number } & (
  | { readonly answer: HopAnswer }
  | { readonly refusal: { readonly reason: string; readonly details: Readonly<Record<string, string | number>> } }
)

const reply = async ({ id, hop }: FetchQuestion): Promise<FetchReply> => {
  try {
    return { id, answer: await requestOnce(hop) }
  } catch (error) {
    if (error instanceof AppError) return { id, refusal: { reason: error.reason, details: error.details } }
    const code = error instanceof Error ? error.name : 'unknown'
    return { id, refusal: { reason: 'fetch.failed', details: { host: '', code } } }
  }
}

/** The fetching process: answers what its parent asks, any number at once, and ends with it. */
export const serveRequests = (channel: NodeJS.Process): void => {
  channel.on('disconnect', () => channel.exit(0))
  channel.on('message', (question: FetchQuestion) => {
    void reply(question).then((answer) => channel.send?.(answer))
  })
}
