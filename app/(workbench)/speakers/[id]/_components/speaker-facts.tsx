import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { SpeakerDetail } from '@/lib/server/speakers/get-speaker'

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="grid gap-1">
      <dt className="text-table font-medium text-muted">{name}</dt>
      {children}
    </div>
  )
}

/** Other forms of the name, the offices articles give, the outlets that quote. */
export function SpeakerFacts({ speaker }: { speaker: SpeakerDetail }) {
  const t = useTranslations('speakers.facts')
  const words = useTranslations('words')
  const otherNames = speaker.aliases.filter((name) => name !== speaker.name)
  return (
    <dl className="order-1 grid gap-5 text-ui lg:order-2 lg:border-l lg:border-hairline lg:pl-6">
      <Fact name={t('kind')}>
        <dd>{words(`speakerKinds.${speaker.kind}`)}</dd>
      </Fact>
      {otherNames.length > 0 && (
        <Fact name={t('aliases')}>
          <dd>{otherNames.join(', ')}</dd>
        </Fact>
      )}
      {speaker.roles.length > 0 && (
        <Fact name={t('roles')}>
          {speaker.roles.map(({ role, quotationCount }) => (
            <dd key={role} className="flex justify-between gap-3">
              {role}
              <span className="text-muted" data-tabular>
                {quotationCount}
              </span>
            </dd>
          ))}
        </Fact>
      )}
      {speaker.outlets.length > 0 && (
        <Fact name={t('outlets')}>
          {speaker.outlets.map(({ id, name, quotationCount }) => (
            <dd key={id} className="flex justify-between gap-3">
              <Link href={`/articles?outletId=${id}`} className="text-link">
                {name}
              </Link>
              <span className="text-muted" data-tabular>
                {quotationCount}
              </span>
            </dd>
          ))}
        </Fact>
      )}
    </dl>
  )
}
