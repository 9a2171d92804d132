import 'server-only'
import { Prisma } from '@/lib/server/db/generated/client'

/** Keys are made in the order of time (UUIDv7, RFC 9562), so what came in since a moment is a range of keys. */
export const cameInSince = (key: Prisma.Sql, since: string | null | undefined): Prisma.Sql[] => {
  if (!since) return []
  const time = new Date(since).getTime().toString(16).padStart(12, '0')
  return [Prisma.sql`${key} >= ${`${time.slice(0, 8)}-${time.slice(8)}-7000-8000-000000000000`}::uuid`]
}
