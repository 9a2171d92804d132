import type { Language } from '@/lib/quotation/language'
import type { Span } from '@/lib/schemas/span'
import { pairMarks, type QuotedPassage } from '@/lib/text/quoted-passages'
import { isCapitalised, type Token } from '@/lib/text/tokens'

/** A stretch of the article and its tokens. */
export interface Part {
  readonly span: Span
  readonly tokens: readonly Token[]
}

// A quotation that runs over more paragraphs than this is a mark that was lost.
const MOST_PARAGRAPHS = 8

type End = 'closed' | 'open' | 'closes'

/** Whether a paragraph leaves a passage open, closes one that it did not open, or neither. */
function endOf({ tokens }: Part): End {
  if (!tokens.some((token) => token.kind === 'mark')) return 'closed'
  const doubles = pairMarks(tokens).filter((passage) => passage.isDouble)
  const last = doubles.at(-1)
  if (doubles[0]?.open === -1) return 'closes'
  return last && last.close >= tokens.length ? 'open' : 'closed'
}

/**
 * Joins paragraphs that one passage spans: its mark opens in the first and closes, unopened, in the last, and nothing
 * but white space and unmarked paragraphs stand between. Each paragraph is looked at once or twice, never more.
 */
export function joinOpenPassages(text: string, parts: readonly Part[]): Part[] {
  const joined: Part[] = []
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at]
    if (!part) break
    const last = endOf(part) === 'open' ? closingPart(text, parts, at) : at
    const end = parts[last]
    joined.push(
      last === at || !end
        ? part
        : {
            span: { start: part.span.start, end: end.span.end },
            tokens: parts.slice(at, last + 1).flatMap(({ tokens }) => tokens),
          },
    )
    at = last
  }
  return joined
}

function closingPart(text: string, parts: readonly Part[], from: number): number {
  for (let at = from + 1; at < Math.min(parts.length, from + MOST_PARAGRAPHS); at++) {
    const before = parts[at - 1]
    const part = parts[at]
    if (!before || !part || text.slice(before.span.end, part.span.start).trim() !== '') return from
    if (endOf(part) === 'closes') return at
    if (part.tokens.some((token) => token.kind === 'mark')) return from
  }
  return from
}

/**
 * A passage whose closing mark was lost ends where its attribution begins: *"Kami siap, kata Eva.* The punctuation
 * before the cue then stands for the mark.
 */
export function closeAtCue(tokens: readonly Token[], passage: QuotedPassage, language: Language): QuotedPassage {
  const isLost = passage.close >= tokens.length || (tokens[passage.close]?.isSpaced ?? false)
  if (!isLost || passage.open < 0 || !passage.isDouble) return passage
  for (let at = passage.open + 2; at < Math.min(passage.close, tokens.length); at++) {
    const token = tokens[at]
    if (token?.text !== ',' && token?.text !== '?' && token?.text !== '!') continue
    const cue = tokens[at + 1]?.kind === 'mark' ? at + 2 : at + 1
    if (cue < passage.close && isCue(tokens, cue, language)) return { ...passage, close: cue - 1 }
  }
  return passage
}

function isCue(tokens: readonly Token[], at: number, language: Language): boolean {
  const form = language.cues.get(tokens[at]?.lower ?? '')?.form
  const next = tokens[at + 1]
  if (form === 'own') return next === undefined || next.kind === 'punctuation' || language.mentionStops.has(next.lower)
  return form === 'inverted' && (isCapitalised(next) || (next !== undefined && language.pronouns.has(next.lower)))
}
