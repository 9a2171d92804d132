type Field = string | number | readonly string[] | null | undefined

/** An address whose query holds the fields that say something; lists repeat their name. */
export const toHref = (path: string, fields: Readonly<Record<string, Field>>): string => {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(fields)) {
    const values = Array.isArray(value) ? value : [value]
    for (const one of values) if (one !== null && one !== undefined && one !== '') query.append(name, String(one))
  }
  const text = query.toString()
  return text ? `${path}?${text}` : path
}
