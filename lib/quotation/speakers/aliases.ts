import { has, readMentionWords, type MentionWord } from '@/lib/quotation/speakers/mention-words'
import { Label, ROLE, type WordLabels } from '@/lib/quotation/speakers/word-labels'

const REACH = 70

/** Other names that stand right behind a name: "(BHY)", "alias Jaka Simo", "yang akrab disapa Togar", "atau Kang Jajar". */
export function aliasesBehind(
  text: string,
  end: number,
  name: readonly MentionWord[],
  labels: WordLabels,
): readonly string[] {
  const opener = text[end] === ' ' ? end + 1 : end
  if (text[opener] === '(') {
    if (!/^\(\p{Lu}/u.test(text.slice(opener, opener + 2))) return []
    return bracketed(readMentionWords(text, opener, Math.min(text.length, opener + 30), labels), name, labels)
  }
  const next = readMentionWords(text, opener, Math.min(text.length, opener + 14), labels)[0]
  if (!next || next.isCapital || !has(next, Label.alias | Label.opener)) return []
  const words = readMentionWords(text, opener, Math.min(text.length, end + REACH), labels)
  let at = 0
  let isAnnounced = false
  while (at < words.length) {
    const word = words[at]
    if (!word || word.isCapital) break
    if (has(word, Label.alias)) isAnnounced = true
    else if (!has(word, Label.opener)) return []
    at++
  }
  if (!isAnnounced) return []
  const alias: string[] = []
  for (; at < words.length && alias.length < 3; at++) {
    const word = words[at]
    if (!word?.isCapital || (alias.length > 0 && word.afterComma)) break
    if (has(word, Label.organization | Label.office) && !has(word, Label.given)) break
    if (alias.length > 0 && /[.!?"”]/u.test(text.slice(words[at - 1]?.end ?? 0, word.start))) break
    alias.push(word.lower)
  }
  return alias.length > 0 ? [alias.join(' ')] : []
}

/** "(BHY)" behind Bagus Hadi Yuwono, "(Bamsu)" behind Bambang Sutikno, not "(35)" or "(PDIP)". */
function bracketed(words: readonly MentionWord[], name: readonly MentionWord[], labels: WordLabels): readonly string[] {
  const inside = words.filter((word) => word.isBracketed)
  const first = inside[0]
  if (!first?.isCapital || inside.length > 2 || first !== words[0]) return []
  const initials = name.map((word) => word.lower[0] ?? '').join('')
  const isInitials = initials.includes(first.lower) && first.lower.length > 1
  const isBlend =
    !first.isAcronym &&
    name.some((word) => word.lower.slice(0, 2) === first.lower.slice(0, 2) || word.lower.includes(first.lower))
  const isCalled = isNickname(inside, labels) || (isNickname(name, labels) && inside.every(isPlain))
  return isInitials || isBlend || isCalled ? [inside.map((word) => word.lower).join(' ')] : []
}

/** "Gus Didin", "Kang Jajar": what people call somebody. */
export const isNickname = ([first, second]: readonly MentionWord[], { lexicon }: WordLabels): boolean =>
  first !== undefined && second !== undefined && (lexicon.nicknameWords ?? []).includes(first.lower)

const isPlain = (word: MentionWord) =>
  word.isCapital && !word.isAcronym && !has(word, ROLE | Label.group | Label.document)
