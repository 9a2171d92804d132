import 'server-only'
import type { Page } from '@/lib/schemas/page'
import type { SearchInput } from '@/lib/schemas/search'
import type { Transaction } from '@/lib/server/db/create-database'
import { pageSize, toPage } from '@/lib/server/db/to-page'
import { findNewest, findRanked, fromCursor, toCursor, type Place, type Searched } from '@/lib/server/search/found-rows'

/** A page of what was found, and what a reader has to know about it. */
export interface FoundPage<T> extends Page<T> {
  /** Something of the typing was left out. */
  readonly isCut: boolean
  /** Something was typed of which nothing can be looked for. */
  readonly isEmpty: boolean
  /** Ranked among the newest so many rows only; null where among all, or not ranked. */
  readonly among: number | null
}

export const nothingFound = (isCut: boolean): FoundPage<never> => ({
  ...{ items: [], nextCursor: null, isCut, isEmpty: true, among: null },
})

/** The places of a page, in the order that was asked for; without words there is nothing to rank by. */
export const findPlaces = async (
  tx: Transaction,
  searched: Searched,
  input: SearchInput,
): Promise<Page<Place> & { readonly among: number | null }> => {
  const size = pageSize(input)
  const from = fromCursor(input.cursor ?? undefined)
  if (input.order === 'ranked' && searched.query !== null) {
    const { places, among } = await findRanked(tx, searched, size + 1, from)
    return { ...toPage(places, size, toCursor), among }
  }
  return { ...toPage(await findNewest(tx, searched, size + 1, from), size, toCursor), among: null }
}
