import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { joinClasses } from '@/app/_components/join-classes'
import { WordDiff } from '@/app/_components/word-diff'
import type { DiffRow } from '@/lib/matching/word-diff'

interface ComparedTextProps {
  rows: readonly DiffRow[]
  language: string
  /** With the paragraphs that both versions share; else only how many they are. */
  isWhole: boolean
  /** What stands above either side. */
  heads: readonly ReactNode[]
}

/** So many equal paragraphs stay beside a change, for one to know where it is. */
const CONTEXT = 1

interface Shown {
  readonly row: DiffRow | null
  /** How many equal paragraphs are left out here. */
  readonly skipped: number
  readonly key: number
}

const toShown = (rows: readonly DiffRow[], isWhole: boolean): Shown[] => {
  const isNear = (index: number) =>
    rows.slice(Math.max(0, index - CONTEXT), index + CONTEXT + 1).some(({ kind }) => kind !== 'same')
  const shown: Shown[] = []
  for (const [key, row] of rows.entries()) {
    if (isWhole || isNear(key)) shown.push({ row, skipped: 0, key })
    else {
      const last = shown.at(-1)
      if (last && last.row === null) shown[shown.length - 1] = { ...last, skipped: last.skipped + 1 }
      else shown.push({ row: null, skipped: 1, key })
    }
  }
  return shown
}

/** Paragraph beside paragraph where there is room; on a narrow screen each once, with what was removed and added in it. */
export function ComparedText({ rows, language, isWhole, heads }: ComparedTextProps) {
  const t = useTranslations('alterations.compared')
  return (
    <div className="border-t border-edge" data-compared>
      <div className="grid gap-x-10 border-b border-hairline py-2 pl-3.5 text-table font-bold lg:grid-cols-2">
        {heads.map((head, side) => (
          <p key={side}>{head}</p>
        ))}
      </div>
      {toShown(rows, isWhole).map(({ row, skipped, key }) =>
        row === null ? (
          <p key={key} className="border-b border-hairline py-1.5 text-center text-caption text-muted">
            {t('skipped', { count: skipped })}
          </p>
        ) : (
          <Compared key={key} row={row} language={language} />
        ),
      )}
    </div>
  )
}

function Compared({ row: { kind, pieces }, language }: { row: DiffRow; language: string }) {
  const t = useTranslations('alterations.compared')
  const isSame = kind === 'same'
  const sides = [
    { isThere: kind !== 'added', pieces: pieces.filter((piece) => piece.kind !== 'added') },
    { isThere: kind !== 'removed', pieces: pieces.filter((piece) => piece.kind !== 'removed') },
  ]
  return (
    <div
      lang={language}
      data-row={kind}
      className={joinClasses(
        'border-b border-l-2 border-b-hairline py-3 pl-3 font-serif text-lead break-words',
        isSame ? 'border-l-transparent text-muted' : 'border-l-altered',
      )}
    >
      <p className="lg:hidden">
        <WordDiff pieces={pieces} />
      </p>
      <div className="grid grid-cols-2 gap-x-10 max-lg:hidden">
        {sides.map((side, index) => (
          <p key={index} className={side.isThere ? undefined : 'font-sans text-table text-muted italic'}>
            {side.isThere ? <WordDiff pieces={side.pieces} /> : t('none')}
          </p>
        ))}
      </div>
    </div>
  )
}
