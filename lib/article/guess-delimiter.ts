/** What divides the columns of a table, the likelier first where a line has as many of one as of another. */
const DELIMITERS = [',', ';', '\t', '|'] as const
export type Delimiter = (typeof DELIMITERS)[number]

/** What divides this table? By its name and its first line, in which what stands in quotation marks does not count. */
export const guessDelimiter = (fileName: string, firstLine: string): Delimiter => {
  const bare = firstLine.replace(/"[^"]*"/gu, '')
  const countOf = (delimiter: string) => bare.split(delimiter).length
  if (/\.(?:tsv|tab)$/iu.test(fileName) && countOf('\t') > 1) return '\t'
  return DELIMITERS.reduce<Delimiter>((best, next) => (countOf(next) > countOf(best) ? next : best), ',')
}
