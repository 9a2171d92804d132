import { toHref } from '@/app/_lib/to-href'
import type { KeptSearch } from '@/lib/schemas/search'

/** The address of a kept search. */
export const toSearchHref = (
  { noun, order, ...filter }: KeptSearch,
  more: Readonly<Record<string, string | null>>,
): string =>
  toHref('/search', {
    ...filter,
    tab: noun && noun !== 'quotations' ? noun : null,
    order: order === 'ranked' ? order : null,
    ...more,
  })
