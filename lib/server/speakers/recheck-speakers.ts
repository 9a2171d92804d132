import 'server-only'
import type { Transaction } from '@/lib/server/db/create-database'
import { enqueueChecks } from '@/lib/server/db/enqueue-checks'

/** Articles of one speaker that are looked at again after a change; older ones keep what was found in them. */
const MOST_VERSIONS = 500

/**
 * Asks for the newest articles of these speakers to be checked again, after what is known of them has changed: an office
 * or a day of death says something about what was stored before it was known.
 */
export const recheckSpeakers = async (
  tx: Transaction,
  newsroomId: string,
  speakerIds: readonly string[],
): Promise<void> => {
  const versions = await tx.$queryRaw<{ versionId: string }[]>`
    select distinct q.version_id as "versionId"
    from unnest(${[...new Set(speakerIds)]}::uuid[]) s(id), lateral (
      select article_version_id as version_id from quotations
      where newsroom_id = ${newsroomId}::uuid and speaker_id = s.id and is_current
      order by appeared_at desc, id desc limit ${MOST_VERSIONS}) q
    order by 1`
  await enqueueChecks(
    tx,
    newsroomId,
    versions.map(({ versionId }) => versionId),
  )
}
