import { has, readMentionWords, type MentionWord } from '@/lib/quotation/speakers/mention-words'
import { phraseOf } from '@/lib/quotation/speakers/roles'
import { Label, type WordLabels } from '@/lib/quotation/speakers/word-labels'
import type { Span } from '@/lib/schemas/span'

/** Somebody whom the article brings in without a name: "seorang pembeli asal Bogor". */
export interface Unnamed {
  readonly start: number
  readonly phrase: string
  /** The noun that says who it is, in lower case. */
  readonly head: string
}

const REACH = 90
const LONGEST_PHRASE = 8
// A page that brings in more unnamed people than this is a list.
const MOST = 200

/** Everybody whom the paragraphs bring in with one of the openers, in text order; linear in their length. */
export function findUnnamed(
  text: string,
  paragraphs: readonly Span[],
  labels: WordLabels,
  openers: readonly string[],
): readonly Unnamed[] {
  const found: Unnamed[] = []
  for (const { start, end } of paragraphs) {
    for (const opener of openers) {
      const body = text.slice(start, end)
      for (let at = body.indexOf(opener); at >= 0 && found.length < MOST; at = body.indexOf(opener, at + 1)) {
        const one = describedAt(text, start + at, end, labels, opener)
        if (one) found.push(one)
      }
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

function describedAt(text: string, at: number, end: number, labels: WordLabels, intro: string): Unnamed | null {
  const words = readMentionWords(text, at, Math.min(end, at + REACH), labels)
  const [opener, head] = words
  if (!opener || !head || opener.text !== intro) return null
  const isGroup = (labels.lexicon.groupIndefinites ?? []).includes(intro) && has(head, Label.group | Label.place)
  if (head.isCapital || !(isGroup || has(head, Label.person | Label.office))) return null
  let to = 2
  while (to < LONGEST_PHRASE && goesOn(text, words, to, labels)) to++
  const next = words[to]
  // "seorang pembeli bernama Sari", "seorang pembeli, Sari": called by a name after all.
  const isNamed = has(next, Label.naming) || (next?.afterComma === true && next.isCapital)
  if (isNamed || words.slice(2, to).some((word) => has(word, Label.given | Label.naming))) return null
  return { start: at, phrase: phraseOf(text, words.slice(0, to)), head: head.lower }
}

/** Whether the word still belongs to the description: a noun or adjective, or a place behind its preposition. */
function goesOn(text: string, words: readonly MentionWord[], at: number, { lexicon }: WordLabels): boolean {
  const word = words[at]
  if (!word || /[^\s]/u.test(text.slice(words[at - 1]?.end ?? 0, word.start))) return false
  if (word.isCapital) return true
  if (has(word, Label.link)) return words[at + 1]?.isCapital === true
  return (
    !has(word, Label.clause | Label.demonstrative | Label.opener | Label.alias) && !lexicon.wordShape.test(word.lower)
  )
}
