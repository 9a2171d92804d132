/** One line of a text: its words without surrounding white space, and where they stand. */
export interface Line {
  readonly start: number
  readonly end: number
  readonly text: string
}

// JavaScript's own idea of white space plus the marks that pages leave behind: BOM, zero-width space and joiners.
const isSpace = (code: number) =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  code === 0xfeff ||
  (code >= 0x2000 && code <= 0x200d) ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x3000

/** Moves both ends of a range inwards over white space. Total: an all-space range becomes empty. */
export function trimSpan(text: string, start: number, end: number): { start: number; end: number } {
  let from = start
  let to = end
  while (from < to && isSpace(text.charCodeAt(from))) from++
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--
  return { start: from, end: to }
}

/** The lines of a text that hold anything at all, in order; `\n`, `\r\n` and `\r` end a line. Linear. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = []
  let from = 0
  while (from < text.length) {
    let to = from
    for (; to < text.length; to++) {
      const code = text.charCodeAt(to)
      if (code === 10 || code === 13) break
    }
    const { start, end } = trimSpan(text, from, to)
    if (end > start) lines.push({ start, end, text: text.slice(start, end) })
    from = to + 1
  }
  return lines
}
