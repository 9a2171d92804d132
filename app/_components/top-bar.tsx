import { Upload } from 'lucide-react'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { LinkButton } from '@/app/_components/button'
import { NavLinks } from '@/app/_components/nav-links'
import { NavSheet } from '@/app/_components/nav-sheet'
import { PaletteButton } from '@/app/_components/palette-button'
import { UserMenu } from '@/app/_components/user-menu'
import { placesFor } from '@/app/_lib/places'
import type { Theme } from '@/app/_lib/theme'
import type { Role } from '@/lib/schemas/role'

interface TopBarProps {
  person: { readonly name: string; readonly role: Role }
  theme: Theme
}

/** The one strip of chrome: where one is, where one can go, who one is. */
export function TopBar({ person, theme }: TopBarProps) {
  const t = useTranslations('shell')
  const places = placesFor(person.role)
  return (
    <header
      data-screen-only
      className="sticky top-0 z-30 flex h-12 items-center gap-1 border-b border-hairline bg-paper px-3 sm:px-5"
    >
      <NavSheet places={places} />
      <Link href="/" className="mr-3 rounded-sm px-1 font-serif text-title font-bold tracking-tight">
        Kutip
      </Link>
      <nav aria-label={t('navigation')} className="hidden md:block">
        <NavLinks places={places.filter(({ name }) => name !== 'import' && name !== 'search')} />
      </nav>
      <div className="ml-auto flex items-center gap-1">
        <PaletteButton />
        {places.some(({ name }) => name === 'import') && (
          <LinkButton href="/import" look="quiet" icon={Upload} className="max-sm:hidden">
            {t('places.import')}
          </LinkButton>
        )}
        <UserMenu person={person} theme={theme} />
      </div>
    </header>
  )
}
