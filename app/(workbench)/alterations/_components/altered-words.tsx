import { useTranslations } from 'next-intl'
import { WordDiff } from '@/app/_components/word-diff'
import { diffPassages } from '@/lib/matching/word-diff'

interface AlteredWordsProps {
  kind: 'MOVED' | 'ALTERED' | 'GONE'
  oldText: string
  newText: string | null
}

/** What stood there and what stands there now, in one sentence whose differences show. */
export function AlteredWords({ kind, oldText, newText }: AlteredWordsProps) {
  const t = useTranslations('alterations.diff')
  if (kind === 'GONE' || newText === null) {
    return (
      <>
        <WordDiff pieces={[{ kind: 'removed', text: oldText }]} />{' '}
        <span className="block font-sans text-table text-muted">{t('nothing')}</span>
      </>
    )
  }
  return <WordDiff pieces={diffPassages(oldText, newText)} />
}
