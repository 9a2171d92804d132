import { z } from 'zod'
import type { Query } from '@/app/_lib/with-query'
import { PageInput } from '@/lib/schemas/page'
import { SearchFilter, SearchNoun, SearchOrder } from '@/lib/schemas/search'

/** What the page shows: hits of one noun, the picture of them, or where a sentence was said before. */
export const SearchTab = z.enum([...SearchNoun.options, 'picture', 'said'])
export type SearchTab = z.infer<typeof SearchTab>

/** Which hits a tab's filter means: a picture is one of quotations. */
export const toNoun = (tab: SearchTab): SearchNoun => SearchNoun.safeParse(tab).data ?? 'quotations'

/** What an address asks for, field by field: a field that somebody bent narrows nothing rather than showing an error. */
export const readSearch = (query: Query) => {
  const fields = Object.entries(SearchFilter.shape).map(([name, field]) => {
    const read = field.safeParse(query[name])
    return [name, read.success ? read.data : undefined] as const
  })
  const filter: SearchFilter = SearchFilter.parse(Object.fromEntries(fields))
  const page = PageInput.safeParse(query)
  return {
    filter,
    tab: SearchTab.safeParse(query['tab']).data ?? 'quotations',
    order: SearchOrder.safeParse(query['order']).data ?? 'newest',
    cursor: page.success ? page.data.cursor : undefined,
    savedId: z.uuid().safeParse(query['saved']).data ?? null,
    isNarrowed: Object.values(filter).some((value) => (Array.isArray(value) ? value.length > 0 : Boolean(value))),
  }
}
