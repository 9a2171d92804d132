'use client'
import { Check, X } from 'lucide-react'
import { useFormatter, useTranslations } from 'next-intl'
import Link from 'next/link'
import { useEffect, useRef, type ReactNode } from 'react'
import { WordingText } from './wording-text'
import { Button } from '@/app/_components/button'
import { joinClasses } from '@/app/_components/join-classes'
import { StateMark } from '@/app/_components/state-mark'
import { Time } from '@/app/_components/time'
import type { PairBlocker } from '@/lib/schemas/utterance'
import type { SuggestionView } from '@/lib/server/utterances/find-suggestions'
import type { MemberView } from '@/lib/server/utterances/member-view'

interface SuggestionPairProps {
  suggestion: SuggestionView
  isChosen: boolean
  isBusy: boolean
  onChoose: () => void
  /** Null where this person only reads. */
  onAnswer: ((isSame: boolean) => void) | null
}

/** Two quotations side by side with what keeps the machine from joining them. */
export function SuggestionPair({ suggestion, isChosen, isBusy, onChoose, onAnswer }: SuggestionPairProps) {
  const t = useTranslations('utterances')
  const format = useFormatter()
  const item = useRef<HTMLLIElement>(null)
  const wasChosen = useRef(isChosen)
  useEffect(() => {
    // The first one is chosen when the page opens, which must not scroll it.
    if (isChosen && !wasChosen.current) item.current?.scrollIntoView({ block: 'nearest' })
    wasChosen.current = isChosen
  }, [isChosen])
  const { pair, own, other, pieces, otherUtteranceId } = suggestion
  const isTurned = pair.aId !== own.quotationId
  const blockers = pair.blockers.map((blocker) => (isTurned ? { ...blocker, a: blocker.b, b: blocker.a } : blocker))
  return (
    <li
      ref={item}
      aria-current={isChosen || undefined}
      onClick={onChoose}
      className={joinClasses(
        'grid gap-3 rounded-md border p-3',
        isChosen ? 'border-accent bg-accent-ground' : 'border-hairline',
      )}
    >
      <p className="flex flex-wrap items-center gap-x-4 gap-y-1 text-table">
        {blockers.map((blocker) => (
          <Difference key={`${blocker.kind} ${blocker.a} ${blocker.b}`} blocker={blocker} />
        ))}
        <StateMark state="suggested" word={t(`relations.${pair.relation}`)} />
        <span className="text-muted" data-tabular>
          {t('suggestions.sure', { score: format.number(pair.score, { style: 'percent' }) })}
        </span>
      </p>
      <div className="grid gap-x-6 gap-y-3 md:grid-cols-2">
        <Side title={t('suggestions.here')} member={own}>
          {own.text}
        </Side>
        <Side title={t('suggestions.there')} member={other}>
          <WordingText pieces={pieces} />
        </Side>
      </div>
      <div data-screen-only className="flex flex-wrap items-center gap-2">
        {onAnswer && (
          <>
            <Button
              look={isChosen ? 'primary' : 'secondary'}
              icon={Check}
              shortcut={isChosen ? 'a' : undefined}
              disabled={isBusy}
              onClick={() => onAnswer(true)}
            >
              {t('suggestions.confirm')}
            </Button>
            <Button icon={X} shortcut={isChosen ? 'x' : undefined} disabled={isBusy} onClick={() => onAnswer(false)}>
              {t('suggestions.reject')}
            </Button>
          </>
        )}
        <Link href={`/utterances/${otherUtteranceId}`} className="text-link text-table">
          {t('suggestions.open')}
        </Link>
      </div>
    </li>
  )
}

function Difference({ blocker }: { blocker: PairBlocker }) {
  const t = useTranslations('utterances')
  const { kind, a, b } = blocker
  const key = a === '' ? 'blockerOnlyThere' : b === '' ? 'blockerOnlyHere' : 'blockerWords'
  return (
    <span className="flex flex-wrap items-center gap-x-2">
      <StateMark state="disputed" word={t(`blockers.${kind}`)} />
      {kind !== 'party' && <span>{t(key, { a, b })}</span>}
    </span>
  )
}

function Side({ title, member, children }: { title: string; member: MemberView; children: ReactNode }) {
  const words = useTranslations('words')
  const { article, kind, saidBy, quotationId } = member
  return (
    <div className="grid content-start gap-1">
      <h3 className="text-caption text-muted">{title}</h3>
      <blockquote className="font-serif text-lead">
        {kind === 'direct' ? '“' : ''}
        {children}
        {kind === 'direct' ? '”' : ''}
      </blockquote>
      <p className="text-caption text-muted">
        {saidBy?.name ?? words('unknownSpeaker')} ·{' '}
        <Link href={`/articles/${article.id}?v=${article.versionNumber}&q=${quotationId}`} className="text-link">
          {article.outlet?.name ?? words('unknownOutlet')}
        </Link>{' '}
        · {article.publishedAt ? <Time value={article.publishedAt} isBrief /> : words('undated')}
      </p>
    </div>
  )
}
