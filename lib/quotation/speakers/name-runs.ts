import { findCapitalRuns, type CapitalRun } from '@/lib/quotation/speakers/capital-runs'
import { has, readMentionWords, type MentionWord } from '@/lib/quotation/speakers/mention-words'
import { Label, type WordLabels } from '@/lib/quotation/speakers/word-labels'
import type { Span } from '@/lib/schemas/span'

/** A run of capitals with its words. */
export interface NameRun {
  readonly run: CapitalRun
  readonly words: readonly MentionWord[]
}

/** The runs of capitals of all paragraphs that are no headings, in text order. */
export function readRuns(text: string, paragraphs: readonly Span[], labels: WordLabels): NameRun[] {
  const told = paragraphs.filter((paragraph) => !isHeading(text, paragraph, labels))
  return findCapitalRuns(text, told, labels).flatMap((run) =>
    atSeams(run, readMentionWords(text, run.start, run.end, labels)),
  )
}

/** "Maya Siraitatau Aya", "Marc Limadan Alex": a small word that scraping glued to a name parts the run. */
function atSeams(run: CapitalRun, words: readonly MentionWord[]): NameRun[] {
  const isSeam = (word: MentionWord, at: number) =>
    !word.isCapital && !has(word, Label.particle) && words[at - 1]?.end === word.start
  if (!words.some(isSeam)) return [{ run, words }]
  const parts: MentionWord[][] = [[]]
  for (const [at, word] of words.entries()) {
    if (isSeam(word, at)) parts.push([])
    else parts.at(-1)?.push(word)
  }
  return parts.flatMap((part) => {
    const [first, last] = [part[0], part.at(-1)]
    return first && last ? [{ run: { ...run, start: first.start, end: last.end }, words: part }] : []
  })
}

const FEWEST_HEADING_WORDS = 5
const LONGEST_HEADING = 160

/** "Video Dokter Rani Promosikan Obat Palsu": in a heading every word has a capital, and none shows where a name ends. */
function isHeading(text: string, { start, end }: Span, labels: WordLabels): boolean {
  if (end - start > LONGEST_HEADING || /[.!?"”)]\s*$/u.test(text.slice(Math.max(start, end - 4), end))) return false
  const words = readMentionWords(text, start, end, labels)
  const isSmall = (word: MentionWord) => has(word, Label.function | Label.clause | Label.link | Label.conjunction)
  const telling = words.filter((word) => !isSmall(word) && /^\p{L}/u.test(word.text))
  return telling.length >= FEWEST_HEADING_WORDS && telling.every((word) => word.isCapital)
}
