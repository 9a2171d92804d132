import 'server-only'
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { describeProcess, isSameProcess } from '@/lib/server/db/process-identity'

const readOwner = (path: string): string | null => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}

/** Puts `source` at `path` unless something stands there. A link appears whole: nobody ever reads half an owner. */
const linkIfFree = (source: string, path: string): boolean => {
  try {
    linkSync(source, path)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    return false
  }
}

/** Removes the lock of a process that died. Moved aside first, so that a lock taken in between is noticed and put back. */
const clearStale = (path: string): void => {
  const owner = readOwner(path)
  if (owner === null || isSameProcess(owner)) return
  const aside = `${path}.stale-${process.pid}`
  try {
    renameSync(path, aside)
  } catch {
    return
  }
  if (readOwner(aside) !== owner) linkIfFree(aside, path)
  rmSync(aside, { force: true })
}

/**
 * Runs `work` while no other process on this machine runs anything under the same lock file; a lock whose owner died
 * is taken over. Throws when it is not free within `timeout` milliseconds.
 */
export const withLock = async <T>(path: string, work: () => Promise<T>, timeout = 180_000): Promise<T> => {
  const deadline = Date.now() + timeout
  const own = `${path}.${process.pid}`
  writeFileSync(own, describeProcess(process.pid), { mode: 0o600 })
  try {
    while (!linkIfFree(own, path)) {
      clearStale(path)
      if (Date.now() > deadline) throw new Error(`another process holds ${path} (${readOwner(path) ?? 'unknown'})`)
      await sleep(50)
    }
  } finally {
    rmSync(own, { force: true })
  }
  try {
    return await work()
  } finally {
    rmSync(path, { force: true })
  }
}
