import type { Span } from '@/lib/schemas/span'
import { opensWithArticle, wordEnd } from '@/lib/quotation/speakers/mention-words'
import { labelOf, Label, type WordLabels } from '@/lib/quotation/speakers/word-labels'
import { CharacterClass, classAt, isWordClass } from '@/lib/text/character-class'

/** Neighbouring words that begin with capitals: where names, offices and bodies stand. */
export interface CapitalRun {
  readonly start: number
  readonly end: number
  /** Where its sentence begins. */
  readonly sentenceStart: number
  /** Begins its sentence, or follows its first few words: mostly the subject. */
  readonly isSubject: boolean
}

// A subject may follow an adverb or two: "Sementara itu, Kepala Dinas …".
const SUBJECT_REACH = 34
const LONGEST_RUN = 400

const ENDERS = new Set(['.', '!', '?', '\n', '"', '”', '“'])
const MARKS = new Set(['"', '”', '“'])

/** The mark behind a title or a doubted word ends no sentence: *menyanyikan "Padi Kuning" karya Rano*. */
const endsInside = (text: string, at: number): boolean =>
  MARKS.has(text[at] ?? '') &&
  isWordClass(classAt(text, at - 1)) &&
  text[at + 1] === ' ' &&
  isWordClass(classAt(text, at + 2))

/** Where a capital begins inside a word that scraping glued ("terdakwaBudi"), or -1. */
function innerCapital(text: string, start: number, end: number): number {
  for (let at = start + 3; at < end - 1; at++) {
    if (classAt(text, at) === CharacterClass.upper && classAt(text, at - 1) === CharacterClass.letter) return at
  }
  return -1
}

/** Whether the words of a gap are small words of names ("bin", "van der") or a full stop behind an initial or title. */
function joinsNames(text: string, from: number, to: number, wordStart: number, labels: WordLabels): boolean {
  if (to - from === 1) return classAt(text, from) === CharacterClass.space && text[from] !== '\n'
  if (to - from > 14) return false
  const gap = text.slice(from, to)
  if (gap === '. ' || gap === '.') {
    const word = text.slice(wordStart, from).toLowerCase().replaceAll('.', '')
    return word.length === 1 || (labelOf(labels, word) & (Label.honorific | Label.degree)) !== 0
  }
  if (!gap.startsWith(' ') || !gap.endsWith(' ')) return false
  const inner = gap.trim().split(' ')
  return inner.every((word) => word !== '' && (labelOf(labels, word) & Label.particle) !== 0)
}

/** The runs of capitalised words in the paragraphs, in order; linear in their length. */
export function findCapitalRuns(text: string, paragraphs: readonly Span[], labels: WordLabels): CapitalRun[] {
  const runs: CapitalRun[] = []
  for (const paragraph of paragraphs) {
    const end = Math.min(paragraph.end, text.length)
    let sentenceStart = paragraph.start
    let runStart = -1
    let runEnd = -1
    let wordStart = -1
    const close = () => {
      if (runStart >= 0) {
        runs.push({ start: runStart, end: runEnd, sentenceStart, isSubject: runStart - sentenceStart <= SUBJECT_REACH })
      }
      runStart = -1
    }
    let at = paragraph.start
    while (at < end) {
      const kind = classAt(text, at)
      if (!isWordClass(kind)) {
        if (
          ENDERS.has(text[at] ?? '') &&
          at + 1 < end &&
          !isWordClass(classAt(text, at + 1)) &&
          !endsInside(text, at)
        ) {
          if (runStart < 0 || !joinsNames(text, at, Math.min(end, at + 2), wordStart, labels)) {
            close()
            sentenceStart = at + 1
          }
        }
        at++
        continue
      }
      const stop = wordEnd(text, at, end)
      const isCapital = kind === CharacterClass.upper || opensWithArticle(text, at)
      const capital = isCapital ? at : stop - at > 60 ? -1 : innerCapital(text, at, stop)
      if (capital >= 0) {
        const isJoined = capital === at && runStart >= 0 && at - runStart < LONGEST_RUN
        if (!isJoined || !joinsNames(text, runEnd, at, wordStart, labels)) {
          close()
          runStart = capital
        }
        wordStart = capital
        runEnd = stop
      }
      at = stop
    }
    close()
  }
  return runs
}
