import { DOUBLE_MARKS, SINGLE_MARKS } from '@/lib/text/character-class'
import { isCapitalised, type Token } from '@/lib/text/tokens'

/** An outermost pair of quotation marks; marks nested inside it are part of its text. */
export interface QuotedPassage {
  /** Index of the opening mark's token; -1 when the opening mark is missing. */
  readonly open: number
  /** Index of the closing mark's token; the number of tokens when the closing mark is missing. */
  readonly close: number
  readonly isDouble: boolean
}

/** Whether a mark hugs what follows (opens), what precedes (closes), or could be either. */
type Lean = 'opens' | 'closes' | 'either'

const CLOSING_PUNCTUATION: ReadonlySet<string> = new Set([
  '.',
  ',',
  ';',
  ':',
  '!',
  '?',
  ')',
  ']',
  '…',
  '-',
  '–',
  '—',
  '/',
])
const SENTENCE_PUNCTUATION: ReadonlySet<string> = new Set(['.', ',', '!', '?', '…', ':'])
const OPENING_PUNCTUATION: ReadonlySet<string> = new Set(['(', '[', '-', '–', '—', '/', ':', ','])
const OPENING_SHAPES: ReadonlySet<string> = new Set(['“', '„', '‟', '«', '‘', '‚', '‛', '‹', '〝'])
const CLOSING_SHAPES: ReadonlySet<string> = new Set(['»', '›', '〞'])

function leanOf(tokens: readonly Token[], index: number): Lean {
  const mark = tokens[index]
  const before = tokens[index - 1]
  const after = tokens[index + 1]
  if (!mark) return 'either'
  const isFree = before === undefined || mark.isSpaced
  const isFollowedFree = after === undefined || after.isSpaced
  if (isFree && !isFollowedFree) return 'opens'
  if (!isFree && isFollowedFree) return 'closes'
  if (!isFree && after && CLOSING_PUNCTUATION.has(after.text) && !OPENING_PUNCTUATION.has(before.text)) return 'closes'
  if (!isFree && before && OPENING_PUNCTUATION.has(before.text) && after?.kind !== 'punctuation') {
    return before.text === ',' && CLOSING_PUNCTUATION.has(after?.text ?? '')
      ? 'closes'
      : before.text === ','
        ? 'either'
        : 'opens'
  }
  if (OPENING_SHAPES.has(mark.text)) return 'opens'
  return CLOSING_SHAPES.has(mark.text) ? 'closes' : 'either'
}

/**
 * The outermost quoted passages of one paragraph, in order and disjoint. Any mark of a class closes any other of it,
 * since scraped text mixes “, ” and "; where a mark stands decides before how it is drawn. Single marks pair only
 * outside double ones. One pass, so 50,000 marks cost 50,000 steps.
 */
export function pairMarks(tokens: readonly Token[]): QuotedPassage[] {
  const marks: { index: number; isDouble: boolean; lean: Lean }[] = []
  tokens.forEach((token, index) => {
    if (token.kind !== 'mark') return
    const isDouble = DOUBLE_MARKS.has(token.text)
    if (isDouble || SINGLE_MARKS.has(token.text)) marks.push({ index, isDouble, lean: leanOf(tokens, index) })
  })
  const doubles = pairDoubles(
    marks.filter((mark) => mark.isDouble),
    tokens,
  )
  return withSingles(
    marks.filter((mark) => !mark.isDouble),
    doubles,
  )
}

type Mark = { index: number; isDouble: boolean; lean: Lean }

const endsSpeech = (tokens: readonly Token[], index: number) => SENTENCE_PUNCTUATION.has(tokens[index - 1]?.text ?? '')

/** The space stands on the wrong side of the mark: *.” Bagi yang berlibur … masing-masing, ”kata Vinda*. */
const opensMisspaced = (tokens: readonly Token[], index: number) =>
  endsSpeech(tokens, index) && isCapitalised(tokens[index + 1])

const closesMisspaced = (tokens: readonly Token[], index: number) =>
  endsSpeech(tokens, index) && tokens[index + 1]?.kind === 'word' && !isCapitalised(tokens[index + 1])

function pairDoubles(marks: readonly Mark[], tokens: readonly Token[]): QuotedPassage[] {
  const passages: QuotedPassage[] = []
  let open: number | null = null
  let depth = 0
  marks.forEach((mark, order) => {
    if (open === null) {
      const isStray = mark.lean === 'closes'
      // A closing mark with no opening one: the opening mark was lost before the first passage of the paragraph.
      if (isStray && opensMisspaced(tokens, mark.index)) open = mark.index
      else if (isStray && passages.length === 0 && endsSpeech(tokens, mark.index))
        passages.push({ open: -1, close: mark.index, isDouble: true })
      else if (!isStray) open = mark.index
      return
    }
    if (mark.lean === 'opens' && !closesMisspaced(tokens, mark.index)) {
      const next = marks[order + 1]
      const afterNext = marks[order + 2]
      const isNested =
        next !== undefined && next.lean !== 'opens' && afterNext !== undefined && afterNext.lean !== 'opens'
      if (isNested) depth++
      else {
        // Two openings in a row and one closing: the first passage lost its closing mark.
        passages.push({ open, close: mark.index, isDouble: true })
        open = mark.index
      }
      return
    }
    if (depth > 0) {
      depth--
      return
    }
    passages.push({ open, close: mark.index, isDouble: true })
    open = null
  })
  const last = marks.at(-1)
  // A mark glued between letters (*CitroÃ«n*) opens nothing unless something closes it.
  const isOpening = last !== undefined && (last.lean === 'opens' || open !== last.index || open === tokens.length - 1)
  if (open !== null && isOpening) passages.push({ open, close: tokens.length, isDouble: true })
  return passages
}

function withSingles(marks: readonly Mark[], doubles: readonly QuotedPassage[]): QuotedPassage[] {
  const passages: QuotedPassage[] = []
  let next = 0
  let open: number | null = null
  for (const mark of marks) {
    let double = doubles[next]
    while (double && double.close < mark.index) {
      passages.push(double)
      open = null
      double = doubles[++next]
    }
    if (double && double.open < mark.index) continue
    if (open === null) {
      if (mark.lean === 'opens') open = mark.index
    } else if (mark.lean === 'closes') {
      passages.push({ open, close: mark.index, isDouble: false })
      open = null
    } else if (mark.lean === 'opens') open = mark.index
  }
  return [...passages, ...doubles.slice(next)]
}
