const MOST_LINES = 30
/** As much of a paragraph as tells it from every other, though the rest is printed otherwise. UTF-16 code units. */
const OPENING = 60

/**
 * What does a page print between its headline and the first paragraph of its body: the names and times that stand in
 * elements which say nothing of themselves? All three are lines of plain text; none where the page has no headline
 * above its body. Linear.
 */
export function linesAbove(page: string, heading: string | null, body: string): string[] {
  const opening = body
    .split('\n')
    .find((line) => line.length >= OPENING)
    ?.slice(0, OPENING)
  if (heading === null || opening === undefined) return []
  const lines = page.split('\n')
  const first = lines.findIndex((line) => line.includes(opening))
  const headline = lines.slice(0, Math.max(first, 0)).lastIndexOf(heading)
  if (headline < 0) return []
  // Some print name and time as a list.
  return lines
    .slice(headline + 1, first)
    .slice(0, MOST_LINES)
    .map((line) => line.replace(/^[-•] /u, ''))
}
