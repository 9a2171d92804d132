import type { Token } from '@/lib/text/tokens'

const QUOTING: ReadonlySet<string> = new Set(['quote', 'quotes', 'quoted', 'quoting', 'cites', 'cited', 'citing'])
const AGENTS: ReadonlySet<string> = new Set(['by', 'in', 'on', 'as', 'at'])
// A name with its office between "quoted" and "as" is no longer.
const LONGEST = 12

/** Whom "quotes **Ann Lee** as saying" makes the speaker of what the cue at `saying` reports; null in "was quoted as". */
export function quotedAs(tokens: readonly Token[], saying: number): { first: number; last: number } | null {
  const last = saying - 1
  if (tokens[last]?.lower !== 'as') return null
  for (let at = last - 1; at >= Math.max(0, last - LONGEST); at--) {
    const token = tokens[at]
    if (!token || token.text === ',' || token.kind === 'mark') return null
    if (!QUOTING.has(token.lower)) continue
    const first = at + 1
    return first < last && !AGENTS.has(tokens[first]?.lower ?? '') ? { first, last } : null
  }
  return null
}
