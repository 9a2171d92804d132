import type { useTranslations } from 'next-intl'
import { toFields } from '@/app/(workbench)/claims/_components/read-claim-filter'
import { verdictLabel } from '@/app/(workbench)/claims/_components/verdict-label'
import type { FilterPhrase } from '@/app/_components/filter-sentence'
import { toHref } from '@/app/_lib/to-href'
import type { ClaimFilter } from '@/lib/schemas/claim'
import type { OutletChoice } from '@/lib/server/outlets/list-outlet-choices'
import type { VerdictView } from '@/lib/server/claims/claim-view'

interface Given {
  readonly path: string
  readonly filter: ClaimFilter
  readonly verdicts: readonly VerdictView[]
  readonly outlets: readonly OutletChoice[]
  readonly locale: string
  readonly words: ReturnType<typeof useTranslations<'words'>>
}

/** What a list is narrowed to, as the parts of a sentence, each with the list that lacks it. */
export const toPhrases = ({ path, filter, verdicts, outlets, locale, words }: Given): FilterPhrase[] => {
  const fields = toFields(filter)
  const phrase = (text: string, without: keyof typeof fields): FilterPhrase => ({
    text,
    removeHref: toHref(path, { ...fields, [without]: null }),
    removeLabel: words('removeFilter', { filter: text }),
  })
  const phrases: FilterPhrase[] = []
  if (filter.q) phrases.push(phrase(`“${filter.q}”`, 'q'))
  if (filter.status?.length) {
    phrases.push(phrase(filter.status.map((status) => words(`claimStatuses.${status}`)).join(', '), 'status'))
  }
  if (filter.verdict?.length) {
    const chosen = verdicts.filter(({ code }) => filter.verdict?.some((wanted) => wanted === code))
    phrases.push(phrase(chosen.map((verdict) => verdictLabel(verdict, locale)).join(', '), 'verdict'))
  }
  const outlet = outlets.find(({ id }) => id === filter.outletId)
  if (filter.outletId) phrases.push(phrase(outlet?.name ?? words('unknownOutlet'), 'outletId'))
  if (filter.speakerId) phrases.push(phrase(words('oneSpeaker'), 'speakerId'))
  return phrases
}
