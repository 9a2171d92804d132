import type { NameRun } from '@/lib/quotation/speakers/name-runs'
import { has, type MentionWord } from '@/lib/quotation/speakers/mention-words'
import { keyOf } from '@/lib/quotation/speakers/name-text'
import { Label, labelOf, type WordLabels } from '@/lib/quotation/speakers/word-labels'

/** What all runs of capitals of an article together show about where names begin and end. */
export interface NameEvidence {
  /** How many runs end with these words. */
  readonly endings: ReadonlyMap<string, number>
  /** Every capitalised word, in lower case. */
  readonly words: ReadonlySet<string>
  /** Those that have a capital without standing first in a sentence. */
  readonly inside: ReadonlySet<string>
}

export interface MendedName {
  readonly name: readonly MentionWord[]
  /** Words in front that name what the person leads: "Al Kawkab" of "CEO Al Kawkab Ester Calvo". */
  readonly body: readonly MentionWord[]
}

const LONGEST_BODY = 4
// A space and a mark may stand before the first word of a sentence.
const FARTHEST_OPENING = 3
const SHORTEST_STEM = 4

/** Counts the words that end the runs of an article; linear in their number. */
export function readEvidence(runs: readonly NameRun[]): NameEvidence {
  const endings = new Map<string, number>()
  const words = new Set<string>()
  const inside = new Set<string>()
  for (const { run, words: inRun } of runs) {
    let key = ''
    for (let at = inRun.length - 1; at >= 0; at--) {
      const word = inRun[at]
      if (!word) break
      if (word.isCapital) words.add(word.lower)
      if (word.isCapital && word.start - run.sentenceStart > FARTHEST_OPENING) inside.add(word.lower)
      if (inRun.length - at > LONGEST_BODY) continue
      key = key === '' ? word.lower : `${word.lower} ${key}`
      endings.set(key, (endings.get(key) ?? 0) + 1)
    }
  }
  return { endings, words, inside }
}

/**
 * A name without what does not belong to it, as the rest of the article shows: the body that its bearer leads, where
 * that stands alone elsewhere and the person too; and a small word that scraping glued behind it ("Rinadan Budi").
 */
export function mendName(
  written: readonly MentionWord[],
  hasOffice: boolean,
  evidence: NameEvidence,
  labels: WordLabels,
  isShortName: (lower: string) => boolean,
): MendedName {
  const name = withoutGlue(written, evidence, labels)
  if (!hasOffice) return { name, body: [] }
  for (let at = Math.min(LONGEST_BODY, name.length - 2); at > 0; at--) {
    const body = name.slice(0, at)
    const rest = name.slice(at)
    if (body.some((word) => has(word, Label.given) || isShortName(word.lower))) continue
    if (!evidence.endings.has(keyOf(body))) continue
    // The run that holds the name ends with it too.
    const standsAlone = (evidence.endings.get(keyOf(rest)) ?? 0) > 1 && !evidence.endings.has(keyOf(name.slice(at - 1)))
    if (standsAlone || rest.some((word) => isShortName(word.lower))) return { name: rest, body }
  }
  return { name, body: [] }
}

function withoutGlue(
  name: readonly MentionWord[],
  { words }: NameEvidence,
  labels: WordLabels,
): readonly MentionWord[] {
  for (const [at, word] of name.entries()) {
    if (word.label !== 0) continue
    const tail = labels.lexicon.shortTails?.find(
      (ending) =>
        word.lower.length >= SHORTEST_STEM + ending.length &&
        word.lower.endsWith(ending) &&
        words.has(word.lower.slice(0, -ending.length)),
    )
    if (tail === undefined) continue
    const length = word.text.length - tail.length
    const lower = word.lower.slice(0, length)
    const label = labelOf(labels, lower)
    if ((label & (Label.organization | Label.group)) !== 0) continue
    const stem = { ...word, end: word.start + length, text: word.text.slice(0, length), lower, label }
    return [...name.slice(0, at), stem]
  }
  return name
}
