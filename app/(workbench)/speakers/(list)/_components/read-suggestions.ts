import { cache } from 'react'
import { requireContext } from '@/app/_lib/require-context'
import { listSuggestions } from '@/lib/server/speakers/list-suggestions'

/** A page of names that may be one; worked out once for a request, though its count stands above it too. */
export const readSuggestions = cache(async (cursor: string | undefined) =>
  listSuggestions(await requireContext(), cursor === undefined ? {} : { cursor }),
)
