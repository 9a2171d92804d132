import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dataFolderOf, readSettings } from '@/lib/server/db/embedded-settings'
import { acquireEmbedded } from '@/lib/server/db/embedded'

export interface ThrowawayServer {
  readonly url: string
  readonly dispose: () => Promise<void>
}

/** A PostgreSQL that is forgotten afterwards: embedded, in a temporary home, without care for power cuts. */
export const startThrowawayServer = async (): Promise<ThrowawayServer> => {
  const given = process.env.KUTIP_TEST_DATABASE_URL
  if (given) return { url: given, dispose: async () => undefined }
  const folder = mkdtempSync(join(tmpdir(), 'kutip-test-'))
  // Root's PostgreSQL runs as somebody else, who has to pass through.
  if (process.getuid?.() === 0) chmodSync(folder, 0o711)
  const home = join(folder, 'home')
  const server = await acquireEmbedded(home, false)
  return {
    url: server.url,
    dispose: async () => {
      const dataFolder = dataFolderOf(home, readSettings(home))
      await server.release()
      for (const path of [dataFolder, folder]) rmSync(path, { recursive: true, force: true })
    },
  }
}
