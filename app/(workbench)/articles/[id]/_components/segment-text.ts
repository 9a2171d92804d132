import type { Span } from '@/lib/schemas/span'

/** What a stretch of text is in a quotation: its words, those of them in quotation marks, its cue, its speaker; or what it is beside. */
export type MarkRole = 'content' | 'quoted' | 'cue' | 'source' | 'note' | 'flag'

/** A stretch that belongs to something: `owner` is the quotation's or the note's key. */
export interface Mark extends Span {
  readonly owner: string
  readonly role: MarkRole
}

/** A stretch over which the same marks lie. */
export interface Segment extends Span {
  readonly marks: readonly Mark[]
}

/**
 * Cuts `range` at every edge of a mark, so that overlapping marks become flat neighbours: no mark is nested in another,
 * none is lost, and the segments put together are the range again. Marks may come in any order and reach beyond the
 * range; empty and inverted ones count for nothing. O(n log n) in the number of marks, plus what is returned.
 */
export const segmentText = (range: Span, marks: readonly Mark[]): Segment[] => {
  const inside = marks
    .filter((mark) => mark.start < mark.end && mark.end > range.start && mark.start < range.end)
    .sort((a, b) => a.start - b.start)
  const edges = new Set([range.start, range.end])
  for (const mark of inside) {
    edges.add(Math.max(mark.start, range.start))
    edges.add(Math.min(mark.end, range.end))
  }
  const cuts = [...edges].sort((a, b) => a - b)
  const segments: Segment[] = []
  let open: Mark[] = []
  let next = 0
  for (const [at, start] of cuts.entries()) {
    const end = cuts[at + 1]
    if (end === undefined) break
    open = open.filter((mark) => mark.end > start)
    for (let mark = inside[next]; mark && mark.start <= start; mark = inside[++next]) open.push(mark)
    segments.push({ start, end, marks: open })
  }
  return segments
}
