import search from 'approx-string-match'
import type { TextQuoteSelector } from '@/lib/schemas/selectors'
import type { Span } from '@/lib/schemas/span'
import type { Place } from '@/lib/selectors/find-verbatim'
import { scoreContext } from '@/lib/selectors/score-context'

/** Shorter words are like too many others; longer ones are too dear to compare. */
const MIN_LENGTH = 12
const MAX_LENGTH = 2000
/** Of the words, how many units may differ; and how many at most. */
const MAX_ERROR_SHARE = 0.15
const MAX_ERRORS = 64
/** With so few differences the words speak for themselves; with more, half the context on one side must agree. */
const CLOSE_ERROR_SHARE = 0.05
const NEEDED_SHARE = 0.5
/** A second place counts as equal when it has at most this many more differences, as a share of the words. */
const LEAD_SHARE = 0.1
/** A text that resembles the words in more places than this repeats itself too much to be compared. */
const MAX_WINDOWS = 40

interface Match extends Span {
  readonly errors: number
}

/**
 * The parts of the text worth comparing. With at most k differences one of k+1 pieces of the words stands there
 * unaltered, so looking for the pieces finds every such place. Null where there are too many.
 */
const findWindows = (text: string, words: string, maxErrors: number): Span[] | null => {
  const size = Math.floor(words.length / (maxErrors + 1))
  const starts = new Set<number>()
  for (let piece = 0; piece <= maxErrors; piece += 1) {
    const offset = piece * size
    const sought = words.slice(offset, offset + size)
    for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
      // Places that overlap by half are compared together.
      starts.add(Math.floor((at - offset) / words.length))
      if (starts.size > MAX_WINDOWS) return null
    }
  }
  return [...starts].map((start) => ({
    start: Math.max(0, start * words.length - maxErrors),
    end: Math.min(text.length, (start + 2) * words.length + maxErrors),
  }))
}

/** The closest matches in the windows, best first, no two of them overlapping. */
const findMatches = (text: string, windows: readonly Span[], words: string, maxErrors: number): Match[] => {
  const matches = windows
    .flatMap((window) =>
      search(text.slice(window.start, window.end), words, maxErrors).map(({ start, end, errors }) => ({
        start: window.start + start,
        end: window.start + end,
        errors,
      })),
    )
    .filter((match) => match.end > match.start)
    .sort((a, b) => a.errors - b.errors || b.start - a.start)
  const kept: Match[] = []
  for (const match of matches) {
    if (kept.every((other) => match.end <= other.start || match.start >= other.end)) kept.push(match)
    if (kept.length > 2) break
  }
  return kept
}

/** Where do these words stand, slightly altered? Only with a clear lead over every other place. Linear in the text. */
export const findAltered = (text: string, quote: TextQuoteSelector): Place => {
  const { exact } = quote
  if (exact.length < MIN_LENGTH || exact.length > MAX_LENGTH) return null
  const maxErrors = Math.min(Math.floor(exact.length * MAX_ERROR_SHARE), MAX_ERRORS)
  const windows = findWindows(text, exact, maxErrors)
  if (windows === null) return 'ambiguous'
  const [best] = findMatches(text, windows, exact, maxErrors)
  if (best === undefined) return null

  // Each search answers its best matches only, so what comes second is looked for beside the best.
  const lead = Math.min(maxErrors, best.errors + Math.ceil(exact.length * LEAD_SHARE))
  const beside = windows.flatMap(({ start, end }) => [
    { start, end: Math.min(end, best.start) },
    { start: Math.max(start, best.end), end },
  ])
  const rest = beside.filter((window) => window.end > window.start)
  if (findMatches(text, rest, exact, lead).length > 0) return 'ambiguous'

  const isClose = best.errors <= exact.length * CLOSE_ERROR_SHARE
  const { start, end } = best
  return isClose || scoreContext(text, best, quote).share >= NEEDED_SHARE ? { start, end } : null
}
