import type { CapitalRun } from '@/lib/quotation/speakers/capital-runs'
import { has, readMentionWords, type MentionWord } from '@/lib/quotation/speakers/mention-words'
import { Label, ROLE, type WordLabels } from '@/lib/quotation/speakers/word-labels'

/** "Presiden LigaSatu, Javier Terba": the name behind the comma is the one who holds the office before it. */
export const isAppositionTo = (led: CapitalRun | null, run: CapitalRun, text: string) =>
  led !== null && led.sentenceStart === run.sentenceStart && text.slice(led.end, run.start) === ', '

const FRONT_REACH = 160
const NOUN = Label.indefinite | Label.part | Label.document | Label.demonstrative

/**
 * "Ia dan Budi …", "Bersama istrinya, Ani, …": a pronoun or an apposition before the name takes the subject away.
 * "Dalam akad Budi, Ani hadir": behind a fronted phrase the subject begins at the comma. "Aturan itu diteken Budi": the
 * sentence has a subject before the name.
 */
export function isSubject(text: string, run: CapitalRun, labels: WordLabels): boolean {
  if (run.start - run.sentenceStart > FRONT_REACH) return false
  const isBehindComma = text.slice(run.start - 2, run.start) === ', '
  if (!run.isSubject && !isBehindComma) return false
  const before = readMentionWords(text, run.sentenceStart, run.start, labels)
  const [opener, second] = before
  // "Asked if Voss would go, she said no."
  if (opener && labels.lexicon.askingWords?.includes(opener.lower)) return false
  const isFronted =
    opener !== undefined && second !== undefined && (labels.lexicon.frontingWords ?? []).includes(opener.lower)
  const commas = before.filter((word) => word.afterComma).length
  // "Bersama pasangannya Budi, ganda putra …": whatever comes behind the comma, Budi only accompanies it.
  if (!isBehindComma && (labels.lexicon.apartWords ?? []).includes(opener?.lower ?? '')) return false
  if (isFronted && !isBehindComma && commas === 0 && !has(before.at(-1), Label.demonstrative)) {
    // "Dengan demikian Budi …" has no comma at all.
    return !hasCommaBehind(text, run)
  }
  if (!run.isSubject && !(isFronted && commas === 0)) return false
  if (before.some((word) => has(word, Label.singular | Label.plural))) return false
  if (opener && !isBehindComma && opener.isCapital && (opener.label & ~NOUN) === 0 && second) return false
  return !(has(before.at(-1), Label.office | Label.person) && isBehindComma)
}

/**
 * "Kuasa hukum Budi, Ani, …": all the words from the sentence's start to the comma are what she is, so that it is she
 * who is the subject, whoever else they name.
 */
export function isTitled(text: string, run: CapitalRun, labels: WordLabels): boolean {
  if (run.start - run.sentenceStart > FRONT_REACH || text.slice(run.start - 2, run.start) !== ', ') return false
  if (!/^(?:,| \()/u.test(text.slice(run.end, run.end + 2))) return false
  const { lexicon } = labels
  const words = readMentionWords(text, run.sentenceStart, run.start, labels)
  const [head] = words
  if (!has(head, Label.office | Label.person) || (lexicon.frontingWords ?? []).includes(head?.lower ?? '')) return false
  const isPlain = (word: MentionWord) => !has(word, Label.clause) || has(word, Label.opener)
  return words.every((word) => !word.afterComma && isPlain(word) && lexicon.verbShape?.test(word.lower) !== true)
}

const hasCommaBehind = (text: string, run: CapitalRun) =>
  /^[^.!?\n]{0,80}?, \p{Lu}/u.test(text.slice(run.end, run.end + 90))

const AGENT_REACH = 120

/** "Hal itu disampaikan (oleh) Kepala Dinas Kota, Ani": whoever speaks in a passive sentence stands behind its verb. */
export function isAgent(text: string, run: CapitalRun, labels: WordLabels): boolean {
  const { lexicon } = labels
  const verbs = lexicon.agentVerbs
  if (!verbs) return false
  // "disampaikan rekan Budi yang juga pelatih, Ani": the title goes on to another name.
  if (has(readMentionWords(text, run.end, Math.min(text.length, run.end + 12), labels)[0], Label.opener)) return false
  const from = Math.max(run.sentenceStart, run.start - AGENT_REACH)
  const words = readMentionWords(text, from, run.start, labels)
  let at = words.length - 1
  while (at >= 0 && belongsToTitle(words[at])) at--
  if (lexicon.agentWords.includes(words[at]?.lower ?? '')) at--
  return at >= 0 && verbs.includes(words[at]?.lower ?? '')
}

const belongsToTitle = (word: MentionWord | undefined) =>
  word !== undefined &&
  (word.isCapital || word.isBracketed || has(word, ROLE | Label.group | Label.person | Label.link | Label.opener))
