import { isCapitalised, type Token } from '@/lib/text/tokens'

const SMALL: ReadonlySet<string> = new Set(
  'a an the of in on at to for and or but by with from as is vs nor into over'.split(' '),
)
const LONGEST_TITLE = 10

/** Whether words in marks are spelt as titles of works are, every word but the small ones with a capital. */
export function isTitle(tokens: readonly Token[], first: number, last: number): boolean {
  if (last - first > LONGEST_TITLE) return false
  let capitals = 0
  for (let at = first; at < last; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word') continue
    if (isCapitalised(token)) capitals++
    else if (!SMALL.has(token.lower)) return false
  }
  return capitals > 0
}
