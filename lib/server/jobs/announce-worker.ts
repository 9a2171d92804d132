import 'server-only'
import pg from 'pg'

export interface Presence {
  /** Says that the worker is alive; call it about every second. After a break of the line it begins anew. */
  readonly beat: () => Promise<void>
  readonly leave: () => Promise<void>
}

/**
 * Enters a worker into the list of those alive. The entry is as good as the connection that made it: with it goes a lock
 * that PostgreSQL frees when the connection ends, so that the others know at once when a process on any machine is gone
 * and need not guess from its silence.
 */
export const announceWorker = async (url: string, id: string): Promise<Presence> => {
  let client: pg.Client | null = null
  const connect = async (): Promise<pg.Client> => {
    const fresh = new pg.Client({ connectionString: url })
    // Without a listener a broken line would end the process; `beat` finds it missing and connects again.
    fresh.on('error', () => {
      if (client === fresh) client = null
    })
    await fresh.connect()
    await fresh.query(`select pg_try_advisory_lock(hashtextextended('worker:' || $1::text, 0))`, [id])
    return fresh
  }
  const beat = async () => {
    client ??= await connect()
    await client.query(
      `insert into job_workers (id, started_at, seen_at) values ($1, now(), now())
       on conflict (id) do update set seen_at = now()`,
      [id],
    )
  }
  await beat()
  return {
    beat,
    leave: async () => {
      const last = client
      client = null
      await last?.query('delete from job_workers where id = $1', [id])
      await last?.end()
    },
  }
}
