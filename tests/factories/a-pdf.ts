/** One line of a page: its words, where they stand (points from the lower left corner), and how tall they are. */
export interface PrintedLine {
  readonly text: string
  readonly x?: number
  readonly y: number
  readonly size?: number
}

interface Options {
  /** Something that only a password opens. */
  readonly isLocked?: boolean
  /** Draws this in the place of text, e.g. nothing at all as a scanned page would. */
  readonly content?: string
  readonly deflated?: { readonly bytes: Uint8Array }
}

const escape = (text: string) => text.replace(/[\\()]/gu, String.raw`\$&`)

const contentOf = (lines: readonly PrintedLine[]) =>
  lines
    .map(({ text, x = 72, y, size = 11 }) => `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${escape(text)}) Tj ET`)
    .join('\n')

const bytesOf = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0))

/** A PDF of these pages in Helvetica, as small as the format allows; its letters are those of Windows-1252. */
export const aPdf = (pages: readonly (readonly PrintedLine[])[], options: Options = {}): Uint8Array => {
  const pageNumbers = pages.map((_, index) => 4 + index * 2)
  const objects = new Map<number, string>([
    [1, '<< /Type /Catalog /Pages 2 0 R >>'],
    [2, `<< /Type /Pages /Count ${pages.length} /Kids [${pageNumbers.map((n) => `${n} 0 R`).join(' ')}] >>`],
    [3, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'],
  ])
  pages.forEach((lines, index) => {
    const number = 4 + index * 2
    const resources = '<< /Font << /F1 3 0 R >> >>'
    objects.set(
      number,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources ${resources} /Contents ${number + 1} 0 R >>`,
    )
    const content = options.content ?? contentOf(lines)
    const packed = options.deflated ? String.fromCharCode(...options.deflated.bytes) : null
    const filter = packed === null ? '' : ' /Filter /FlateDecode'
    const stream = packed ?? content
    objects.set(number + 1, `<< /Length ${stream.length}${filter} >>\nstream\n${stream}\nendstream`)
  })
  const lockNumber = 4 + pages.length * 2
  if (options.isLocked) {
    const secret = `<${'5a'.repeat(32)}>`
    objects.set(lockNumber, `<< /Filter /Standard /V 1 /R 2 /Length 40 /P -44 /O ${secret} /U ${secret} >>`)
  }
  let file = '%PDF-1.4\n'
  const offsets = new Map<number, number>()
  for (const [number, body] of objects) {
    offsets.set(number, file.length)
    file += `${number} 0 obj\n${body}\nendobj\n`
  }
  const start = file.length
  const rows = [...offsets].map(([, offset]) => `${String(offset).padStart(10, '0')} 00000 n \n`)
  file += `xref\n0 ${objects.size + 1}\n0000000000 65535 f \n${rows.join('')}`
  const lock = options.isLocked ? ` /Encrypt ${lockNumber} 0 R /ID [<00112233> <00112233>]` : ''
  return bytesOf(`${file}trailer\n<< /Size ${objects.size + 1} /Root 1 0 R${lock} >>\nstartxref\n${start}\n%%EOF\n`)
}

/** Lines of running text below each other, from the top of a page down. */
export const linesDown = (texts: readonly string[], top = 760, leading = 14): PrintedLine[] =>
  texts.map((text, index) => ({ text, y: top - index * leading }))
