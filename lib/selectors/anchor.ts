import type { Selectors } from '@/lib/schemas/selectors'
import type { Span } from '@/lib/schemas/span'

/** Where the selectors' passage stands now. `exact`: the words where they were; `moved`: found elsewhere or altered. */
export type Anchored =
  | { readonly status: 'exact' | 'moved'; readonly span: Span }
  | { readonly status: 'ambiguous' | 'gone'; readonly span: null }

export const anchor = (text: string, selectors: Selectors): Anchored => {
  throw new Error('not yet')
}
