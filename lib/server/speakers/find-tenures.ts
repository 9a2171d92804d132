import 'server-only'
import type { TenureFact } from '@/lib/checks/check-role-at-date'
import type { Database, Transaction } from '@/lib/server/db/create-database'
import { toDay } from '@/lib/server/db/to-day'

/** Which offices did each of these speakers hold, the earliest first? Days are `YYYY-MM-DD`, null where open. */
export const findTenures = async (
  db: Database | Transaction,
  newsroomId: string,
  speakerIds: readonly string[],
): Promise<Map<string, TenureFact[]>> => {
  const rows = await db.tenure.findMany({
    where: { newsroomId, speakerId: { in: [...new Set(speakerIds)] }, deletedAt: null },
    select: { speakerId: true, office: true, from: true, to: true },
    orderBy: [{ from: { sort: 'asc', nulls: 'first' } }, { id: 'asc' }],
  })
  const tenures = new Map<string, TenureFact[]>()
  for (const { speakerId, office, from, to } of rows) {
    const fact = { office, from: toDay(from), to: toDay(to) }
    tenures.set(speakerId, [...(tenures.get(speakerId) ?? []), fact])
  }
  return tenures
}

/** On which day (`YYYY-MM-DD`) did each of these speakers die? Those of whom no such day is known are left out. */
export const findDaysOfDeath = async (
  db: Database | Transaction,
  newsroomId: string,
  speakerIds: readonly string[],
): Promise<Map<string, string>> => {
  const rows = await db.speaker.findMany({
    where: { newsroomId, id: { in: [...new Set(speakerIds)] }, diedOn: { not: null } },
    select: { id: true, diedOn: true },
  })
  return new Map(rows.flatMap(({ id, diedOn }) => (diedOn === null ? [] : [[id, toDay(diedOn) ?? ''] as const])))
}
