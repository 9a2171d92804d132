'use client'
import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { WordingText } from './wording-text'
import { DriftMark } from '@/app/(workbench)/utterances/_components/drift-mark'
import { StateMark } from '@/app/_components/state-mark'
import { Time } from '@/app/_components/time'
import type { DriftKind } from '@/lib/matching/classify-drift'
import type { Wording } from '@/lib/matching/group-wordings'
import type { StoredDriftKind } from '@/lib/schemas/utterance'
import type { MemberView } from '@/lib/server/utterances/member-view'

interface WordingRowProps {
  /** Whom the utterance is said by: only another name is told beside an outlet. */
  speakerId: string | null
  wording: Wording<MemberView>
  chosen: ReadonlySet<string>
  /** Null where nothing can be split off. */
  onToggle: ((quotationId: string) => void) | null
}

/** Differences that both outlets cannot have from the speaker when both give the words as quoted. */
const WORDS_CHANGED: ReadonlySet<DriftKind> = new Set([
  'dropped',
  'added',
  'changed',
  'negation',
  'number',
  'name',
  'modality',
])

/** One wording: what is different about it, the words, and a line for each article that has them so. */
export function WordingRow({ speakerId, wording, chosen, onToggle }: WordingRowProps) {
  const t = useTranslations('utterances.wordings')
  const { versions, pieces, drifts, isFullest } = wording
  const isQuoted = versions[0]?.kind === 'direct'
  return (
    <li className="grid gap-x-6 gap-y-2 border-t border-hairline py-4 md:grid-cols-[15rem_1fr]">
      <div className="grid content-start gap-2">
        <p className="grid gap-0.5">
          {drifts.map((kind) => (
            <span key={kind} className="flex flex-wrap gap-x-1.5">
              <DriftMark kind={kind.toUpperCase() as StoredDriftKind} />
              {isQuoted && WORDS_CHANGED.has(kind) && (
                <span className="text-caption text-muted">{t('insideMarks')}</span>
              )}
            </span>
          ))}
          {drifts.length === 0 && <StateMark state="confirmed" word={t(isFullest ? 'fullest' : 'same')} />}
        </p>
        <ul className="grid gap-1.5 text-table">
          {versions.map((member) => (
            <li key={member.quotationId}>
              <Outlet
                speakerId={speakerId}
                member={member}
                isChosen={chosen.has(member.quotationId)}
                onToggle={onToggle}
              />
            </li>
          ))}
        </ul>
      </div>
      <blockquote className="max-w-reading font-serif text-lead">
        {isQuoted ? '“' : ''}
        <WordingText pieces={pieces} />
        {isQuoted ? '”' : ''}
      </blockquote>
    </li>
  )
}

interface OutletProps {
  speakerId: string | null
  member: MemberView
  isChosen: boolean
  onToggle: ((quotationId: string) => void) | null
}

function Outlet({ speakerId, member, isChosen, onToggle }: OutletProps) {
  const t = useTranslations('utterances.wordings')
  const words = useTranslations('words')
  const { article, quotationId, storedKind, saidBy } = member
  const name = article.outlet?.name ?? words('unknownOutlet')
  return (
    <span className="flex gap-2">
      {onToggle && (
        <input
          type="checkbox"
          data-screen-only
          checked={isChosen}
          onChange={() => onToggle(quotationId)}
          aria-label={t('choose', { outlet: `${name}, ${article.headline}` })}
          className="mt-0.5 size-4 shrink-0 accent-accent"
        />
      )}
      <span className="min-w-0">
        <Link
          href={`/articles/${article.id}?v=${article.versionNumber}&q=${quotationId}`}
          title={article.headline}
          className="text-link font-medium"
        >
          {name}
        </Link>{' '}
        <span className="text-muted">{t(`kinds.${storedKind}`)}</span>
        <span className="block text-caption text-muted">
          {article.publishedAt ? <Time value={article.publishedAt} isBrief /> : words('undated')}
          {saidBy && saidBy.id !== speakerId && <> · {saidBy.name}</>}
        </span>
        {article.isEarlier && (
          <span className="block text-caption text-altered">{t('earlier', { number: article.versionNumber })}</span>
        )}
      </span>
    </span>
  )
}
