import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Time } from '@/app/_components/time'
import type { ClaimProof as Proof } from '@/lib/server/exports/get-claim-proof'

/** By which hashes anyone can check the claim: behind a word on a screen, in full on paper. */
export function ClaimProof({ proof }: { proof: Proof }) {
  const t = useTranslations('claims.proof')
  return (
    <section aria-label={t('title')} className="text-table">
      <details data-screen-only>
        <summary className="w-fit rounded-sm text-muted hover:text-ink">{t('title')}</summary>
        <ProofList proof={proof} />
      </details>
      <div className="hidden print:block">
        <h2 className="text-title font-bold">{t('title')}</h2>
        <ProofList proof={proof} />
      </div>
    </section>
  )
}

function ProofList({ proof: { claimId, version, texts, event, export: exported } }: { proof: Proof }) {
  const t = useTranslations('claims.proof')
  const words = useTranslations('words')
  const formats = useTranslations('exports.formats')
  return (
    <div className="grid gap-3 pt-3">
      <p className="max-w-reading text-muted">{t('lead')}</p>
      <dl className="grid gap-3">
        <Entry name={t('claim')}>
          <Hash>{t('version', { id: claimId, version })}</Hash>
        </Entry>
        {texts.map(({ quotationId, outlet, headline, url, number, retrievedAt, spans, textSha256, snapshotSha256 }) => (
          <Entry key={quotationId} name={t('text', { outlet: outlet ?? words('unknownOutlet'), headline })}>
            {url && <p className="break-all">{url}</p>}
            <p>
              {t('read', { number })} <Time value={retrievedAt} />,{' '}
              {t('place', { places: spans.map(({ start, end }) => `${start}–${end}`).join(', ') })}
            </p>
            <Hash name={t('textHash')}>{textSha256}</Hash>
            <Hash name={t('fileHash')}>{snapshotSha256}</Hash>
          </Entry>
        ))}
        {event && (
          <Entry name={t('event')}>
            <p>
              {t('eventOf', { sequence: event.sequence })} <Time value={event.at} />
            </p>
            <Hash name="SHA-256">{event.hash}</Hash>
          </Entry>
        )}
        <Entry name={t('export')}>
          {exported ? (
            <>
              <p>
                {t('exportOf', { format: formats(`${exported.format}.name`) })} <Time value={exported.createdAt} />
              </p>
              <Hash name="SHA-256">{exported.sha256}</Hash>
            </>
          ) : (
            <p className="text-muted">{t('none')}</p>
          )}
        </Entry>
      </dl>
    </div>
  )
}

function Entry({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="break-inside-avoid">
      <dt className="font-medium">{name}</dt>
      <dd className="grid gap-0.5">{children}</dd>
    </div>
  )
}

function Hash({ name, children }: { name?: string; children: ReactNode }) {
  return (
    <p className="text-muted">
      {name} <span className="font-mono text-caption break-all text-ink">{children}</span>
    </p>
  )
}
