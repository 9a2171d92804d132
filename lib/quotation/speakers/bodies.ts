import { has, readMentionWords } from '@/lib/quotation/speakers/mention-words'
import { Label, type WordLabels } from '@/lib/quotation/speakers/word-labels'
import type { Span } from '@/lib/schemas/span'

const BRACKETED = /\(([\p{L}][\p{L}\p{N}&-]{1,14})\)/gu
const REACH = 140

/**
 * Fuller names of bodies by the short form in brackets behind them: "Komisi Pemberantasan Korupsi (KPK)". The words are
 * those whose first letters spell the short form; a blend ("Kemenkeu") takes the words back to the head of the body.
 */
export function findExpansions(text: string, paragraphs: readonly Span[], labels: WordLabels): Map<string, string> {
  const expansions = new Map<string, string>()
  for (const paragraph of paragraphs) {
    const body = text.slice(paragraph.start, paragraph.end)
    if (!body.includes('(')) continue
    for (const match of body.matchAll(BRACKETED)) {
      const short = match[1] ?? ''
      const key = short.toLowerCase()
      if (expansions.has(key) || !/\p{Lu}/u.test(short)) continue
      const full = expansionBefore(body, match.index, short, labels)
      if (full) expansions.set(key, full)
    }
  }
  return expansions
}

function expansionBefore(body: string, bracket: number, short: string, labels: WordLabels): string | null {
  const words = readMentionWords(body, Math.max(0, bracket - REACH), bracket, labels)
  const isInitials = short === short.toUpperCase()
  let next = short.length - 1
  for (let at = words.length - 1; at >= 0; at--) {
    const word = words[at]
    if (!word || (word.afterComma && at < words.length - 1 && next < 0)) return null
    const letter = short[next]?.toLowerCase()
    if (word.isCapital && isInitials && word.lower[0] === letter) next--
    else if (word.isCapital && isInitials) return null
    else if (!word.isCapital && !has(word, Label.conjunction | Label.link)) return null
    const isHead = isInitials ? next < 0 : has(word, Label.organization | Label.group)
    if (isHead && word.isCapital)
      return words
        .slice(at)
        .map((one) => one.text)
        .join(' ')
  }
  return null
}
