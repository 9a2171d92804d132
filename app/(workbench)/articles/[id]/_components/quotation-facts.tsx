'use client'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Day } from '@/app/_components/time'
import type { QuotationView } from '@/lib/server/quotations/quotation-view'

interface FactProps {
  name: string
  /** What the machine had said, where a person changed it. */
  was?: string | null | undefined
  children: ReactNode
}

function Fact({ name, was, children }: FactProps) {
  const t = useTranslations('article.facts')
  return (
    <>
      <dt className="text-muted">{name}</dt>
      <dd className="min-w-0">
        {children}
        {was !== undefined && (
          <span className="block text-caption text-muted">{t('machineSaid', { value: was ?? t('nothing') })}</span>
        )}
      </dd>
    </>
  )
}

/** The machine's value where it differs from what stands now; undefined where there is nothing to tell. */
const machineValue = (quotation: QuotationView, said: string | null | undefined, now: string | null) =>
  quotation.suggestion === null || (said ?? null) === now ? undefined : (said ?? null)

/** Who, in what office, when, through whom. */
export function QuotationFacts({ quotation, text }: { quotation: QuotationView; text: string }) {
  const t = useTranslations('article.facts')
  const words = useTranslations('words')
  const { speaker, speakerRole, saidOn, via, cueSpan, suggestion } = quotation
  const viaText = via.join(', ')
  return (
    <dl className="grid grid-cols-[6.5rem_1fr] gap-x-3 gap-y-1.5 text-table">
      <Fact name={t('speaker')} was={machineValue(quotation, suggestion?.speaker?.name, speaker?.name ?? null)}>
        {speaker?.id ? (
          <Link href={`/speakers/${speaker.id}`} className="text-link font-medium">
            {speaker.name}
          </Link>
        ) : (
          (speaker?.name ?? <span className="text-disputed">{words('unknownSpeaker')}</span>)
        )}
      </Fact>
      <Fact name={t('role')} was={machineValue(quotation, suggestion?.speaker?.role, speakerRole)}>
        {speakerRole ?? words('none')}
      </Fact>
      <Fact name={t('saidOn')} was={machineValue(quotation, suggestion?.saidOn, saidOn)}>
        {saidOn ? <Day value={saidOn} /> : t('notGiven')}
      </Fact>
      {(via.length > 0 || (suggestion?.via.length ?? 0) > 0) && (
        <Fact name={t('via')} was={machineValue(quotation, suggestion?.via.join(', '), viaText)}>
          {viaText || words('none')}
        </Fact>
      )}
      {cueSpan && <Fact name={t('cue')}>{text.slice(cueSpan.start, cueSpan.end)}</Fact>}
    </dl>
  )
}
