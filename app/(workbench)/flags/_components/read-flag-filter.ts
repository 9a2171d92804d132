import { FlagFilter } from '@/lib/schemas/flag'

export type Query = Readonly<Record<string, string | string[] | undefined>>

/** What the page is opened for: the findings that wait. `state=any` shows all. */
export type ShownFilter = Omit<FlagFilter, 'state'> & { readonly state: NonNullable<FlagFilter['state']> | 'any' }

/** What an address asks the list to show; parts of it that nobody can have meant are left out. */
export const readFlagFilter = (query: Query): ShownFilter => {
  const isAny = query['state'] === 'any'
  const given = Object.fromEntries(Object.keys(FlagFilter.shape).map((name) => [name, query[name]]))
  const parsed = FlagFilter.safeParse(given)
  const wrong = new Set(parsed.error?.issues.map((issue) => issue.path[0]))
  const filter = FlagFilter.parse(Object.fromEntries(Object.entries(given).filter(([name]) => !wrong.has(name))))
  return { ...filter, state: isAny ? 'any' : (filter.state ?? 'OPEN') }
}

/** The filter as the list asks the newsroom. */
export const toListed = ({ state, ...filter }: ShownFilter): FlagFilter => ({
  ...filter,
  ...(state === 'any' ? {} : { state }),
})

/** The filter as fields of an address; what is shown without being asked for is left out. */
export const toFields = ({ state, check, certainty, outletId, speakerId }: ShownFilter) => ({
  state: state === 'OPEN' ? null : state,
  check,
  certainty,
  outletId,
  speakerId,
})
