import 'server-only'
import type { Context } from '@/lib/server/db/context'
import { requireFound, requireId } from '@/lib/server/db/require-found'
import { requirePermission } from '@/lib/server/db/require-permission'
import { speakerSelect, type SpeakerView } from '@/lib/server/speakers/speaker-view'

export interface SpeakerDetail extends SpeakerView {
  readonly aliases: readonly string[]
  readonly createdAt: Date
  readonly quotationCount: number
  /** The outlets that quote the speaker, the one with most quotations first. */
  readonly outlets: readonly { readonly id: string; readonly name: string; readonly quotationCount: number }[]
  /** What articles call the speaker's office, the most frequent first. */
  readonly roles: readonly { readonly role: string; readonly quotationCount: number }[]
}

/** Who is this, where and as what are they quoted? Rejected quotations do not count. Throws NOT_FOUND. */
export const getSpeaker = async (ctx: Context, speakerId: string): Promise<SpeakerDetail> => {
  requirePermission(ctx, 'article.read')
  const { newsroomId } = ctx.actor
  const found = await ctx.db.speaker.findFirst({
    where: { newsroomId, id: requireId(speakerId) },
    select: { ...speakerSelect, createdAt: true, aliases: { select: { name: true }, orderBy: { name: 'asc' } } },
  })
  const { aliases, ...speaker } = requireFound(found)
  const where = { newsroomId, speakerId, state: { not: 'REJECTED' as const } }
  const [quotationCount, roles, outlets] = await Promise.all([
    ctx.db.quotation.count({ where }),
    ctx.db.quotation.groupBy({
      by: ['speakerRole'],
      where: { ...where, speakerRole: { not: null } },
      _count: true,
      orderBy: { _count: { speakerRole: 'desc' } },
      take: 20,
    }),
    ctx.db.$queryRaw<{ id: string; name: string; quotationCount: number }[]>`
      select o.id, o.name, count(*)::int as "quotationCount"
      from quotations q
      join article_versions v on v.newsroom_id = q.newsroom_id and v.id = q.article_version_id
      join articles a on a.newsroom_id = v.newsroom_id and a.id = v.article_id
      join outlets o on o.newsroom_id = a.newsroom_id and o.id = a.outlet_id
      where q.newsroom_id = ${newsroomId}::uuid and q.speaker_id = ${speakerId}::uuid and q.state <> 'REJECTED'
      group by o.id, o.name order by 3 desc, 2 limit 50`,
  ])
  return {
    ...speaker,
    aliases: aliases.map(({ name }) => name),
    quotationCount,
    outlets,
    roles: roles.flatMap(({ speakerRole, _count }) =>
      speakerRole === null ? [] : [{ role: speakerRole, quotationCount: _count }],
    ),
  }
}
