import { z } from 'zod'
import type { Query } from '@/app/_lib/with-query'
import type { AlterationState } from '@/lib/schemas/alteration'
import { Id } from '@/lib/schemas/id'

export const AlterationShow = z.enum(['open', 'accepted', 'dismissed', 'all'])
export type AlterationShow = z.infer<typeof AlterationShow>

const STATES: Record<AlterationShow, AlterationState[]> = {
  open: ['OPEN'],
  accepted: ['ACCEPTED'],
  dismissed: ['DISMISSED'],
  all: [],
}

/** What an address asks the list of alterations to show; what nobody can have meant is left out. */
export const readAlterationFilter = (query: Query) => {
  const show = AlterationShow.safeParse(query['show']).data ?? 'open'
  return {
    show,
    state: STATES[show],
    outletId: Id.safeParse(query['outletId']).data ?? null,
    articleId: Id.safeParse(query['articleId']).data ?? null,
  }
}
