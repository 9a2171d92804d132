/** Up to this many UTF-16 units somebody pasted one statement, to be looked up whole. */
const WHOLE = 1500
/** A passage of a longer text is about a sentence or two. */
const LONGEST = 600
const MOST = 40

const ENDS = new Set(['.', '!', '?', '\n', '…'])
const HAS_WORD = /[\p{L}\p{N}]/u

export interface PastedPassages {
  readonly passages: readonly string[]
  /** There was more than is looked up. */
  readonly isCut: boolean
}

/** Where the passage that begins at `start` ends: after the last end of a sentence that fits, else where it must. */
const endOf = (text: string, start: number): number => {
  const most = Math.min(text.length, start + LONGEST)
  if (most === text.length) return most
  let end = most
  while (end > start + LONGEST / 3 && !ENDS.has(text[end - 1] ?? '')) end--
  if (end > start + LONGEST / 3) return end
  const space = text.lastIndexOf(' ', most)
  return space > start ? space : most
}

/**
 * Which statements are looked up of what somebody pasted? One of its whole where it is short; of a long text its first
 * forty passages of a sentence or two. Total and linear; none for a text without words.
 */
export function pastedPassages(pasted: string): PastedPassages {
  const text = pasted.trim()
  if (text.length <= WHOLE) return { passages: HAS_WORD.test(text) ? [text] : [], isCut: false }
  const passages: string[] = []
  let at = 0
  while (at < text.length && passages.length < MOST) {
    const end = endOf(text, at)
    const passage = text.slice(at, end).trim()
    if (HAS_WORD.test(passage)) passages.push(passage)
    at = end
  }
  return { passages, isCut: at < text.length }
}
