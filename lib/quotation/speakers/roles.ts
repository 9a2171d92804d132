import type { NameMention } from '@/lib/quotation/speakers/find-names'
import type { Person } from '@/lib/quotation/speakers/people'
import { has, isDegree, readMentionWords, type MentionWord } from '@/lib/quotation/speakers/mention-words'
import { Label, ROLE, type WordLabels } from '@/lib/quotation/speakers/word-labels'

const REACH = 170
const MOST_MENTIONS = 12
const HEAD = Label.office | Label.person
const TITLE = Label.rank | Label.honorific
const SERVES = Label.kin | Label.attendant

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
export function officeIn(text: string, words: readonly MentionWord[], labels: WordLabels): string | null {
  const head = words.findIndex((word) => has(word, HEAD) && !word.isBracketed)
  if (head < 0) return null
  const from = labels.lexicon.headsLast ? modifiersFrom(words, head) : head
  let to = words.length
  while (to > from && endsLoosely(words, to, labels)) to--
  if (to === from || (to - from === 1 && !has(words[from], Label.office))) return null
  const role = phraseOf(text, words.slice(from, to))
  const last = words[to - 1]
  // "Istrinya, Ani": the only word of the office may open the sentence.
  const isWhole = last?.isCapital !== true || to - from === 1
  const suffix = labels.lexicon.cueSuffixes.find((ending) => last && isWhole && last.lower.endsWith(ending))
  return suffix && last && !labels.bits.has(last.lower) ? role.slice(0, -suffix.length) : role
}

/** Where the words that qualify a head before it begin: "Homeland Security | Secretary". */
function modifiersFrom(words: readonly MentionWord[], head: number): number {
  let from = head
  while (from > 0 && !words[from]?.afterComma && isModifier(words[from - 1])) from--
  return from
}

const isModifier = (word: MentionWord | undefined) =>
  word !== undefined &&
  !word.isBracketed &&
  !has(word, Label.opener | Label.indefinite | Label.demonstrative | Label.clause | Label.conjunction | Label.link)

function endsLoosely(words: readonly MentionWord[], to: number, labels: WordLabels): boolean {
  const last = words[to - 1]
  const before = words[to - 2]
  if (!last || has(last, Label.demonstrative) || (!last.isCapital && has(last, Label.link | Label.opener))) return true
  if (has(last, Label.honorific) || (has(last, TITLE) && last.isCapital)) return !isCompound(before, last, labels)
  // "Brigjen TNI": the service belongs to the rank.
  return (
    has(before, Label.rank) &&
    has(last, Label.organization) &&
    last.isAcronym &&
    !isCompound(words[to - 3], before, labels)
  )
}

const isCompound = (first: MentionWord | undefined, second: MentionWord | undefined, labels: WordLabels) =>
  first !== undefined && second !== undefined && labels.lexicon.compoundRanks.includes(`${first.lower} ${second.lower}`)

/** The office that stands before or behind one mention of a name. */
export function roleAt(text: string, mention: NameMention, labels: WordLabels): string | null {
  return roleBefore(text, mention, labels) ?? roleBehind(text, mention, labels)
}

const NEAR = 24

function wordsBefore(text: string, end: number, reach: number, labels: WordLabels): readonly MentionWord[] {
  const start = Math.max(0, end - reach)
  return readMentionWords(text, start + text.slice(start, end).lastIndexOf('\n') + 1, end, labels)
}

