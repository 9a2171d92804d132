import { useTranslations } from 'next-intl'
import type { DiffPiece } from '@/lib/matching/word-diff'

/**
 * Words that changed, in reading order: what was removed is struck out, what was added underlined, and either says so to
 * those who hear it.
 */
export function WordDiff({ pieces }: { pieces: readonly DiffPiece[] }) {
  const t = useTranslations('alterations.diff')
  return pieces.map(({ kind, text }, index) => {
    if (kind === 'same') return text
    const Mark = kind === 'removed' ? 'del' : 'ins'
    const look =
      kind === 'removed'
        ? 'rounded-sm bg-altered-ground text-altered line-through decoration-1 [&+ins]:ms-0.5'
        : 'rounded-sm bg-confirmed-ground font-medium text-confirmed underline decoration-2 underline-offset-3'
    return (
      <Mark key={index} className={look}>
        <span className="sr-only">{t(kind)} </span>
        {text}
        <span className="sr-only">{t('end')}</span>
      </Mark>
    )
  })
}
