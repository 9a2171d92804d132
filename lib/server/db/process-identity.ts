import 'server-only'
import { readFileSync } from 'node:fs'

/** State and start time of a process as Linux tells them in /proc/PID/stat; null elsewhere and for a process that is gone. */
const readStat = (pid: number): { name: string; state: string; startedAt: string } | null => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name stands in parentheses and may itself hold spaces and parentheses.
    const end = stat.lastIndexOf(')')
    const fields = stat.slice(end + 2).split(' ')
    return { name: stat.slice(stat.indexOf('(') + 1, end), state: fields[0] ?? '', startedAt: fields[19] ?? '' }
  } catch {
    return null
  }
}

/** Does a process with this number run? A zombie, which nobody has collected yet, does not. */
export const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false
  }
  return readStat(pid)?.state !== 'Z'
}

/** `PID START`: numbers are used again, above all in containers, so a number alone does not name a process. */
export const describeProcess = (pid: number): string => `${pid} ${readStat(pid)?.startedAt ?? ''}`.trimEnd()

/** Is the process that `describeProcess` once described still the one that runs? */
export const isSameProcess = (description: string): boolean => {
  const pid = Number.parseInt(description, 10)
  return pid > 0 && isAlive(pid) && describeProcess(pid) === description
}

/** Does this number belong to a PostgreSQL server? Where the system does not tell, any living process may be one. */
export const isPostgres = (pid: number): boolean => isAlive(pid) && (readStat(pid)?.name ?? 'postgres') === 'postgres'
