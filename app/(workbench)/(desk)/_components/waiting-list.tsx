import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { DeskSection } from './desk-section'
import { StateShape, type MarkState } from '@/app/_components/state-shape'
import type { Desk } from '@/lib/server/reviews/get-desk'

const ROWS: readonly { name: keyof Desk['waiting']; href: string; shape: MarkState }[] = [
  { name: 'signOffs', href: '/claims?status=AWAITING_SIGN_OFF', shape: 'confirmed' },
  { name: 'returnedToMe', href: '/claims?status=RETURNED', shape: 'disputed' },
  { name: 'openClaims', href: '/claims?status=OPEN', shape: 'suggested' },
  { name: 'suggestedQuotations', href: '/queue', shape: 'suggested' },
  { name: 'utteranceMatches', href: '/utterances?order=waiting', shape: 'suggested' },
]

const COLOURS = { confirmed: 'text-confirmed', disputed: 'text-disputed', suggested: 'text-suggested' } as const

/** What this person can do next, as numbers that lead to the work. */
export function WaitingList({ waiting }: { waiting: Desk['waiting'] }) {
  const t = useTranslations('desk.waiting')
  const rows = ROWS.flatMap((row) => {
    const count = waiting[row.name]
    return count === null ? [] : [{ ...row, ...count }]
  })
  const busy = rows.filter(({ count }) => count > 0)
  return (
    <DeskSection title={t('title')}>
      {busy.length === 0 && <p className="py-3 text-muted">{t(rows.length === 0 ? 'onlyReading' : 'nothing')}</p>}
      <ul>
        {busy.map(({ name, href, shape, count, isMore }) => (
          <li key={name} className="border-b border-hairline">
            <Link
              href={href}
              className="grid grid-cols-[4.5rem_1fr_auto] items-baseline py-3 ring-inward hover:bg-sunken"
            >
              <span className="text-title font-bold" data-tabular>
                {count}
                {isMore && '+'}
              </span>
              <span>{t(name, { count })}</span>
              <span className={COLOURS[shape as keyof typeof COLOURS]}>
                <StateShape state={shape} />
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </DeskSection>
  )
}
