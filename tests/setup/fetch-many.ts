// A process of its own that fetches addresses as a worker would: `fetch-many.ts URL…` on the database of the environment.
import { createDatabase } from '@/lib/server/db/create-database'
import { fetchUrl } from '@/lib/server/fetching/fetch-url'

const db = createDatabase(process.env.DATABASE_URL ?? '')
const ctx = { db, now: () => new Date() }
const pages = await Promise.all(process.argv.slice(2).map((url) => fetchUrl(ctx, { url })))
process.stdout.write(`${pages.length} fetched\n`)
await db.$disconnect()
