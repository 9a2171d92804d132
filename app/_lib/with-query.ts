export type Query = Readonly<Record<string, string | readonly string[] | undefined>>

/**
 * The address of `path` with this query, changed by `changes`: a null takes a parameter away. A changed filter starts
 * its list from the beginning, so `cursor` is left out unless the changes name it.
 */
export const withQuery = (path: string, query: Query, changes: Readonly<Record<string, string | null>>): string => {
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (name in changes || name === 'cursor') continue
    for (const one of Array.isArray(value) ? value : [value]) if (one) parameters.append(name, one)
  }
  for (const [name, value] of Object.entries(changes)) if (value !== null) parameters.set(name, value)
  const search = parameters.toString()
  return search === '' ? path : `${path}?${search}`
}
