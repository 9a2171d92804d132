import 'server-only'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Database } from '@/lib/server/db/create-database'
import { HostBusy } from '@/lib/server/fetching/host-busy'

/** Longer than one fetch may take: a worker that dies with a host in its hands blocks it no longer than this. */
const LEASE_MS = 20_000
/** How often somebody who waits here looks whether the host is free; it may become so earlier than announced. */
const LOOK_MS = 200

// All moments below are the database's: the workers of several machines have one clock.

/** Takes the host if it is free. Answers until when it is ours, null when it is somebody else's. */
const takeTurn = async (db: Database, origin: string): Promise<Date | null> => {
  const rows = await db.$queryRaw<{ until: Date }[]>`
    insert into fetch_hosts (origin, next_allowed_at)
      values (${origin}, clock_timestamp() + ${LEASE_MS}::int * interval '1 ms')
    on conflict (origin) do update set next_allowed_at = excluded.next_allowed_at
      where fetch_hosts.next_allowed_at <= clock_timestamp()
    returning next_allowed_at as until`
  return rows[0]?.until ?? null
}

/** Gives the host back, to be asked again after the pause; unless the lease ran out and somebody else has it. */
const endTurn = async (db: Database, origin: string, lease: Date, pauseMs: number): Promise<void> => {
  await db.$executeRaw`
    update fetch_hosts set next_allowed_at = clock_timestamp() + ${pauseMs}::int * interval '1 ms'
    where origin = ${origin} and next_allowed_at = ${lease}`
}

/**
 * When should somebody come again who does not wait? Each who asks is sent a pause later than the one before, so that
 * a thousand jobs for one host do not all come at its next free moment.
 */
const joinLine = async (db: Database, origin: string, pauseMs: number): Promise<Date> => {
  const rows = await db.$queryRaw<{ until: Date }[]>`
    update fetch_hosts set line_ends_at =
      greatest(line_ends_at, next_allowed_at, clock_timestamp()) + ${pauseMs}::int * interval '1 ms'
    where origin = ${origin} returning line_ends_at as until`
  return rows[0]?.until ?? new Date(Date.now() + pauseMs)
}

const waitLeft = async (db: Database, origin: string): Promise<number> => {
  const rows = await db.$queryRaw<{ ms: number }[]>`
    select (1000 * extract(epoch from next_allowed_at - clock_timestamp()))::float8 as ms
    from fetch_hosts where origin = ${origin}`
  return Math.max(0, rows[0]?.ms ?? 0)
}

interface TurnRules {
  /** Between the end of one request and the beginning of the next. */
  readonly pauseMs: number
  /** How long to wait here for the turn. */
  readonly patienceMs: number
}

/**
 * Runs `work` while nobody else of all workers asks this host, and not before the pause after the last one is over. The
 * work may ask for a longer pause by what it answers. Throws HostBusy when the turn does not come within `patienceMs`,
 * and what `work` throws.
 */
export const withTurn = async <T>(
  db: Database,
  origin: string,
  { pauseMs, patienceMs }: TurnRules,
  work: (lengthenPause: (ms: number) => void) => Promise<T>,
): Promise<T> => {
  const deadline = Date.now() + patienceMs
  let lease = await takeTurn(db, origin)
  while (lease === null) {
    const left = await waitLeft(db, origin)
    // What is leased may be given back at once; what is a pause will last.
    if (Date.now() + Math.min(left, LOOK_MS) > deadline) {
      throw new HostBusy(new URL(origin).hostname, await joinLine(db, origin, Math.max(pauseMs, LOOK_MS)))
    }
    await sleep(Math.min(left, LOOK_MS))
    lease = await takeTurn(db, origin)
  }
  let pause = pauseMs
  try {
    return await work((ms) => (pause = Math.max(pause, ms)))
  } finally {
    await endTurn(db, origin, lease, pause)
  }
}
