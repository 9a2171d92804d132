import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { OutletDetail } from '@/lib/server/outlets/get-outlet'

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="grid gap-1">
      <dt className="text-table font-medium text-muted">{name}</dt>
      {children}
    </div>
  )
}

/** What the newsroom knows of an outlet, and whom it quotes. */
export function OutletFacts({ outlet }: { outlet: OutletDetail }) {
  const t = useTranslations('outlets.facts')
  const { owner, isWire, names, domains, speakers, feeds } = outlet
  const muted = (text: string) => <dd className="text-muted">{text}</dd>
  return (
    <dl className="grid gap-5 text-ui lg:border-l lg:border-hairline lg:pl-6">
      <Fact name={t('kind')}>
        <dd>{t(isWire ? 'wire' : 'outlet')}</dd>
      </Fact>
      <Fact name={t('owner')}>{owner ? <dd>{owner}</dd> : muted(t('unknownOwner'))}</Fact>
      <Fact name={t('domains')}>
        {domains.length === 0
          ? muted(t('noDomain'))
          : domains.map((domain) => (
              <dd key={domain} className="font-mono text-table break-all">
                {domain}
              </dd>
            ))}
      </Fact>
      {names.length > 0 && (
        <Fact name={t('names')}>
          <dd>{names.join(', ')}</dd>
        </Fact>
      )}
      {speakers.length > 0 && (
        <Fact name={t('speakers')}>
          {speakers.map(({ id, name, quotationCount }) => (
            <dd key={id} className="flex justify-between gap-3">
              <Link href={`/speakers/${id}`} className="text-link">
                {name}
              </Link>
              <span className="text-muted" data-tabular>
                {quotationCount}
              </span>
            </dd>
          ))}
        </Fact>
      )}
      <Fact name={t('feeds')}>
        {feeds.length === 0
          ? muted(t('noFeeds'))
          : feeds.map(({ id, url, title }) => (
              <dd key={id} className="break-all">
                {title ?? url}
              </dd>
            ))}
        <dd>
          <Link href="/feeds" className="text-link">
            {t('allFeeds')}
          </Link>
        </dd>
      </Fact>
    </dl>
  )
}
