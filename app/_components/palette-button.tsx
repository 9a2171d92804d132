'use client'
import { Search } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Kbd } from '@/app/_components/kbd'
import { useKeyboard } from '@/app/_components/keys'

export function PaletteButton() {
  const t = useTranslations('shell.palette')
  const keyboard = useKeyboard()
  return (
    <button
      type="button"
      aria-haspopup="dialog"
      aria-label={t('title')}
      onClick={keyboard?.openPalette}
      className="control-height flex items-center gap-2 rounded-md px-2 text-table text-muted hover:bg-sunken hover:text-ink lg:min-w-44 lg:border lg:border-hairline"
    >
      <Search aria-hidden className="size-4" />
      <span className="hidden grow text-left lg:block">{t('short')}</span>
      <span className="hidden lg:block">
        <Kbd isQuiet>Ctrl K</Kbd>
      </span>
    </button>
  )
}
