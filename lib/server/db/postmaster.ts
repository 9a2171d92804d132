import 'server-only'
import { spawn, spawnSync } from 'node:child_process'
import { chownSync, closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs' // prettier-ignore
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { isPostgres } from '@/lib/server/db/process-identity'
import type { Account } from '@/lib/server/db/postgres-account'
import type { Binaries } from '@/lib/server/db/postgres-binaries'

export const SUPERUSER = 'kutip'
export interface StartOptions {
  readonly binaries: Binaries
  readonly account: Account | null
  readonly dataFolder: string
  readonly port: number
  readonly logPath: string
  /** False trades safety against power cuts for speed: for tests. */
  readonly isDurable: boolean
}

const LOG_LIMIT = 5_000_000

/** The server that runs on this data, by its own file; the file of one that died, or whose number now means another program, is removed. */
export const findPostmaster = (dataFolder: string): { pid: number; port: number } | null => {
  const path = join(dataFolder, 'postmaster.pid')
  if (!existsSync(path)) return null
  const [pid, , , port] = readFileSync(path, 'utf8').split('\n').map(Number)
  // A server that is just starting has not written its port yet.
  if (pid && isPostgres(pid)) return { pid, port: port || 0 }
  rmSync(path, { force: true })
  return null
}

/** Makes the folder of tables: complete or not at all, so that an interrupted first start is simply done again. */
export const initialise = (
  { binaries, account, dataFolder, isDurable }: Omit<StartOptions, 'port' | 'logPath'>,
  password: string,
): void => {
  if (existsSync(join(dataFolder, 'PG_VERSION'))) return
  const unfinished = `${dataFolder}.unfinished`
  const passwordFile = `${dataFolder}.password`
  mkdirSync(dirname(dataFolder), { recursive: true })
  rmSync(unfinished, { recursive: true, force: true })
  mkdirSync(unfinished, { mode: 0o700 })
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (account) for (const path of [unfinished, passwordFile]) chownSync(path, account.uid, account.gid)
  // The C.UTF-8 built into PostgreSQL sorts the same on every system and after every upgrade of it.
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
  const login = [`--username=${SUPERUSER}`, '--auth=scram-sha-256', `--pwfile=${passwordFile}`]
  const speed = isDurable ? [] : ['--no-sync']
  const result = spawnSync(binaries.initdb, [`--pgdata=${unfinished}`, ...login, ...locale, ...speed], {
    ...account,
    cwd: '/',
    encoding: 'utf8',
  })
  rmSync(passwordFile, { force: true })
  if (result.status !== 0)
    throw new Error(`initdb failed: ${result.error?.message ?? (result.stderr || result.stdout)}`)
  rmSync(dataFolder, { recursive: true, force: true })
  renameSync(unfinished, dataFolder)
}

/** Starts the server in a session of its own, so that a Ctrl-C meant for us does not end it under others; on the loopback address only. */
export const startPostmaster = (options: StartOptions): { hasExited: () => boolean } => {
  if (existsSync(options.logPath) && statSync(options.logPath).size > LOG_LIMIT) truncateSync(options.logPath)
  const log = openSync(options.logPath, 'a', 0o600)
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', `port=${options.port}`]
  // What a desk searches is in the machine's memory: each page fetched by a worker process would cost it a wake-up.
  settings.push('io_method=sync')
  if (!options.isDurable) settings.push('fsync=off', 'synchronous_commit=off', 'full_page_writes=off')
  const child = spawn(options.binaries.postgres, ['-D', options.dataFolder, ...settings.flatMap((s) => ['-c', s])], {
    ...options.account,
    cwd: '/',
    detached: true,
    stdio: ['ignore', log, log],
  })
  closeSync(log)
  let exited = false
  child.once('exit', () => (exited = true))
  child.once('error', () => (exited = true))
  child.unref()
  return { hasExited: () => exited }
}

/** Ends the server: its clients are cut off, what they committed is safe. Waits up to `patience` milliseconds, then insists. */
export const stopPostmaster = async (dataFolder: string, patience = 20_000): Promise<void> => {
  const running = findPostmaster(dataFolder)
  if (!running) return
  process.kill(running.pid, 'SIGINT')
  const deadline = Date.now() + patience
  while (findPostmaster(dataFolder)?.pid === running.pid) {
    if (Date.now() > deadline) return void process.kill(running.pid, 'SIGQUIT')
    await sleep(20)
  }
}
