import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { SpeakerRecord } from '@/lib/server/speakers/read-speaker-record'

const MOST_SHOWN = 8

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="grid gap-1">
      <dt className="text-ui font-bold">{name}</dt>
      {children}
    </div>
  )
}

function Line({ count, children }: { count: number; children: ReactNode }) {
  return (
    <dd className="flex justify-between gap-3 text-ui">
      <span className="min-w-0">{children}</span>
      <span className="text-muted" data-tabular>
        {count}
      </span>
    </dd>
  )
}

/** The offices that articles give, and the outlets that quote; a number beside each tells how often. */
export function SpeakerFacts({ record, path }: { record: SpeakerRecord; path: string }) {
  const t = useTranslations('speakers.facts')
  return (
    <dl className="grid gap-6">
      {record.roles.length > 0 && (
        <Fact name={t('roles')}>
          {record.roles.slice(0, MOST_SHOWN).map(({ role, quotationCount }) => (
            <Line key={role} count={quotationCount}>
              {role}
            </Line>
          ))}
        </Fact>
      )}
      {record.outlets.length > 0 && (
        <Fact name={t('outlets')}>
          {record.outlets.slice(0, MOST_SHOWN).map(({ id, name, quotationCount }) => (
            <Line key={id} count={quotationCount}>
              <Link href={`${path}?outletId=${id}#said`} className="text-link">
                {name}
              </Link>
            </Line>
          ))}
        </Fact>
      )}
    </dl>
  )
}
