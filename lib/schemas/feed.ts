import { z } from 'zod'
import { HttpUrl } from '@/lib/schemas/http-url'
import { Id } from '@/lib/schemas/id'
import { PageInput } from '@/lib/schemas/page'
import { absentWhenBlank } from '@/lib/schemas/text-field'

/** How often a feed may be asked, in minutes: what the form offers. */
export const FEED_INTERVALS = [5, 15, 30, 60, 180, 720, 1440] as const

const Interval = z.coerce.number().int().min(5).max(1440)

/** An address at which a feed, or a page that has feeds, is looked for. */
export const PreviewFeedInput = z.object({ url: HttpUrl })
export type PreviewFeedInput = z.infer<typeof PreviewFeedInput>

export const AddFeedInput = z.object({
  url: HttpUrl,
  intervalMinutes: Interval.default(15),
  /** Left out, it is the outlet at whose domain the feed stands; null is none. */
  outletId: absentWhenBlank(Id).optional(),
})
export type AddFeedInput = z.infer<typeof AddFeedInput>

/** What is left out stays; `version` is the one that was on the screen. */
export const EditFeedInput = z.object({
  feedId: Id,
  version: z.number().int().positive(),
  intervalMinutes: Interval.optional(),
  isActive: z.boolean().optional(),
  outletId: absentWhenBlank(Id).optional(),
})
export type EditFeedInput = z.infer<typeof EditFeedInput>

export const FeedRef = z.object({ feedId: Id })
export type FeedRef = z.infer<typeof FeedRef>

/** `version` is the one that was on the screen. */
export const DeleteFeedInput = z.object({ feedId: Id, version: z.number().int().positive() })
export type DeleteFeedInput = z.infer<typeof DeleteFeedInput>

export const ListFeedsInput = PageInput.extend({ outletId: absentWhenBlank(Id).optional() })
export type ListFeedsInput = z.infer<typeof ListFeedsInput>
