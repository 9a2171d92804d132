import 'server-only'
import { randomBytes, randomUUID } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { canReach, findPostgresAccount } from '@/lib/server/db/postgres-account'
import { SYSTEM_FOLDER } from '@/lib/server/db/postgres-binaries'

const EmbeddedSettings = z.object({
  password: z.string(),
  /** Free when it was chosen; chosen again when it no longer is. Null before the first start. */
  port: z.number().int().nullable(),
  /** Null: `postgres` beside the settings. Else a folder of the system, because PostgreSQL could not enter the home. */
  dataFolder: z.string().nullable(),
})
export type EmbeddedSettings = z.infer<typeof EmbeddedSettings>

const pathOf = (home: string): string => join(home, 'database.json')

/** Written whole or not at all, for the owner's eyes only: it holds the password. */
export const saveSettings = (home: string, settings: EmbeddedSettings): void => {
  const unfinished = `${pathOf(home)}.${process.pid}`
  writeFileSync(unfinished, `${JSON.stringify(settings, null, 2)}\n`, { mode: 0o600 })
  renameSync(unfinished, pathOf(home))
}

/** Root's home must let PostgreSQL's own account pass through; the files in it stay closed. */
export const makeHome = (home: string): void => {
  if (existsSync(home)) return
  mkdirSync(home, { recursive: true })
  chmodSync(home, process.getuid?.() === 0 ? 0o711 : 0o700)
}

/** The settings of the embedded server, made on the first call; call it under the home's lock. */
export const readSettings = (home: string): EmbeddedSettings => {
  if (existsSync(pathOf(home))) return EmbeddedSettings.parse(JSON.parse(readFileSync(pathOf(home), 'utf8')))
  const isReachable = canReach(findPostgresAccount(null), home)
  const settings = {
    password: randomBytes(24).toString('base64url'),
    port: null,
    dataFolder: isReachable ? null : join(SYSTEM_FOLDER, randomUUID()),
  }
  saveSettings(home, settings)
  return settings
}

/** Where the tables lie. */
export const dataFolderOf = (home: string, settings: EmbeddedSettings): string =>
  settings.dataFolder ?? join(home, 'postgres')
