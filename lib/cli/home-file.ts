import { randomBytes } from 'node:crypto'
import { appendFileSync, chmodSync, existsSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The key of the session cookies: made once and kept, so that people stay signed in over a restart. Only the owner can read it. */
export const readSecret = (home: string): string => {
  const path = join(home, 'secret')
  if (!existsSync(path)) {
    const unfinished = `${path}.${process.pid}`
    writeFileSync(unfinished, randomBytes(32).toString('base64url'), { mode: 0o600 })
    try {
      linkSync(unfinished, path)
    } catch (error) {
      // Two starts at once: the first one's key counts.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    } finally {
      rmSync(unfinished)
    }
  }
  return readFileSync(path, 'utf8').trim()
}

export interface NewAccount {
  readonly email: string
  readonly password: string
  readonly role: string
}

/** Adds the accounts to `accounts.txt`, which only the owner can read, and answers its path. */
export const keepAccounts = (home: string, accounts: readonly NewAccount[]): string => {
  const path = join(home, 'accounts.txt')
  const lines = accounts.map(({ email, password, role }) => `${email}\t${password}\t${role}\n`)
  appendFileSync(path, lines.join(''), { mode: 0o600 })
  chmodSync(path, 0o600)
  return path
}
