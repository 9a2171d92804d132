import type { CapitalRun } from '@/lib/quotation/speakers/capital-runs'
import { has, readMentionWords, type MentionWord } from '@/lib/quotation/speakers/mention-words'
import { Label, ROLE, type WordLabels } from '@/lib/quotation/speakers/word-labels'

const FRONT_REACH = 160

/** "Village head Pak Slamet dismissed it": where heads stand last, nothing but the office that ends before the name. */
export function opensWithOffice(text: string, run: CapitalRun, labels: WordLabels): boolean {
  const { lexicon } = labels
  if (!lexicon.headsLast || run.start === run.sentenceStart || run.start - run.sentenceStart > FRONT_REACH) return false
  const words = readMentionWords(text, run.sentenceStart, run.start, labels)
  if (!has(words.at(-1), Label.office | Label.person) || text[run.start - 1] !== ' ' || text[run.start - 2] === ',')
    return false
  const isOwner = ({ lower }: MentionWord) => lexicon.possessives?.some((ending) => lower.endsWith(ending)) === true
  return words.every(
    (word) =>
      !word.afterComma &&
      (has(word, ROLE | Label.group | Label.person | Label.article) ||
        (has(word, Label.link) && !word.isCapital) ||
        isOwner(word) ||
        (word.isCapital && !has(word, Label.function | Label.clause))),
  )
}
