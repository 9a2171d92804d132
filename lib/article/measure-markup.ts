/** Elements without content, and those that HTML closes by itself: neither says how deep a page is nested. */
const UNCOUNTED = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot option optgroup colgroup rt rp html head body'.split(
    ' ',
  ),
)
const NAME = /^[a-z][a-z0-9-]{0,30}/iu

/** Real pages stay below 100 levels; deep trees are walked slowly, and past thousands of levels not at all. */
export const DEEPEST_MARKUP = 256
/** Real pages stay below 10,000 elements; Readability compares siblings with each other and would take minutes. */
export const MOST_ELEMENTS = 25_000

/** How large a page's tree will be. */
export interface MarkupSize {
  /** Levels of nested elements at the deepest place. */
  readonly depth: number
  readonly elements: number
}

/**
 * How deep are a page's elements nested and how many are there? Estimates from its tags alone, linear in the page,
 * asked before any parser builds a tree that is too large to walk.
 */
export function measureMarkup(html: string): MarkupSize {
  let depth = 0
  let deepest = 0
  let elements = 0
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
    const isClosing = html[at + 1] === '/'
    const from = at + (isClosing ? 2 : 1)
    const name = NAME.exec(html.slice(from, from + 32))?.[0].toLowerCase()
    // A bracket that opens nothing becomes a piece of text by itself, which costs as much as an element.
    if (!isClosing) elements++
    if (name === undefined) continue
    if (UNCOUNTED.has(name)) continue
    depth = isClosing ? Math.max(0, depth - 1) : depth + 1
    deepest = Math.max(deepest, depth)
  }
  return { depth: deepest, elements }
}

/** Is a page's tree small enough to be built and walked? */
export function isWalkable(html: string): boolean {
  const { depth, elements } = measureMarkup(html)
  return depth <= DEEPEST_MARKUP && elements <= MOST_ELEMENTS
}
