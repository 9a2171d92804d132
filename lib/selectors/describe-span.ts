import type { Selectors } from '@/lib/schemas/selectors'
import type { Span } from '@/lib/schemas/span'

/** Names a passage for the world outside: W3C selectors in code points, null where the span holds no words. */
export const describeSpan = (text: string, span: Span): Selectors | null => {
  throw new Error('not yet')
}
