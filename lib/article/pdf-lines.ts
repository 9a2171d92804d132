/** A piece of text as a PDF places it; units are those of the page, from its lower left corner. */
export interface PdfPiece {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  /** Height of the letters. */
  readonly size: number
  readonly endsLine: boolean
}

/** A printed line. */
export interface PdfLine {
  readonly text: string
  readonly x: number
  readonly right: number
  readonly y: number
  readonly size: number
  readonly page: number
}

/** How far apart two pieces of a line may stand, in letter heights; what is farther is another column or cell. */
const WIDEST_GAP = 4
const WORD_GAP = 0.2
/** How many lines at either edge of a page can be its running head or foot. */
const EDGE_LINES = 3

/** The printed lines of a page, in the order in which the document draws them, which is that of reading. */
export function toPdfLines(pieces: readonly PdfPiece[], page: number): PdfLine[] {
  const lines: PdfLine[] = []
  let line: { text: string; x: number; right: number; y: number; size: number } | null = null
  const end = () => {
    const text = line?.text.replace(/\s+/gu, ' ').trim() ?? ''
    if (line !== null && text !== '') lines.push({ ...line, text, page })
    line = null
  }
  for (const piece of pieces) {
    if (piece.text !== '') {
      const gap = line === null ? 0 : piece.x - line.right
      const isSameLine =
        line !== null &&
        Math.abs(piece.y - line.y) < line.size * 0.4 &&
        gap > -line.size &&
        gap < line.size * WIDEST_GAP
      if (!isSameLine) end()
      if (line === null) line = { ...piece, text: '', right: piece.x }
      line.text += (gap > line.size * WORD_GAP && isSameLine ? ' ' : '') + piece.text
      line.right = piece.x + piece.width
      line.size = Math.max(line.size, piece.size)
    }
    if (piece.endsLine) end()
  }
  end()
  return lines
}

const PAGE_COUNT = /^(?:https?:\/\/\S{4,2000} )?(?:hal(?:aman)?\.? |page )?\d{1,4} ?(?:\/|dari|of) ?\d{1,4}$/iu
const PRINTED_AT = /^\d{1,2}[/.]\d{1,2}[/.]\d{2,4},? \d{1,2}[.:]\d{2}(?: ?[AP]M)?$/iu
const ADDRESS = /^(https?:\/\/[^\s…]{4,2000})(?: |$)/iu

const edgesOf = (lines: readonly PdfLine[]): readonly PdfLine[] => {
  const byHeight = lines.toSorted((a, b) => b.y - a.y)
  return [...new Set([...byHeight.slice(0, EDGE_LINES), ...byHeight.slice(-EDGE_LINES)])]
}

/** One key for a running head on all its pages: its words without numbers, at its height. */
const edgeKey = ({ text, y }: PdfLine) => `${Math.round(y / 3)} ${text.replace(/\d+/gu, '#')}`

/** What else stands on an edge line's row: browsers print the time and title above, the address and count below. */
function rowOf(line: PdfLine, edges: readonly PdfLine[]): readonly PdfLine[] {
  return edges.filter(({ y }) => Math.abs(y - line.y) < 2)
}

/** A time alone may be the article's own stamp; beside a title, or above a page count, a browser printed it. */
function isBrowserRow(row: readonly PdfLine[], edges: readonly PdfLine[]): boolean {
  if (row.some(({ text }) => PAGE_COUNT.test(text))) return true
  return row.some(({ text }) => PRINTED_AT.test(text)) && (row.length > 1 || edges.some((e) => PAGE_COUNT.test(e.text)))
}

export interface PdfPages {
  readonly lines: readonly PdfLine[]
  /** The address that a browser prints at the foot of each page; null where there is none. */
  readonly url: string | null
}

/**
 * The lines of all pages without what stands at the edge of most of them (running heads, page numbers, the address
 * and time that browsers print).
 */
export function withoutRunningHeads(pages: readonly (readonly PdfLine[])[]): PdfPages {
  const counts = new Map<string, number>()
  for (const page of pages) {
    for (const key of new Set(edgesOf(page).map(edgeKey))) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const enough = Math.max(2, Math.ceil(pages.length * 0.4))
  let url: string | null = null
  const lines = pages.flatMap((page) => {
    const edges = edgesOf(page)
    const heads = new Set(
      edges.filter((line) => (counts.get(edgeKey(line)) ?? 0) >= enough || isBrowserRow(rowOf(line, edges), edges)),
    )
    for (const { text } of heads) url ??= ADDRESS.exec(text)?.[1] ?? null
    return page.filter((line) => !heads.has(line))
  })
  return { lines, url }
}
