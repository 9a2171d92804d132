const pairs = (line: string, values: readonly number[]): [string, number][] =>
  line.split(' ').map((word, index) => [word, values[index] ?? 0])

/** Numbers written as one word. */
export const UNITS: ReadonlyMap<string, number> = new Map([
  ...pairs('nol satu dua tiga empat lima enam tujuh delapan sembilan', [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]),
  ...pairs('sepuluh sebelas seratus seribu sejuta', [10, 11, 100, 1000, 1e6]),
  ...pairs('zero one two three four five six seven eight nine ten', [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]),
  ...pairs('eleven twelve thirteen fourteen fifteen sixteen seventeen', [11, 12, 13, 14, 15, 16, 17]),
  ...pairs('eighteen nineteen twenty thirty forty fifty sixty', [18, 19, 20, 30, 40, 50, 60]),
  ...pairs('seventy eighty ninety', [70, 80, 90]),
])

/** Words that multiply the number before them. */
export const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ...pairs('puluh ratus ribu juta miliar milyar triliun trilyun', [10, 100, 1e3, 1e6, 1e9, 1e9, 1e12, 1e12]),
  ...pairs('rb jt hundred thousand million billion trillion', [1e3, 1e6, 100, 1e3, 1e6, 1e9, 1e12]),
])
