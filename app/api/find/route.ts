import { route } from '@/app/_lib/route'
import { FindAnythingInput } from '@/lib/schemas/search'
import { findAnything } from '@/lib/server/search/find-anything'

/** What the palette offers while somebody types. */
export const GET = route(FindAnythingInput, findAnything)
