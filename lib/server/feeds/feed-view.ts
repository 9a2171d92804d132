import 'server-only'
import type { Context } from '@/lib/server/db/context'
import type { Prisma } from '@/lib/server/db/generated/client'

/** A feed as the screens and the command line show it. */
export const feedSelect = {
  ...{ id: true, url: true, kind: true, title: true, intervalMinutes: true, isActive: true, version: true },
  ...{ nextPollAt: true, lastPolledAt: true, lastError: true, lastErrorDetails: true, failureCount: true },
  outlet: { select: { id: true, name: true } },
} satisfies Prisma.FeedSelect

export type FeedView = Prisma.FeedGetPayload<{ select: typeof feedSelect }>

/** The newsroom's feed of this key, null when it has none. */
export const findFeed = (db: Pick<Context['db'], 'feed'>, newsroomId: string, id: string): Promise<FeedView | null> =>
  db.feed.findFirst({ where: { newsroomId, id }, select: feedSelect })

/** The job that asks a feed has this key: a feed that is asked for twice is asked once. */
export const pollKey = (feedId: string): string => `poll-feed:${feedId}`
