import 'server-only'
import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'

export interface Account {
  readonly uid: number
  readonly gid: number
}

const USER = 'postgres'

const readId = (flag: '-u' | '-g'): number | null => {
  const { status, stdout } = spawnSync('id', [flag, USER], { encoding: 'utf8' })
  return status === 0 ? Number.parseInt(stdout, 10) : null
}

const readAccount = (): Account | null => {
  const uid = readId('-u')
  const gid = readId('-g')
  return uid === null || gid === null ? null : { uid, gid }
}

/**
 * Which account runs PostgreSQL? Null: our own. PostgreSQL refuses root, so root lends it the owner of the data, or
 * the system user `postgres`, who is created where missing. Throws when that is not possible.
 */
export const findPostgresAccount = (dataFolder: string | null): Account | null => {
  if (process.getuid?.() !== 0) return null
  if (dataFolder !== null && existsSync(dataFolder)) {
    const { uid, gid } = statSync(dataFolder)
    if (uid !== 0) return { uid, gid }
  }
  const found = readAccount()
  if (found) return found
  spawnSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', USER])
  const made = readAccount()
  if (made) return made
  throw new Error(`PostgreSQL refuses to run as root and the user "${USER}" could not be created; set DATABASE_URL`)
}

/** May this account run the program, or enter the folder, at `path`? The system itself is asked, so ACLs count. */
export const canReach = (account: Account | null, path: string): boolean =>
  account === null || spawnSync('/bin/sh', ['-c', 'test -x "$0"', path], { ...account, cwd: '/' }).status === 0
