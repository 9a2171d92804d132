import type { useTranslations } from 'next-intl'
import { toFields, type ShownFilter } from '@/app/(workbench)/flags/_components/read-flag-filter'
import type { FilterPhrase } from '@/app/_components/filter-sentence'
import { toHref } from '@/app/_lib/to-href'
import type { OutletChoice } from '@/lib/server/outlets/list-outlet-choices'

interface Given {
  readonly filter: ShownFilter
  readonly outlets: readonly OutletChoice[]
  readonly t: ReturnType<typeof useTranslations<'flags'>>
  readonly words: ReturnType<typeof useTranslations<'words'>>
}

/** What the list is narrowed to, as the parts of a sentence, each with the list that lacks it. */
export const toFlagPhrases = ({ filter, outlets, t, words }: Given): FilterPhrase[] => {
  const fields = toFields(filter)
  const phrase = (text: string, without: Partial<Record<keyof typeof fields, string | null>>): FilterPhrase => ({
    text,
    removeHref: toHref('/flags', { ...fields, ...without }),
    removeLabel: words('removeFilter', { filter: text }),
  })
  const { state, check, certainty, outletId, speakerId } = filter
  const outlet = outlets.find(({ id }) => id === outletId)
  return [
    ...(state === 'any' ? [] : [phrase(t(`states.${state}`), { state: 'any' })]),
    ...(check ? [phrase(t(`checks.${check}`).toLowerCase(), { check: null })] : []),
    ...(certainty ? [phrase(t(`certainties.${certainty}`), { certainty: null })] : []),
    ...(outletId ? [phrase(outlet?.name ?? words('unknownOutlet'), { outletId: null })] : []),
    ...(speakerId ? [phrase(words('oneSpeaker'), { speakerId: null })] : []),
  ]
}
