import { useTranslations } from 'next-intl'
import { joinClasses } from '@/app/_components/join-classes'
import type { WordingPiece } from '@/lib/matching/describe-wording'
import type { DriftKind } from '@/lib/matching/classify-drift'

/** What may turn the meaning stands out from what only changes the words. */
const SERIOUS: ReadonlySet<DriftKind> = new Set(['negation', 'number', 'name'])
/** More missing words than these are counted rather than shown. */
const SHOWN_WORDS = 9

/** A wording as its article has it, with what it lacks struck out and what it changed underlined and set off. */
export function WordingText({ pieces }: { pieces: readonly WordingPiece[] }) {
  const t = useTranslations('utterances.wordings')
  return (
    <>
      {pieces.map((piece, index) => {
        const key = `${index} ${piece.text}`
        if (piece.drift === null || piece.drift === 'translation') return <span key={key}>{piece.text}</span>
        const look = SERIOUS.has(piece.drift) ? 'drift-serious' : undefined
        const missing = piece.was ?? ''
        const count = missing.split(/\s+/u).filter(Boolean).length
        const following = piece.text || (pieces[index + 1]?.text ?? '')
        return (
          <span key={key}>
            {missing !== '' && (
              <>
                {/\S$/u.test(pieces[index - 1]?.text ?? '') && ' '}
                <del className={joinClasses('drift-missing', look)}>
                  <span className="sr-only">{t('dropped', { words: '' })}</span>
                  {count > SHOWN_WORDS ? t('cut', { count }) : missing}
                </del>
                {/^[\p{L}\p{N}]/u.test(following) && ' '}
              </>
            )}
            {piece.text !== '' && (
              <ins className={joinClasses('drift-other', look)}>
                <span className="sr-only">{t('added', { words: '' })}</span>
                {piece.text}
              </ins>
            )}
          </span>
        )
      })}
    </>
  )
}
