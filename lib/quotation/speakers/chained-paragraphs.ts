import type { Attribution } from '@/lib/quotation/attribution'
import { NOBODY, type Choice } from '@/lib/quotation/speakers/speaker-choice'

const OPENING = new Set(['"', '“', '”', '„', '«'])
// A line or two between the paragraphs.
const LONGEST_SEAM = 12

/**
 * The choices with those of a speech of several paragraphs made one: its marks open in each paragraph and close in the
 * last alone, so that whoever the last one names spoke them all, and not the speaker before. Linear in their number.
 */
export function shareChains(
  text: string,
  attributions: readonly Attribution[],
  choices: readonly Choice[],
): readonly Choice[] {
  const shared = [...choices]
  for (let at = attributions.length - 2; at >= 0; at--) {
    const own = attributions[at]
    const next = attributions[at + 1]
    const speaker = shared[at + 1]
    if (!own || !next || !speaker?.speaker || own.source !== null || !goesOn(text, own, next)) continue
    shared[at] = { ...NOBODY, speaker: speaker.speaker, person: speaker.person, how: 'continued', certainty: 0.9 }
  }
  return shared
}

function goesOn(text: string, own: Attribution, next: Attribution): boolean {
  const end = own.content.at(-1)?.end ?? 0
  const start = next.content[0]?.start ?? 0
  if (own.kind !== 'direct' || next.kind !== 'direct' || start - end > LONGEST_SEAM) return false
  // No closing mark stands behind the one, and only an opening mark before the other.
  const seam = text.slice(end, start)
  return seam.includes('\n') && OPENING.has(seam.trim())
}
