import type { MentionWord } from '@/lib/quotation/speakers/mention-words'

/** The name as written, glued words apart and initials with their full stop. */
export function nameText(text: string, name: readonly MentionWord[]): string {
  return name
    .map((word, at) =>
      at < name.length - 1 && word.text.length === 1 && text[word.end] === '.' ? `${word.text}.` : cased(word, name),
    )
    .join(' ')
}

/** "BIMA Arya Putra": outlets set first words in capitals. */
function cased(word: MentionWord, name: readonly MentionWord[]): string {
  const isShouted =
    word.isAcronym && word.text.length > 3 && name.some((other) => !other.isAcronym && other.text.length > 1)
  return isShouted ? word.text.charAt(0) + word.text.slice(1).toLowerCase() : word.text
}

/** The words of a name as one key. */
export const keyOf = (name: readonly MentionWord[]) => name.map((word) => word.lower).join(' ')
