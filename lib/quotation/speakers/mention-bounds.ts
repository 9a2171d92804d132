import { has, readMentionWords, type MentionWord } from '@/lib/quotation/speakers/mention-words'
import { findNameRange } from '@/lib/quotation/speakers/name-range'
import { Label, ROLE, type WordLabels } from '@/lib/quotation/speakers/word-labels'
import type { Span } from '@/lib/schemas/span'

/** Says whether the article calls somebody by a lower-case word alone. */
export type NameTest = (lower: string) => boolean

const LONGEST = 600

/** The words of a source mention: what belongs to it taken in, what only stands beside it left out. */
export function mentionWords(
  text: string,
  span: Span,
  labels: WordLabels,
  isShortName: NameTest,
  isInside: NameTest,
): readonly MentionWord[] {
  const first = readMentionWords(text, span.start, Math.min(span.end, span.start + 40), labels)[0]
  const end = Math.min(has(first, Label.document) ? span.end : extendedEnd(text, span, labels), span.start + LONGEST)
  const words = withoutRelay(withoutLead(readMentionWords(text, span.start, end, labels)))
  // Where heads stand last, the name is as likely behind the words in small letters: "Harbor campaign chief Ann Lee".
  return labels.lexicon.headsLast ? words : mentionOnly(upToPointer(upToSeam(words)), isShortName, isInside)
}

/** "Persisam|baru": what scraping glued behind a name in small letters goes on with the sentence. */
function upToSeam(words: readonly MentionWord[]): readonly MentionWord[] {
  const at = words.findIndex(
    (word, index) => !word.isCapital && words[index - 1]?.isCapital === true && words[index - 1]?.end === word.start,
  )
  const joins =
    Label.conjunction | Label.link | Label.particle | Label.naming | Label.alias | Label.opener | Label.demonstrative
  return at > 0 && !has(words[at], joins) ? words.slice(0, at) : words
}

/** "lulusan kampus itu | kepada wartawan": a description ends where it points back. */
function upToPointer(words: readonly MentionWord[]): readonly MentionWord[] {
  const at = words.findIndex((word, index) => index > 0 && !word.isCapital && has(word, Label.demonstrative))
  const next = words[at + 1]
  if (at < 0 || !next || next.isCapital || next.afterComma || words.some((word) => has(word, Label.naming)))
    return words
  return has(next, Label.conjunction | Label.link) ? words : words.slice(0, at + 1)
}

const AUTHOR = Label.office | Label.group | Label.organization | Label.person | Label.indefinite

/**
 * Where a mention really ends when more of it follows: "pria | yang akrab disapa Togar", "pernyataan | yang dirilis oleh
 * kementerian". Only a few words are looked at.
 */
function extendedEnd(text: string, span: Span, labels: WordLabels): number {
  if (text[span.end] !== ' ') return span.end
  const window = text.slice(span.end, span.end + 110)
  const line = window.indexOf('\n')
  const next = readMentionWords(text, span.end, Math.min(text.length, span.end + 16), labels)[0]
  if (!has(next, Label.opener | Label.naming)) return span.end
  const words = readMentionWords(text, span.end, span.end + (line < 0 ? window.length : line), labels)
  const agents = labels.lexicon.agentWords
  if (has(words[0], Label.opener) && has(words[1], Label.opener)) {
    // "musisi | yang juga pentolan Band 77 itu"
    const pointer = words.slice(0, 10).find((word) => has(word, Label.demonstrative))
    if (pointer) return pointer.end
  }
  let at = words.findIndex((word) => has(word, Label.naming) || agents.includes(word.lower))
  if (at < 0 || at > 3) return span.end
  const isAgent = agents.includes(words[at]?.lower ?? '')
  while (at + 1 < words.length && has(words[at + 1], Label.naming | Label.opener)) at++
  let end = span.end
  for (at++; at < words.length; at++) {
    const word = words[at]
    if (!word || word.afterComma || (isAgent ? has(word, Label.clause) : !word.isCapital)) break
    if (
      /[.!?"”]/u.test(
        text
          .slice(words[at - 1]?.end ?? 0, word.start)
          .trim()
          .slice(0, 1),
      ) &&
      word.start > end + 1
    )
      break
    end = word.end
  }
  return end
}

