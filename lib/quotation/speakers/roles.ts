import type { NameMention, Person } from '@/lib/quotation/speakers/people'
import { has, isDegree, readMentionWords, type MentionWord } from '@/lib/quotation/speakers/mention-words'
import { Label, ROLE, type WordLabels } from '@/lib/quotation/speakers/word-labels'

const REACH = 170
const MOST_MENTIONS = 12
const HEAD = Label.office | Label.person
const TITLE = Label.rank | Label.honorific

/** The words with their own spacing and brackets, glued ones apart. */
export function phraseOf(text: string, words: readonly MentionWord[]): string {
  let phrase = ''
  let end = words[0]?.start ?? 0
  for (const word of words) {
    const gap = text.slice(end, word.start)
    phrase += phrase === '' ? '' : gap === '' ? ' ' : gap
    phrase += word.text
    end = word.end
  }
  if (text[end] === ')' && words.at(-1)?.isBracketed) phrase += ')'
  const first = words[0]
  if (first?.isBracketed && text[first.start - 1] === '(') phrase = `(${phrase}`
  return phrase.replace(/\s+/gu, ' ').trim()
}

/** Cuts a stretch of words to an office: from its first head to before the ranks at its end; null when it has none. */
export function officeIn(text: string, words: readonly MentionWord[]): string | null {
  let from = words.findIndex((word) => has(word, HEAD | Label.group) && !word.isBracketed)
  if (from < 0) return null
  while (from > 0 && has(words[from - 1], Label.office)) from--
  let to = words.length
  while (to > from && endsLoosely(words, to)) to--
  const role = words.slice(from, to)
  return role.some((word) => has(word, HEAD)) ? phraseOf(text, role) : null
}

function endsLoosely(words: readonly MentionWord[], to: number): boolean {
  const last = words[to - 1]
  if (!last || has(last, Label.demonstrative) || (!last.isCapital && has(last, Label.link | Label.opener))) return true
  if (has(last, TITLE) && last.isCapital) return true
  // "Brigjen TNI": the service belongs to the rank.
  return has(words[to - 2], Label.rank) && has(last, Label.organization) && last.isAcronym
}

/** The office that stands before or behind one mention of a name. */
export function roleAt(text: string, mention: NameMention, labels: WordLabels): string | null {
  return roleBefore(text, mention, labels) ?? roleBehind(text, mention, labels)
}

function roleBefore(text: string, mention: NameMention, labels: WordLabels): string | null {
  const windowStart = Math.max(0, mention.start - REACH)
  const lineStart = text.lastIndexOf('\n', mention.start - 1) + 1
  const words = readMentionWords(text, Math.max(windowStart, lineStart), mention.start, labels)
  const isComma = /,\s*$/u.test(text.slice(Math.max(0, mention.start - 3), mention.start))
  let from = words.length
  while (from > 0) {
    const word = words[from - 1]
    if (!word || !continuesOffice(word)) break
    if (from < words.length && endsSentence(text, word.end)) break
    from--
    if (word.afterComma) break
  }
  const stretch = words.slice(from)
  // "…, kata Budi, Kepala Dinas X": a comma before the name makes the words before it an office only if they begin one.
  if (isComma && !stretch.slice(0, 2).some((word) => has(word, HEAD))) return null
  return officeIn(text, stretch)
}

const endsSentence = (text: string, end: number) => /^["”]?[.!?]\s/u.test(text.slice(end, end + 3))

function continuesOffice(word: MentionWord): boolean {
  if (word.isBracketed) return true
  if (word.isQuoted) return false
  if (word.isCapital) return !has(word, Label.function) || has(word, ROLE | Label.given)
  if (has(word, Label.clause) && !has(word, Label.link)) return false
  return has(word, ROLE | Label.person | Label.group | Label.link | Label.rank)
}

function roleBehind(text: string, mention: NameMention, labels: WordLabels): string | null {
  const line = text.indexOf('\n', mention.end)
  const end = Math.min(mention.end + REACH, line < 0 ? text.length : line)
  const words = readMentionWords(text, mention.end, end, labels)
  let from = 0
  while (from < words.length && (words[from]?.isBracketed || isDegreeAt(words, from))) from++
  const first = words[from]
  if (!first) return null
  const isApposition = first.afterComma && (has(first, HEAD) || has(first, Label.opener | Label.indefinite))
  if (!isApposition && !(has(first, Label.opener) && !has(first, Label.clause))) return null
  let to = from
  while (to < words.length) {
    const word = words[to]
    if (!word || (to > from && word.afterComma)) break
    if (to > from && has(word, Label.clause) && !has(word, Label.link | Label.conjunction)) break
    if (to > from && endsSentence(text, words[to - 1]?.end ?? 0)) break
    to++
  }
  return officeIn(text, words.slice(from, to))
}

const isDegreeAt = (words: readonly MentionWord[], at: number) => {
  const word = words[at]
  return word !== undefined && isDegree(word) && !has(word, Label.office)
}

/** The office that the article gives a person: the first one, or a later one that says the same more fully. */
export function roleOf(text: string, person: Person, labels: WordLabels): string | null {
  let best: string | null = null
  for (const mention of person.mentions.slice(0, MOST_MENTIONS)) {
    const role = roleAt(text, mention, labels)
    if (!role) continue
    if (best === null || (role.length > best.length && role.toLowerCase().includes(best.toLowerCase()))) best = role
  }
  return best
}
