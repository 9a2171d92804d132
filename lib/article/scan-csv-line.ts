/**
 * How does a record stand at the end of this line? `open`: within quotation marks, so it goes on in the next line.
 * `broken`: something other than a delimiter follows a closing mark, or a mark stands within a bare field (RFC 4180).
 */
export type CsvState = 'closed' | 'open' | 'broken'

const QUOTE = '"'

/** Reads one line of a table on from `isOpen`, the state that the line before left. Total, linear. */
export const scanCsvLine = (line: string, delimiter: string, isOpen: boolean): CsvState => {
  let isQuoted = isOpen
  let isFieldStart = true
  for (let at = 0; at < line.length; at++) {
    const character = line[at]
    if (isQuoted) {
      if (character !== QUOTE) continue
      const next = line[at + 1]
      if (next === QUOTE) at += 1
      else if (next === undefined || next === delimiter) isQuoted = false
      else return 'broken'
      isFieldStart = false
    } else if (character === QUOTE) {
      if (!isFieldStart) return 'broken'
      isQuoted = true
    } else {
      isFieldStart = character === delimiter
    }
  }
  return isQuoted ? 'open' : 'closed'
}
