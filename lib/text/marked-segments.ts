/** A piece of a text, and whether it is what was looked for. */
export interface Segment {
  readonly text: string
  readonly isHit: boolean
}

/** Set around a hit by whoever marks; neither stands in a text that was prepared for searching. */
export const HIT_START = '\u0002'
export const HIT_END = '\u0003'

/**
 * Which pieces of `original` are hits? `marked` is a copy of it, character for character (code points), in which hits
 * are set between `HIT_START` and `HIT_END`; its letters may differ (accents, marks), its length may not. The pieces
 * joined are `original`; what `marked` lacks at the end is no hit.
 */
export function markedSegments(original: string, marked: string): Segment[] {
  const segments: Segment[] = []
  let start = 0
  let at = 0
  let isHit = false
  const close = () => {
    const end = Math.min(at, original.length)
    if (end > start) segments.push({ text: original.slice(start, end), isHit })
    start = end
  }
  for (const character of marked) {
    if (character === HIT_START || character === HIT_END) {
      close()
      isHit = character === HIT_START
    } else at += (original.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
  }
  close()
  isHit = false
  at = original.length
  close()
  return segments
}
