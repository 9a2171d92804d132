import 'server-only'
import { createDatabase, type Database } from '@/lib/server/db/create-database'
import { acquireEmbedded, type EmbeddedServer } from '@/lib/server/db/embedded'
import { migrate } from '@/lib/server/db/migrate'
import { kutipHome } from '@/lib/server/db/folders'
import { readEnv } from '@/lib/server/env'

const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const

/** The server that `DATABASE_URL` names, which is not ours to stop; else the embedded one of this home. */
export const acquireServer = async (): Promise<EmbeddedServer> => {
  const url = readEnv().DATABASE_URL
  const nothing = async () => undefined
  return url ? { url, release: nothing, revive: nothing } : acquireEmbedded(kutipHome())
}

/**
 * Runs `work` on the newsrooms' database, up to date, for as long as it takes: what the command line and scripts stand
 * on. Also when it throws or is interrupted, the server is given back.
 */
export const withDatabase = async <T>(work: (db: Database, url: string) => Promise<T>): Promise<T> => {
  // A promise, so that a Ctrl-C in the middle of the start waits for what it has to give back.
  const starting = acquireServer()
  let isReleased: Promise<void> | null = null
  const release = () => (isReleased ??= starting.then((server) => server.release()))
  const stop = (signal: NodeJS.Signals) =>
    void release().finally(() => process.exit(SIGNALS[signal as keyof typeof SIGNALS]))
  for (const signal of Object.keys(SIGNALS)) process.on(signal, stop)
  let db: Database | null = null
  try {
    const { url } = await starting
    await migrate(url)
    db = createDatabase(url)
    return await work(db, url)
  } finally {
    await db?.$disconnect()
    await release().finally(() => {
      for (const signal of Object.keys(SIGNALS)) process.off(signal, stop)
    })
  }
}
