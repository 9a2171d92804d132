/** The records of a CSV text by RFC 4180; null where a quotation mark is out of place. Linear. */
export const parseCsv = (csv: string, delimiter: ',' | ';' = ','): string[][] | null => {
  const text = csv.startsWith('\ufeff') ? csv.slice(1) : csv
  const records: string[][] = []
  let record: string[] = []
  let at = 0
  while (at < text.length) {
    const cell = text[at] === '"' ? readQuoted(text, at) : readPlain(text, at, delimiter)
    if (cell === null) return null
    record.push(cell.value)
    at = cell.end
    if (text[at] === delimiter) {
      at += 1
      if (at < text.length) continue
      record.push('')
    } else if (text.startsWith('\r\n', at)) at += 2
    else if (at < text.length) return null
    records.push(record)
    record = []
  }
  return records
}

interface Cell {
  readonly value: string
  readonly end: number
}

const readQuoted = (text: string, start: number): Cell | null => {
  const parts: string[] = []
  for (let from = start + 1; ;) {
    const mark = text.indexOf('"', from)
    if (mark < 0) return null
    parts.push(text.slice(from, mark))
    if (text[mark + 1] !== '"') return { value: parts.join('"'), end: mark + 1 }
    from = mark + 2
  }
}

const readPlain = (text: string, start: number, delimiter: string): Cell | null => {
  let end = start
  while (end < text.length && text[end] !== delimiter && text[end] !== '\r') {
    if (text[end] === '"' || text[end] === '\n') return null
    end += 1
  }
  return { value: text.slice(start, end), end }
}
