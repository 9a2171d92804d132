import { findBrokenLink } from '@/lib/server/audit'
import { withDatabase } from '@/lib/server/db/with-database'

/** Opening the database brings it up to date; what was missing is applied by then. */
const migrate = async (): Promise<string> => {
  await withDatabase(async () => undefined)
  return 'The database is up to date.'
}

/** For psql and pg_dump. The embedded server answers there only while something, as `npm start`, keeps it running. */
const url = (): Promise<string> => withDatabase(async (_db, address) => address)

const verify = (): Promise<string> =>
  withDatabase(async (db) => {
    const newsrooms = await db.newsroom.findMany({ orderBy: { slug: 'asc' }, select: { id: true, slug: true } })
    const lines: string[] = []
    for (const { id, slug } of newsrooms) {
      const brokenAt = await findBrokenLink(db, id)
      if (brokenAt !== null) process.exitCode = 1
      lines.push(`${slug}\t${brokenAt === null ? 'the audit record is whole' : `the audit record does not fit from event ${brokenAt} on`}`) // prettier-ignore
    }
    return lines.join('\n') || 'There is no newsroom yet.'
  })

const COMMANDS: Readonly<Record<string, () => Promise<string>>> = { migrate, url, verify }

/** `kutip db migrate|verify|url`: answers the exit code, 1 when something is wrong, 2 for a command that does not exist. */
export const dbCommand = async (what: string): Promise<number> => {
  const command = COMMANDS[what]
  if (!command) {
    process.stderr.write(`kutip db: migrate | verify | url, not "${what}"\n`)
    return 2
  }
  try {
    process.stdout.write(`${await command()}\n`)
    return Number(process.exitCode ?? 0)
  } catch (error) {
    process.stderr.write(`kutip db: ${error instanceof Error ? error.message : String(error)}\n`)
    return 1
  }
}
