import { useLocale, useTranslations } from 'next-intl'
import { Fragment } from 'react'
import { Day } from '@/app/_components/time'
import { formatDay } from '@/app/_lib/format-moment'
import type { StoredFact } from '@/lib/schemas/flag'
import type { FlagView } from '@/lib/server/flags/flag-view'

const DAY = /(\d{4}-\d{2}-\d{2})/

/** What a weekday is compared with is a date, and a date says its weekday by itself. */
const textOf = (text: string): string => (/^\d{4}-\d{2}-\d{2}: /.test(text) ? text.slice(0, 10) : text)

/** Days alone are told with their weekday, days within words are not. */
const isAlone = (text: string): boolean => text.length === 10

/** A fact as a reader of this language writes it. */
export function FactText({ fact }: { fact: StoredFact }) {
  const text = textOf(fact.text)
  return text
    .split(DAY)
    .map((part, index) =>
      DAY.test(part) ? (
        <Day key={index} value={part} isBrief={!isAlone(text)} />
      ) : (
        <Fragment key={index}>{part}</Fragment>
      ),
    )
}

/** The same as plain words, for a sentence. */
export const useFactWords = () => {
  const locale = useLocale()
  return (given: string): string => {
    const text = textOf(given)
    return text
      .split(DAY)
      .map((part) => (DAY.test(part) ? formatDay(part, locale, !isAlone(text)) : part))
      .join('')
  }
}

const SIDED = { number: 'numberElsewhere', speaker: 'speakerElsewhere' } as const
const AGAIN = { number: 'numberAgain', speaker: 'speakerAgain' } as const
const KNOWN = [
  'weekday-stated',
  'weekday-of-date',
  'said-on',
  'published-on',
  'died-on',
  'role-given',
  'tenure',
  'total-stated',
  'sum-of-parts',
  'percentage-stated',
  'percentage-of-amounts',
  'number',
  'speaker',
] as const
type Label = (typeof KNOWN)[number]
const isLabel = (label: string): label is Label => (KNOWN as readonly string[]).includes(label)

/** What the two facts of a flag are told from. */
export type FlagFacts = Pick<FlagView, 'left' | 'right' | 'other' | 'article'>

/** What each of the two facts of a flag is called; of a comparison, the other side names its outlet. */
export const useFactLabels = () => {
  const t = useTranslations('flags.facts')
  const words = useTranslations('words')
  return ({ left, right, other, article }: FlagFacts): readonly [string, string] => {
    const name = (label: string) => (isLabel(label) ? t(label) : label)
    if (right.label !== 'number' && right.label !== 'speaker') return [name(left.label), name(right.label)]
    if (other === null) return [name(left.label), t('numberAgain')]
    const outlet = other.article.outlet?.name ?? words('unknownOutlet')
    const isSame = other.article.id === article.id
    return [name(left.label), isSame ? t(AGAIN[right.label]) : t(SIDED[right.label], { outlet })]
  }
}
