'use client'
import { useFormatter, useTranslations } from 'next-intl'
import Link from 'next/link'
import { quotationHref, QuotationHits } from '@/app/(workbench)/search/_components/quotation-hits'
import { Notice } from '@/app/_components/notice'
import { StateMark } from '@/app/_components/state-mark'
import { Time } from '@/app/_components/time'
import type { PassageRelation } from '@/lib/matching/compare-passages'
import type { SaidBefore, SaidBeforeAnswer } from '@/lib/server/search/find-said-before'

/** What the page says of each relation, as a shape beside its word. */
const SHAPES: Record<PassageRelation, 'confirmed' | 'suggested' | 'altered'> = {
  identical: 'confirmed',
  excerpt: 'confirmed',
  overlap: 'suggested',
  reworded: 'altered',
  'same-occasion': 'suggested',
  different: 'suggested',
}

export function SaidBeforeMatches({ answer }: { answer: SaidBeforeAnswer }) {
  const t = useTranslations('search.said')
  const { matches, similar, isCut, isEmpty } = answer
  if (isEmpty) return <Notice>{t('isEmpty')}</Notice>
  return (
    <section className="grid gap-2" aria-live="polite">
      {isCut && <Notice>{t('isCut')}</Notice>}
      {matches.length > 0 && <h2 className="text-title font-bold">{t('matches', { count: matches.length })}</h2>}
      {matches.length > 0 && (
        <p className="flex flex-wrap gap-x-4 text-table text-muted">
          <ins className="rounded-sm bg-confirmed-ground px-1 font-medium text-ink">{t('onlyHere')}</ins>
          <del className="rounded-sm bg-danger-ground px-1 line-through">{t('onlyPasted')}</del>
        </p>
      )}
      <ol>
        {matches.map((match) => (
          <Match key={match.quotation.id} match={match} />
        ))}
      </ol>
      {matches.length === 0 && <p>{t(similar.length > 0 ? 'none' : 'nothing')}</p>}
      {similar.length > 0 && (
        <>
          <h2 className="pt-4 text-ui font-bold">{t('similar')}</h2>
          <QuotationHits hits={similar} query={{ speakerId: '-' }} />
        </>
      )}
    </section>
  )
}

function Match({ match }: { match: SaidBefore }) {
  const t = useTranslations('search.said')
  const words = useTranslations('words')
  const format = useFormatter()
  const { quotation, relation, score, segments, quotationCount } = match
  const { speaker, outlet, article, utteranceId, language } = quotation
  return (
    <li className="grid gap-2 border-b border-hairline py-4">
      <p className="flex flex-wrap items-center gap-x-4 gap-y-1 text-table">
        <StateMark state={SHAPES[relation]} word={t(`relations.${relation}`)} />
        <span className="text-muted">
          {t('sure', { score: format.number(score, { style: 'percent', maximumFractionDigits: 0 }) })}
        </span>
        <span className="font-medium">{speaker?.name ?? words('unknownSpeaker')}</span>
        <span className="text-muted">
          {outlet?.name ?? words('unknownOutlet')}
          {article.publishedAt && (
            <>
              {' · '}
              <Time value={article.publishedAt} isBrief />
            </>
          )}
        </span>
      </p>
      <p lang={language} className="max-w-reading font-serif text-lead" aria-label={t('compare')}>
        {segments.map(({ kind, a, b }, place) => (
          <span key={place}>
            {place > 0 && ' '}
            {kind === 'same' && b?.text}
            {(kind === 'only-a' || kind === 'changed') && a && (
              <del title={t('onlyPasted')} className="rounded-sm bg-danger-ground px-0.5 text-muted line-through">
                {a.text}
              </del>
            )}
            {kind === 'changed' && a && b && ' '}
            {(kind === 'only-b' || kind === 'changed') && b && (
              <ins title={t('onlyHere')} className="rounded-sm bg-confirmed-ground px-0.5 font-medium underline">
                {b.text}
              </ins>
            )}
          </span>
        ))}
      </p>
      <p className="flex flex-wrap gap-x-4 text-table">
        {utteranceId && (
          <Link href={`/utterances/${utteranceId}`} className="text-link">
            {t('utterance', { count: quotationCount })}
          </Link>
        )}
        <Link href={quotationHref(quotation)} className="text-link">
          {t('article')}
        </Link>
      </p>
    </li>
  )
}
