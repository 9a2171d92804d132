import 'server-only'
import { readEnv } from '@/lib/server/env'

/** How this server asks others; its administrator's to say, nobody else's. */
export interface FetchSettings {
  /** Hosts of one's own network that may be asked: `host` or `host:port`. */
  readonly allowedHosts: readonly string[]
  readonly userAgent: string
  /** Pause after a request before the same host is asked again, where its robots.txt names none; milliseconds. */
  readonly delayMs: number
}

/** By this name robots.txt files know us. */
export const ROBOT_NAME = 'Kutip'

/** What the environment says. */
export const readFetchSettings = (): FetchSettings => {
  const { FETCH_ALLOWED_HOSTS, FETCH_CONTACT, FETCH_DELAY_MS } = readEnv()
  return {
    allowedHosts: FETCH_ALLOWED_HOSTS,
    userAgent: `${ROBOT_NAME}/0.1 (${FETCH_CONTACT ? `+${FETCH_CONTACT}` : 'newsroom quote checking; asks one page at a time'})`,
    delayMs: FETCH_DELAY_MS,
  }
}
