/** What makes a spreadsheet read a cell as a formula (OWASP ASVS 5.0, 1.2.10), full-width forms included. */
const ALIVE = /^'*[=+\-@\t\r\n\0\uff1d\uff0b\uff0d\uff20]/u

/** The cell with a leading `'` where a spreadsheet would calculate it; already marked ones get one more. */
export const escapeFormula = (cell: string): string => (ALIVE.test(cell) ? `'${cell}` : cell)

/** Undoes `escapeFormula`, for every string. */
export const unescapeFormula = (cell: string): string =>
  cell.startsWith("'") && ALIVE.test(cell.slice(1)) ? cell.slice(1) : cell
