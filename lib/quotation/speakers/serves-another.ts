import type { Person } from '@/lib/quotation/speakers/people'
import { roleAt } from '@/lib/quotation/speakers/roles'
import type { Article } from '@/lib/quotation/speakers/speaker-choice'
import { Label, labelOf } from '@/lib/quotation/speakers/word-labels'

const MOST_LOOKED_AT = 12

/**
 * "Kuasa hukum Haris" where the article calls Haris a regent: a lawyer without a name. Answers the office that is the
 * person's own, or null where the office of somebody who serves (`role`) may be theirs.
 */
export function officeOfServed(article: Article, person: Person, role: string | null): string | null {
  const { text, labels } = article
  if (role === null || !(labels.lexicon.servingOffices ?? []).includes(role.toLowerCase())) return null
  for (const mention of person.mentions.slice(0, MOST_LOOKED_AT)) {
    const office = roleAt(text, mention, labels)
    const serves = (office ?? '')
      .toLowerCase()
      .split(/\s+/u)
      .some((word) => labelOf(labels, word) & Label.attendant)
    if (office !== null && !serves) return office
  }
  return null
}
