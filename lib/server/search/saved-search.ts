import 'server-only'
import { KeptSearch } from '@/lib/schemas/search'
import type { Prisma } from '@/lib/server/db/generated/client'

export const savedSearchSelect = {
  id: true,
  name: true,
  filter: true,
  hasAlert: true,
  seenAt: true,
  createdAt: true,
} satisfies Prisma.SavedSearchSelect

type Row = Prisma.SavedSearchGetPayload<{ select: typeof savedSearchSelect }>

/** A search that somebody kept. */
export interface SavedSearchView extends Omit<Row, 'filter'> {
  readonly filter: KeptSearch
}

/** A filter of an older day that is not understood any more narrows nothing. */
export const toSavedSearchView = ({ filter, ...row }: Row): SavedSearchView => ({
  ...row,
  filter: KeptSearch.safeParse(filter).data ?? {},
})
