import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { CorrectionTable } from '@/app/(workbench)/utterances/_components/correction-table'
import { CorrectionsDownload } from '@/app/(workbench)/utterances/_components/corrections-download'
import { StateMark } from '@/app/_components/state-mark'
import { Time } from '@/app/_components/time'
import { WordDiff } from '@/app/_components/word-diff'
import { diffPassages } from '@/lib/matching/word-diff'
import type { Correction } from '@/lib/server/utterances/list-corrections'

interface CorrectionsProps {
  utteranceId: string
  corrections: readonly Correction[]
}

/** Who changed or withdrew these words after publication, and which outlets followed. Nothing where nobody did. */
export function Corrections({ utteranceId, corrections }: CorrectionsProps) {
  const t = useTranslations('flags.corrections')
  if (corrections.length === 0) return null
  return (
    <section aria-label={t('title')} className="grid gap-4">
      <header className="flex flex-wrap items-end justify-between gap-3">
        <div className="grid gap-1">
          <h2 className="text-title font-bold">{t('title')}</h2>
          <p className="max-w-reading text-table text-muted">{t('lead')}</p>
        </div>
        <CorrectionsDownload utteranceId={utteranceId} />
      </header>
      <ol className="grid gap-8">
        {corrections.map((correction) => (
          <li key={`${correction.quotationId} ${correction.at.toISOString()}`} className="grid gap-3">
            <CorrectionHead correction={correction} />
            <CorrectionTable spread={correction.spread} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function CorrectionHead({ correction }: { correction: Correction }) {
  const t = useTranslations('flags.corrections')
  const words = useTranslations('words')
  const { article, before, after, at, isConfirmed, isFirst, spread } = correction
  const count = (status: 'old' | 'new' | 'withdrawn') => spread.filter((row) => row.status === status).length
  const outlet = article.outlet?.name ?? words('unknownOutlet')
  return (
    <div className="grid gap-1.5 border-l-2 border-altered pl-4">
      <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1 text-ui">
        <Link href={`/articles/${article.id}`} className="text-link font-medium">
          {t(after === null ? 'withdrawn' : 'corrected', { outlet })}
        </Link>
        {isFirst && <span className="text-table text-muted">{t('first')}</span>}
        <span className="text-table text-muted">
          {t('seen')} <Time value={at} isBrief />
        </span>
        <StateMark
          state={isConfirmed ? 'confirmed' : 'suggested'}
          word={t(isConfirmed ? 'confirmed' : 'unconfirmed')}
        />
      </p>
      <blockquote className="max-w-reading font-serif text-lead">
        <WordDiff pieces={after === null ? [{ kind: 'removed', text: before }] : diffPassages(before, after)} />
      </blockquote>
      <p className="text-ui font-medium">
        {spread.length === 0
          ? t('nobody')
          : t('count', { old: count('old'), followed: count('new') + count('withdrawn') })}
      </p>
    </div>
  )
}
