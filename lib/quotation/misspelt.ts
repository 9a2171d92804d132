import type { Cue, Language } from '@/lib/quotation/language'

// Shorter words lie too close to others ("menggenang" is no slip of "mengenang").
const SHORTEST = 10

/**
 * The finite cue that a word means in which one letter is doubled or the last one lacks: *mennambahkan*, *mengumumka*.
 * Other slips make other verbs ("menandakan" is not "menandaskan"), so they count as none.
 */
export function misspeltCue(word: string, language: Language): Cue | null {
  if (word.length < SHORTEST - 1 || word.length > 2 * SHORTEST) return null
  const ending = language.cueEnding
  if (ending !== null && word.endsWith(ending.slice(0, -1)) && !word.endsWith(ending)) {
    const cue = language.cues.get(word + ending.slice(-1))
    if (cue?.form === 'finite') return cue
  }
  for (let at = 1; at < word.length && word.length > SHORTEST; at++) {
    if (word[at] !== word[at - 1]) continue
    const cue = language.cues.get(word.slice(0, at) + word.slice(at + 1))
    if (cue?.form === 'finite') return cue
  }
  return null
}
