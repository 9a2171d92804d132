'use client'
import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { useEffect, useState } from 'react'
import { findElsewhere } from '@/app/(workbench)/utterances/actions'
import type { Elsewhere as Found } from '@/lib/server/utterances/find-elsewhere'

/** Who else carries the chosen words, and the way to where they stand side by side. */
export function Elsewhere({ quotationId }: { quotationId: string }) {
  const t = useTranslations('utterances.elsewhere')
  const [found, setFound] = useState<Found | null>(null)
  useEffect(() => {
    let isShown = true
    // What cannot be read now is left out: nothing that is done here depends on it.
    void findElsewhere({ quotationId })
      .then((answer) => isShown && answer.ok && setFound(answer.data))
      .catch(() => undefined)
    return () => {
      isShown = false
    }
  }, [quotationId])
  if (found === null) return null
  const { utteranceId, quotations, outlets, independentSources: sources, waiting } = found
  return (
    <section className="grid gap-1 text-table">
      <h3 className="font-medium text-muted">{t('title')}</h3>
      <p className="flex flex-wrap gap-x-3">
        {quotations > 1 || waiting > 0 ? (
          <Link href={`/utterances/${utteranceId}`} className="text-link font-medium">
            {quotations > 1 ? t('link', { outlets, sources }) : t('alone')}
          </Link>
        ) : (
          <span className="text-muted">{t('alone')}</span>
        )}
        {waiting > 0 && <span className="text-muted">{t('waiting', { count: waiting })}</span>}
      </p>
    </section>
  )
}
