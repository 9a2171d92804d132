import 'server-only'
import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { dataFolderOf, makeHome, readSettings, saveSettings } from '@/lib/server/db/embedded-settings'
import { findPostgresAccount } from '@/lib/server/db/postgres-account'
import { findBinaries } from '@/lib/server/db/postgres-binaries'
import { findPostmaster, initialise, startPostmaster, stopPostmaster, SUPERUSER } from '@/lib/server/db/postmaster' // prettier-ignore
import { findFreePort } from '@/lib/server/db/free-port'
import { describeProcess, isSameProcess } from '@/lib/server/db/process-identity'
import { withLock } from '@/lib/server/db/with-lock'

export interface EmbeddedServer {
  /** Connects to the database `kutip` with all rights. */
  readonly url: string
  /** Says that this process needs the server no longer; the last one that does ends it. */
  readonly release: () => Promise<void>
  /** Starts the server again should it have died; at the same address, unless somebody took its port meanwhile. */
  readonly revive: () => Promise<void>
}

const DATABASE = 'kutip'
const PATIENCE = 120_000

const urlOf = (port: number, password: string, database: string): string =>
  `postgresql://${SUPERUSER}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`

/** Null when it answered; the error when it did not (yet). */
const tryConnect = async (url: string, sql?: string): Promise<Error | null> => {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    if (sql) await client.query(sql)
    return null
  } catch (error) {
    return error as Error
  } finally {
    await client.end().catch(() => undefined)
  }
}

const readTail = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8').slice(-1500) : '')

/** Waits until a running server answers, starting one whenever none runs, and answers its address. */
const ensureRunning = async (home: string, isDurable: boolean): Promise<string> => {
  const settings = readSettings(home)
  const dataFolder = dataFolderOf(home, settings)
  const account = findPostgresAccount(dataFolder)
  const binaries = await findBinaries(account)
  const logPath = join(home, 'postgres.log')
  initialise({ binaries, account, dataFolder, isDurable }, settings.password)

  const deadline = Date.now() + PATIENCE
  let started: { hasExited: () => boolean } | null = null
  let attempts = 0
  for (;;) {
    const running = findPostmaster(dataFolder)
    if (running && running.port > 0) {
      const problem = await tryConnect(urlOf(running.port, settings.password, 'postgres'))
      if (!problem) {
        if (running.port !== settings.port) saveSettings(home, { ...settings, port: running.port })
        return urlOf(running.port, settings.password, DATABASE)
      }
      // 28P01: the password of these settings is not the one of this data. Waiting does not help.
      if ((problem as { code?: string }).code === '28P01') throw problem
    }
    if (!running && (started === null || started.hasExited())) {
      if (++attempts > 5) throw new Error(`PostgreSQL does not start; the end of ${logPath}:\n${readTail(logPath)}`)
      const port = await findFreePort(settings.port)
      started = startPostmaster({ binaries, account, dataFolder, port, logPath, isDurable })
    }
    if (Date.now() > deadline)
      throw new Error(`PostgreSQL does not answer; the end of ${logPath}:\n${readTail(logPath)}`)
    await sleep(40)
  }
}

const ensureDatabase = async (url: string): Promise<void> => {
  const problem = await tryConnect(url)
  if (!problem) return
  const maintenance = new URL(url)
  maintenance.pathname = '/postgres'
  const failure = await tryConnect(maintenance.href, `create database ${DATABASE}`)
  if (failure) throw failure
}

/** Removes the leases of processes that died and answers whether any living one is left. */
const isNeeded = (leases: string): boolean => {
  let isHeld = false
  for (const name of readdirSync(leases)) {
    const path = join(leases, name)
    if (isSameProcess(readFileSync(path, 'utf8'))) isHeld = true
    else rmSync(path, { force: true })
  }
  return isHeld
}

/**
 * Finds the embedded PostgreSQL of this home, or starts it. Each process that uses it holds a lease; a server that
 * outlived its users, or died under them, is found or started again by the next one.
 */
export const acquireEmbedded = async (home: string, isDurable = true): Promise<EmbeddedServer> => {
  makeHome(home)
  const lock = join(home, 'database.lock')
  const leases = join(home, 'leases')
  const lease = join(leases, randomUUID())
  const url = await withLock(lock, async () => {
    mkdirSync(leases, { recursive: true, mode: 0o700 })
    writeFileSync(lease, describeProcess(process.pid), { mode: 0o600 })
    try {
      const found = await ensureRunning(home, isDurable)
      await ensureDatabase(found)
      return found
    } catch (error) {
      rmSync(lease, { force: true })
      throw error
    }
  })
  const release = () =>
    withLock(lock, async () => {
      rmSync(lease, { force: true })
      if (!isNeeded(leases)) await stopPostmaster(dataFolderOf(home, readSettings(home)))
    })
  const revive = async () => {
    if (findPostmaster(dataFolderOf(home, readSettings(home)))) return
    // Without a lease it was released, and stays down.
    await withLock(lock, async () => void (existsSync(lease) && (await ensureRunning(home, isDurable))))
  }
  return { url, release, revive }
}
