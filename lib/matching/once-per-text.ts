/** So many answers are kept, then all are forgotten: what is frequent is soon known again. */
const KEPT = 50_000

/**
 * The answer of `read` to a text, found out once for texts of up to `longest` characters. A short one is a string of
 * its own; a longer one that was cut out of an article would keep the whole article in memory.
 */
export function oncePerText<T>(read: (text: string) => T, longest = 12): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const kept = known.get(text)
    if (kept !== undefined || text.length > longest) return kept ?? read(text)
    if (known.size >= KEPT) known.clear()
    const answer = read(text)
    known.set(text, answer)
    return answer
  }
}
