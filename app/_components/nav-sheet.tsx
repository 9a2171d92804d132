'use client'
import { Menu } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Dialog } from '@/app/_components/dialog'
import { IconButton } from '@/app/_components/icon-button'
import { NavLinks } from '@/app/_components/nav-links'
import type { Place } from '@/app/_lib/places'

/** The places on a narrow screen. */
export function NavSheet({ places }: { places: readonly Place[] }) {
  const t = useTranslations('shell')
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <IconButton
        icon={Menu}
        label={t('navigation')}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
        className="md:hidden"
      />
      <Dialog isOpen={isOpen} onClose={() => setOpen(false)} title={t('navigation')} side="right">
        <nav aria-label={t('navigation')} onClick={() => setOpen(false)}>
          <NavLinks places={places} isColumn />
        </nav>
      </Dialog>
    </>
  )
}
