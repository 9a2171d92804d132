import 'server-only'
import type { Page } from '@/lib/schemas/page'
import type { ListUtterancesInput, StoredDriftKind, UtteranceOrder } from '@/lib/schemas/utterance'
import type { Context } from '@/lib/server/db/context'
import { Prisma } from '@/lib/server/db/generated/client'
import { requireFound } from '@/lib/server/db/require-found'
import { requirePermission } from '@/lib/server/db/require-permission'
import { keyCursor, pageSize, toPage } from '@/lib/server/db/to-page'
import { followSpeaker } from '@/lib/server/speakers/follow-speaker'
import { speakerSelect, type SpeakerView } from '@/lib/server/speakers/speaker-view'

export interface UtteranceRow {
  readonly id: string
  readonly version: number
  readonly speaker: SpeakerView | null
  /** As it is said most fully. */
  readonly text: string
  readonly quotationCount: number
  readonly outletCount: number
  /** Pairs with other utterances that wait for a person. */
  readonly suggestionCount: number
  readonly drift: StoredDriftKind | null
  readonly firstPublishedAt: Date | null
  readonly createdAt: Date
}

export const utteranceRowSelect = {
  id: true,
  version: true,
  quotationCount: true,
  outletCount: true,
  suggestionCount: true,
  drift: true,
  firstPublishedAt: true,
  createdAt: true,
  speaker: { select: speakerSelect },
  fullest: { select: { text: true } },
} satisfies Prisma.UtteranceSelect

export const toUtteranceRow = ({
  fullest,
  ...row
}: Prisma.UtteranceGetPayload<{ select: typeof utteranceRowSelect }>): UtteranceRow => ({
  ...row,
  text: fullest?.text ?? '',
})

/** Which utterances are there, in the order asked for? Throws NOT_FOUND for a cursor of elsewhere. */
export const listUtterances = async (ctx: Context, input: ListUtterancesInput = {}): Promise<Page<UtteranceRow>> => {
  requirePermission(ctx, 'article.read')
  const { newsroomId } = ctx.actor
  const { order = 'outlets', speakerId } = await followSpeaker(ctx.db, newsroomId, input)
  const cursor = keyCursor(input)
  const after = cursor && requireFound(await ctx.db.utterance.findFirst({ where: { newsroomId, id: cursor } }))
  const { filter, by, beyond } = ORDERS[order]
  const ids = await ctx.db.$queryRaw<{ id: string }[]>`
    select u.id from utterances u
    where u.newsroom_id = ${newsroomId}::uuid and ${filter}
      ${speakerId ? Prisma.sql`and u.speaker_id = ${speakerId}::uuid` : Prisma.empty}
      ${after ? Prisma.sql`and ${beyond(after)}` : Prisma.empty}
    order by ${by} limit ${pageSize(input) + 1}`
  const rows = await ctx.db.utterance.findMany({
    where: { newsroomId, id: { in: ids.map(({ id }) => id) } },
    select: utteranceRowSelect,
  })
  const byId = new Map(rows.map((row) => [row.id, row]))
  const ordered = ids.flatMap(({ id }) => byId.get(id) ?? [])
  return toPage(ordered.map(toUtteranceRow), pageSize(input), ({ id }) => id)
}

interface Placed {
  readonly id: string
  readonly outletCount: number
  readonly suggestionCount: number
  readonly drift: StoredDriftKind | null
}

interface Order {
  readonly filter: Prisma.Sql
  readonly by: Prisma.Sql
  /** What comes after a row; the range on the first column alone is what its index can seek. */
  readonly beyond: (row: Placed) => Prisma.Sql
}

/** Each is an index of its own, read from where the page before ended. */
const ORDERS: Record<UtteranceOrder, Order> = {
  newest: {
    filter: Prisma.sql`true`,
    by: Prisma.sql`u.id desc`,
    beyond: ({ id }) => Prisma.sql`u.id < ${id}::uuid`,
  },
  outlets: {
    filter: Prisma.sql`true`,
    by: Prisma.sql`u.outlet_count desc, u.id desc`,
    beyond: ({ id, outletCount }) => Prisma.sql`(u.outlet_count, u.id) < (${outletCount}, ${id}::uuid)`,
  },
  waiting: {
    filter: Prisma.sql`u.suggestion_count > 0`,
    by: Prisma.sql`u.suggestion_count desc, u.id desc`,
    beyond: ({ id, suggestionCount }) => Prisma.sql`(u.suggestion_count, u.id) < (${suggestionCount}, ${id}::uuid)`,
  },
  drifted: {
    filter: Prisma.sql`u.drift is not null`,
    by: Prisma.sql`u.drift, u.id desc`,
    beyond: ({ id, drift }) => Prisma.sql`u.drift >= ${drift}::drift_kind
      and (u.drift > ${drift}::drift_kind or u.id < ${id}::uuid)`,
  },
}
