import 'server-only'
import type { ClaimStatus } from '@/lib/schemas/claim'
import type { SearchInput } from '@/lib/schemas/search'
import type { Context } from '@/lib/server/db/context'
import { Prisma } from '@/lib/server/db/generated/client'
import { requirePermission } from '@/lib/server/db/require-permission'
import { findPlaces, nothingFound, type FoundPage } from '@/lib/server/search/find-places'
import { narrowClaims } from '@/lib/server/search/narrow'
import { quickRead } from '@/lib/server/search/quick-read'
import { marked } from '@/lib/server/search/snippet'
import { toWordQuery } from '@/lib/server/search/word-query'
import { followSpeaker } from '@/lib/server/speakers/follow-speaker'
import { markedSegments, type Segment } from '@/lib/text/marked-segments'

export interface FoundClaim {
  readonly id: string
  readonly status: ClaimStatus
  readonly language: string
  readonly segments: readonly Segment[]
  readonly createdAt: Date
  readonly speakerName: string | null
  /** The verdict that was signed off, in both languages of the workbench. */
  readonly verdict: { readonly labelId: string; readonly labelEn: string } | null
}

interface Row extends Omit<FoundClaim, 'segments' | 'verdict'> {
  readonly text: string
  readonly marked: string | null
  readonly labelId: string | null
  readonly labelEn: string | null
}

const toFound = ({ text, marked, labelId, labelEn, ...row }: Row): FoundClaim => ({
  ...row,
  segments: markedSegments(text, marked ?? ''),
  verdict: labelId === null || labelEn === null ? null : { labelId, labelEn },
})

/** Which claims say this, the newest or the best first? Throws INVALID for a cursor of elsewhere. */
export const searchClaims = async (ctx: Context, input: SearchInput = {}): Promise<FoundPage<FoundClaim>> => {
  requirePermission(ctx, 'article.read')
  const { newsroomId } = ctx.actor
  return quickRead(ctx, async (tx) => {
    const words = await toWordQuery(tx, input.q)
    if (words.isEmpty) return nothingFound(words.isCut)
    const filter = await followSpeaker(tx, newsroomId, input)
    const { items, ...page } = await findPlaces(tx, narrowClaims(newsroomId, filter, words), input)
    const rows = await tx.$queryRaw<Row[]>`
      select c.id, c.status::text, c.language, c.text, ${marked(Prisma.sql`c.text`, Prisma.sql`c.language`, words)} as marked,
        c.created_at as "createdAt", s.name as "speakerName", w.label_id as "labelId", w.label_en as "labelEn"
      from unnest(${items.map(({ id }) => id)}::uuid[]) with ordinality as p(id, place)
      join claims c on c.newsroom_id = ${newsroomId}::uuid and c.id = p.id
      left join speakers s on s.newsroom_id = c.newsroom_id and s.id = c.speaker_id
      left join lateral (
        select v.label_id, v.label_en from reviews r join verdicts v on v.newsroom_id = r.newsroom_id and v.id = r.verdict_id
        where r.newsroom_id = c.newsroom_id and r.claim_id = c.id and r.claim_version = c.version
          and r.decision = 'SIGNED_OFF' and c.status = 'VERIFIED'
        order by r.submitted_at desc, r.id desc limit 1
      ) w on true
      order by p.place`
    return { ...page, items: rows.map(toFound), isCut: words.isCut, isEmpty: false }
  })
}
