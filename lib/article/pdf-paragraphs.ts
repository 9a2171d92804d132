import type { PdfLine } from '@/lib/article/pdf-lines'

const SENTENCE_END = /[.!?…:]["”’»'“)\]]{0,3}$/u
const WORD = /\p{L}+(?:-\p{L}+)*/gu
const WORD_START = /^\p{Ll}[\p{L}]*/u

const isSameSize = (a: PdfLine, b: PdfLine) => Math.abs(a.size - b.size) < Math.max(a.size, b.size) * 0.12

/** Beyond this many letter heights, lines stand apart rather than below each other, unless all of them do. */
const WIDEST_LEADING = 1.7
/** Beyond this they never belong together. */
const WIDEST_GAP = 2.5

/** The distance from line to line within paragraphs: what most neighbouring lines keep; 0 where there are none. */
function usualLeading(lines: readonly PdfLine[]): number {
  const close = new Map<number, number>()
  const wide = new Map<number, number>()
  for (const [index, line] of lines.entries()) {
    const previous = lines[index - 1]
    if (previous === undefined || previous.page !== line.page || !isSameSize(previous, line)) continue
    const gap = Math.round((previous.y - line.y) * 2) / 2
    if (gap <= 0 || gap > line.size * WIDEST_GAP) continue
    const counts = gap <= line.size * WIDEST_LEADING ? close : wide
    counts.set(gap, (counts.get(gap) ?? 0) + 1)
  }
  return [...(close.size > 0 ? close : wide)].toSorted((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0
}

/** Where the column of each line ends on the right: the farthest of the lines that stand below each other with it. */
function columnRights(lines: readonly PdfLine[]): number[] {
  const rights: number[] = []
  for (let from = 0; from < lines.length;) {
    let to = from
    let right = 0
    for (; to < lines.length; to++) {
      const [line, previous] = [lines[to], lines[to - 1]]
      if (line === undefined) break
      if (to > from && previous && (previous.page !== line.page || line.y > previous.y + 1)) break
      right = Math.max(right, line.right)
    }
    for (; from < to; from++) rights.push(right)
  }
  return rights
}

function isNewParagraph(previous: PdfLine, line: PdfLine, leading: number, columnRight: number): boolean {
  if (!isSameSize(previous, line)) return true
  const isEnded = SENTENCE_END.test(previous.text)
  const gap = previous.y - line.y
  // On the next page or in the next column a sentence goes on; only its end can end the paragraph.
  if (previous.page !== line.page || gap < 0) return isEnded
  if (gap > (leading > 0 ? leading * 1.3 : line.size * WIDEST_GAP)) return true
  if (line.x - previous.x > line.size * 0.8 && isEnded) return true
  return isEnded && previous.right < columnRight - (columnRight - previous.x) * 0.12
}

/** How a line goes on in the next: without its last character where `isCut`, and with `glue` between the two. */
interface Joint {
  readonly isCut: boolean
  readonly glue: string
}

/**
 * The hyphen at the end of a line goes only where that is sure: a soft hyphen, or a word that the document writes in
 * one elsewhere. `anak-` before `anak` and whatever else is doubtful keeps it, as it was printed.
 */
function jointOf(line: string, next: string, words: ReadonlySet<string>): Joint {
  const head = /[-\u00ad]$/u.test(line)
    ? line
        .slice(-41, -1)
        .split(/[^\p{L}]/u)
        .at(-1)
    : ''
  const tail = WORD_START.exec(next)?.[0]
  if (!head || tail === undefined) return { isCut: false, glue: ' ' }
  const isWhole = words.has((head + tail).toLowerCase()) && !words.has(`${head}-${tail}`.toLowerCase())
  return { isCut: isWhole || line.endsWith('\u00ad'), glue: '' }
}

/**
 * Which paragraphs do printed lines make? By their distance, their indents, the size of their letters and short last
 * lines. Linear in the lines.
 */
export function toPdfParagraphs(lines: readonly PdfLine[]): string[] {
  const leading = usualLeading(lines)
  const rights = columnRights(lines)
  const words = new Set<string>()
  for (const { text } of lines) for (const [word] of text.toLowerCase().matchAll(WORD)) words.add(word)
  const paragraphs: string[][] = []
  for (const [index, line] of lines.entries()) {
    const previous = lines[index - 1]
    const pieces = paragraphs.at(-1)
    if (!previous || !pieces || isNewParagraph(previous, line, leading, rights[index - 1] ?? 0)) {
      paragraphs.push([line.text])
      continue
    }
    const { isCut, glue } = jointOf(previous.text, line.text, words)
    if (isCut) pieces.push((pieces.pop() ?? '').slice(0, -1))
    pieces.push(glue, line.text)
  }
  return paragraphs.map((pieces) => pieces.join('').replaceAll('\u00ad', ''))
}
