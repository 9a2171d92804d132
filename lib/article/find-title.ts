import { classifyLine, endsWithAgency } from '@/lib/article/classify-line'
import { foldName } from '@/lib/article/fold-name'
import type { Line } from '@/lib/article/split-lines'

const LONG_WORD = /\p{L}{4,}/gu

/** Is at least this share (0..1) of the longer words capitalised, as in headlines? False for fewer than four. */
export function isHeadlineCase(line: string, share: number): boolean {
  const words = line.match(LONG_WORD) ?? []
  if (words.length < 4) return false
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length
  return capitals / words.length >= share
}

function couldBeTitle(line: string): boolean {
  if (line.length < 12 || line.length > 200 || endsWithAgency(line)) return false
  return line.split(' ').length >= 3 && classifyLine(line) === 'other'
}

/**
 * Which line above the body is the headline? The one that shares most words with the opening of the body, the nearer
 * to it the better, since menus and login forms stand further up and share nothing. Null where no line can be one.
 */
export function findTitle(header: readonly Line[], opening: string): string | null {
  const words = new Set((foldName(opening).match(LONG_WORD) ?? []).map((word) => word.slice(0, 6)))
  let best: { text: string; score: number } | null = null
  for (const [index, { text }] of header.entries()) {
    if (!couldBeTitle(text)) continue
    const own = (foldName(text).match(LONG_WORD) ?? []).map((word) => word.slice(0, 6))
    const shared = own.filter((word) => words.has(word)).length / Math.max(3, own.length)
    const score = shared * 3 + (isHeadlineCase(text, 0.75) ? 1 : 0) - (header.length - index) * 0.03
    if (best === null || score > best.score) best = { text, score }
  }
  return best?.text ?? null
}
