import { asSpeaker, sure } from '@/lib/quotation/speakers/choose-speaker'
import type { Article, Choice } from '@/lib/quotation/speakers/speaker-choice'
import { Label, labelOf, type WordLabels } from '@/lib/quotation/speakers/word-labels'
import type { Span } from '@/lib/schemas/span'
import { lowerBound } from '@/lib/text/lower-bound'

const SOMEBODY = Label.kin | Label.person | Label.office
const MOST_STEPS = 40

/** "suami" of "suaminya": the noun of one word for somebody of somebody, or null where it is none ("ujarnya"). */
export function relativeIn(labels: WordLabels, source: string): string | null {
  const lower = source.toLowerCase()
  const suffix = labels.lexicon.cueSuffixes.find((ending) => lower.length > ending.length + 2 && lower.endsWith(ending))
  if (suffix === undefined || /\s/u.test(source) || labels.bits.has(lower)) return null
  const stem = lower.slice(0, -suffix.length)
  return (labelOf(labels, stem) & SOMEBODY) === 0 ? null : stem
}

/** "Suaminya menambahkan": the husband whom the article names last before the words, else he without a name. */
export function chooseRelative(article: Article, source: Span, stem: string): Choice {
  const { timeline } = article.people
  const end = lowerBound(timeline.length, (at) => timeline[at]?.mention.start ?? 0, source.start)
  for (let at = end - 1; at >= Math.max(0, end - MOST_STEPS); at--) {
    const person = timeline[at]?.person
    if (!person?.isPerson) continue
    const speaker = asSpeaker(article, person, null)
    if (speaker.role?.toLowerCase() === stem) return sure(speaker, 'office', 0.85, person)
  }
  const name = article.text.slice(source.start, source.end)
  return sure({ name, role: null, kind: 'anonymous' }, 'as-written', 0.8)
}