/** Drops what a finder may have left behind a name: "Seto | di Hutan Kota", "Rossano | kala itu". */
function mentionOnly(words: readonly MentionWord[], isShortName: NameTest, isInside: NameTest): readonly MentionWord[] {
  const at = words.findIndex(
    (word, index) =>
      index > 0 &&
      !word.isCapital &&
      !word.isBracketed &&
      !has(word, Label.naming | Label.conjunction | Label.particle),
  )
  if (words[0] && !words[0].isCapital) return upToLink(words)
  if (at < 1 || words.slice(0, at + 1).some((word) => word.afterComma)) return words
  const name = findNameRange(words.slice(0, at), isShortName)
  if (!name || (name.from > 0 && has(words[at], Label.demonstrative))) return words
  if (has(words[at], Label.joiner) && words[at + 1]?.isCapital) return words
  const isSure = words.slice(name.from, name.to).some((word) => has(word, Label.given) || isShortName(word.lower))
  const isTail =
    has(words[at], Label.clause | Label.link | Label.function) &&
    (name.from === 0 || !words.some((word) => word.afterComma))
  if (isSure) return words.slice(0, at)
  // "Seminar nasional", "Bintang film Dua Kota itu": only the beginning of the sentence gave the word its capital.
  const isCommon = name.from === 0 && at === 1 && !isInside(words[0]?.lower ?? '')
  const isPointing = words.length - at > 2 && has(words.at(-1), Label.demonstrative)
  if (isCommon && (isPointing || !isTail)) return words
  return isTail || (name.from === 0 && words.length - at < 3) ? words.slice(0, at) : words
}

/** "koki Aditya Muskita | dari Esa": a given name in a title ends it before the place where its bearer works. */
function upToLink(words: readonly MentionWord[]): readonly MentionWord[] {
  const at = words.findIndex((word, index) => index > 1 && !word.isCapital && has(word, Label.link))
  const isNamed = has(words[0], Label.office) && words[at - 1]?.isCapital && has(words[1], Label.given)
  return at > 0 && isNamed && !words.some((word) => word.afterComma) ? words.slice(0, at) : words
}

/** "Menurut dokter", "Sebelumnya, polisi": words that open a sentence are no part of who speaks. */
function withoutLead(words: readonly MentionWord[]): readonly MentionWord[] {
  let from = 0
  while (from < words.length - 1 && isLead(words[from])) from++
  return words.slice(from)
}

const isLead = (word: MentionWord | undefined) =>
  has(word, Label.function | Label.clause) &&
  !has(
    word,
    ROLE | Label.given | Label.indefinite | Label.person | Label.group | Label.document | Label.relay | Label.article,
  )

/** "keterangan resmi dari Kanal Timur", "pernyataan Laskar Pantai": the author speaks. */
function withoutRelay(words: readonly MentionWord[]): readonly MentionWord[] {
  if (!has(words[0], Label.relay)) return words
  const author = words.findIndex((word, at) => at > 0 && (word.isCapital || has(word, AUTHOR)))
  return author > 0 ? words.slice(author) : words
}

const LOOSE = Label.demonstrative | Label.opener | Label.link | Label.clause

/** The mention without articles before it and pointers behind it. */
export function trimmed(words: readonly MentionWord[]): readonly MentionWord[] {
  let from = 0
  let to = words.length
  while (to > 1 && !words[to - 1]?.isCapital && has(words[to - 1], LOOSE)) to--
  while (from < to - 1 && has(words[from], Label.article) && !has(words[from], Label.given)) from++
  return words.slice(from, to)
}