function roleBefore(text: string, mention: NameMention, labels: WordLabels): string | null {
  // "juru bicara Rolf (Roy) Sumirat": what stands before a bracket is the name itself.
  if (text[mention.start - 1] === '(') return null
  const near = wordsBefore(text, mention.start, NEAR, labels)
  // Most names have no office before them: a short look shows it, a long one is for those that do.
  const nearest = near.at(-1)
  if (!nearest || !continuesOffice(nearest)) return null
  const before = wordsBefore(text, mention.start, REACH, labels)
  // "Kepala Balai Tani, Prof. Dr. Ani": forms of address stand between the office and the name.
  const titles = before.length - before.findLastIndex((word) => !isAddress(word)) - 1
  const words = titles > 0 ? before.slice(0, -titles) : before
  const start = before[words.length]?.start ?? mention.start
  const isComma = /,\s*$/u.test(text.slice(Math.max(0, start - 3), start))
  let from = words.length
  while (from > 0) {
    const word = words[from - 1]
    if (!word || !continuesOffice(word)) break
    if (BREAK.test(text.slice(word.end, words[from]?.start ?? start))) break
    // "Wali Kota Budi dan Wakil Wali Kota Ani": the first office is somebody else's.
    const joined = words[from - 2]
    if (has(word, Label.conjunction) && has(joined, Label.given) && !has(joined, ROLE) && joined?.isCapital) break
    from--
    if (word.afterComma) break
  }
  const stretch = words.slice(from)
  // "istri Budi": Budi is not the wife.
  const isOfKin = has(stretch.at(-1), Label.kin) && (stretch.length < 2 || has(stretch.at(-2), Label.former))
  if (isOfKin && !isComma && titles === 0) return null
  // "kuasa hukum Budi, Ani": the office is Ani's.
  const serves = stretch.some((word) => has(word, SERVES))
  if (serves && !isComma && /^,\s\p{Lu}/u.test(text.slice(mention.end, mention.end + 3))) return null
  const head = stretch.findIndex((word) => has(word, Label.office) && !word.isBracketed)
  if (head < 0) return null
  // "bertemu Presiden Prabowo, Andi …": before a comma the words are Andi's office only if they name nobody else.
  if (
    isComma &&
    !has(stretch[head], SERVES) &&
    (stretch[head - 1]?.isCapital || stretch.slice(head).some((word) => has(word, Label.given) && !has(word, ROLE)))
  )
    return null
  return officeIn(text, labels.lexicon.headsLast ? stretch : stretch.slice(head), labels)
}

const isAddress = (word: MentionWord) => word.isCapital && has(word, Label.honorific) && !has(word, ROLE | Label.given)

/** A quotation mark, or the end of a sentence: an office does not go across it. */
const BREAK = /["“”«»?!:]|\.\s/u

const endsSentence = (text: string, end: number) => /^["”]?[.!?]\s/u.test(text.slice(end, end + 3))

function continuesOffice(word: MentionWord): boolean {
  if (word.isBracketed) return true
  if (word.isCapital) return !has(word, Label.function) || has(word, ROLE | Label.given)
  if (has(word, Label.clause | Label.function | Label.demonstrative) && !has(word, Label.link | Label.office))
    return false
  return has(word, ROLE | Label.person | Label.group | Label.link | Label.rank)
}

function roleBehind(text: string, mention: NameMention, labels: WordLabels): string | null {
  const window = text.slice(mention.end, mention.end + REACH)
  const line = window.indexOf('\n')
  const end = mention.end + (line < 0 ? window.length : line)
  if (!/^\s?[,(]/u.test(window)) {
    const next = readMentionWords(text, mention.end, Math.min(end, mention.end + NEAR), labels)[0]
    if (!has(next, Label.opener)) return null
  }
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
    if (has(word, Label.demonstrative)) break
    // "…, dokter bedah menceritakan": the sentence goes on with its verb.
    if (to > from && isVerbAt(words, to, labels)) break
    to++
  }
  // ", kata Ani, warga mengungsi": the quotation goes on.
  const next = words[from + 1]
  const isVerb = next !== undefined && !next.isCapital && labels.lexicon.wordShape.test(next.lower)
  const isClause = isVerb && !next.afterComma && !/^\d/u.test(words[from + 2]?.text ?? '')
  if (isClause && !has(first, Label.office) && !has(next, ROLE) && to - from > 1) return null
  return officeIn(text, words.slice(from, to), labels)
}

const isVerbAt = (words: readonly MentionWord[], at: number, labels: WordLabels) => {
  const word = words[at]
  if (!word || word.isCapital || has(word, ROLE | Label.person) || has(words[at - 1], Label.opener)) return false
  return labels.lexicon.verbShape?.test(word.lower) === true
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
