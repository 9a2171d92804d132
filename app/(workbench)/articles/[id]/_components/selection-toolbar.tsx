'use client'
import { MessageSquarePlus, Quote } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { TextSelection } from './use-text-selection'
import { Button } from '@/app/_components/button'

export type WordsRole = 'content' | 'cue' | 'source'

interface SelectionToolbarProps {
  selection: TextSelection
  /** A quotation is chosen, to which the words may be given. */
  hasChosen: boolean
  onNewQuotation: () => void
  onGive: (role: WordsRole) => void
  onNote: () => void
}

const BAR_HEIGHT = 44

/** What can be done with the words just selected, right where they end. */
export function SelectionToolbar({ selection, hasChosen, onNewQuotation, onGive, onNote }: SelectionToolbarProps) {
  const t = useTranslations('article.selection')
  const isRoomAbove = selection.top > BAR_HEIGHT + 56
  const top = isRoomAbove ? selection.top - BAR_HEIGHT : selection.bottom + 8
  return (
    <div
      role="toolbar"
      aria-label={t('title')}
      // The words must stay selected while a button is pressed.
      onPointerDown={(event) => event.preventDefault()}
      style={{ top, left: `clamp(0.5rem, ${selection.left}px, calc(100vw - 22rem))` }}
      className="arrive fixed z-20 flex max-w-[calc(100vw-1rem)] flex-wrap gap-0.5 rounded-md bg-raised p-1 shadow-float"
    >
      <Button size="small" look="quiet" icon={Quote} shortcut="q" onClick={onNewQuotation}>
        {t('newQuotation')}
      </Button>
      {hasChosen && (
        <>
          <Button size="small" look="quiet" onClick={() => onGive('content')}>
            {t('content')}
          </Button>
          <Button size="small" look="quiet" onClick={() => onGive('cue')}>
            {t('cue')}
          </Button>
          <Button size="small" look="quiet" onClick={() => onGive('source')}>
            {t('source')}
          </Button>
        </>
      )}
      <Button size="small" look="quiet" icon={MessageSquarePlus} shortcut="n" onClick={onNote}>
        {t('note')}
      </Button>
    </div>
  )
}
