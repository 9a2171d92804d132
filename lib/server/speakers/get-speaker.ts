import 'server-only'
import type { Context } from '@/lib/server/db/context'
import { requireFound, requireId } from '@/lib/server/db/require-found'
import { requirePermission } from '@/lib/server/db/require-permission'
import { toDay } from '@/lib/server/db/to-day'
import { findLiveSpeakerId } from '@/lib/server/speakers/find-live-speaker'
import { speakerSelect, type SpeakerView } from '@/lib/server/speakers/speaker-view'
import { tenureSelect, toTenureView, type TenureView } from '@/lib/server/speakers/tenure-view'

/** A form of a name, and who else bears it: an article that uses it then means nobody for sure. */
export interface SpeakerForm {
  readonly id: string
  readonly name: string
  readonly others: readonly SpeakerView[]
}

export interface SpeakerDetail extends SpeakerView {
  readonly wikidataId: string | null
  /** `YYYY-MM-DD` */
  readonly diedOn: string | null
  readonly version: number
  readonly createdAt: Date
  /** Quotations in newest versions that nobody rejected. */
  readonly quotationCount: number
  /** Who this speaker is now, where somebody merged them into another. */
  readonly mergedIntoId: string | null
  readonly forms: readonly SpeakerForm[]
  /** The earliest first. */
  readonly tenures: readonly TenureView[]
}

const FORMS = 100
const TENURES = 200
const OTHERS = 5

/** Who else goes by one of these forms? */
const findOthers = async (ctx: Context, speakerId: string, nameKeys: readonly string[]) => {
  const { newsroomId } = ctx.actor
  const where = { nameKey: { in: [...nameKeys] }, speakerId: { not: speakerId } }
  return ctx.db.speakerAlias.findMany({
    where: { newsroomId, ...where, speaker: { mergedIntoId: null, kind: { not: 'ANONYMOUS' } } },
    select: { nameKey: true, speaker: { select: speakerSelect } },
    orderBy: { id: 'asc' },
    take: OTHERS * 10,
  })
}

/** Who is this, by which names, and which offices did they hold? Throws NOT_FOUND. */
export const getSpeaker = async (ctx: Context, speakerId: string): Promise<SpeakerDetail> => {
  requirePermission(ctx, 'article.read')
  const { newsroomId } = ctx.actor
  const found = await ctx.db.speaker.findFirst({
    where: { newsroomId, id: requireId(speakerId) },
    select: {
      ...speakerSelect,
      ...{ wikidataId: true, diedOn: true, version: true, createdAt: true, quotationCount: true, mergedIntoId: true },
      aliases: { select: { id: true, name: true, nameKey: true }, orderBy: { name: 'asc' }, take: FORMS },
      tenures: {
        ...{ where: { deletedAt: null }, select: tenureSelect, take: TENURES },
        orderBy: [{ from: { sort: 'asc', nulls: 'first' } }, { id: 'asc' }],
      },
    },
  })
  const { aliases, tenures, diedOn, mergedIntoId, ...speaker } = requireFound(found)
  const isNamed = speaker.kind !== 'ANONYMOUS' && mergedIntoId === null
  const [others, liveId] = await Promise.all([
    isNamed ? findOthers(ctx, speaker.id, aliases.map(({ nameKey }) => nameKey)) : [], // prettier-ignore
    mergedIntoId === null ? null : findLiveSpeakerId(ctx.db, newsroomId, speaker.id),
  ])
  return {
    ...speaker,
    diedOn: toDay(diedOn),
    mergedIntoId: liveId,
    forms: aliases.map(({ id, name, nameKey }) => ({
      ...{ id, name },
      others: others
        .filter((other) => other.nameKey === nameKey)
        .map(({ speaker: other }) => other)
        .slice(0, OTHERS),
    })),
    tenures: tenures.map(toTenureView),
  }
}
