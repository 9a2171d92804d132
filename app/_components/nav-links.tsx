'use client'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { usePathname } from 'next/navigation'
import { joinClasses } from '@/app/_components/join-classes'
import type { Place } from '@/app/_lib/places'

const isHere = (href: string, path: string): boolean =>
  href === '/' ? path === '/' : path === href || path.startsWith(`${href}/`)

/** The places one can go, the present one underlined; a column in the sheet of narrow screens. */
export function NavLinks({ places, isColumn }: { places: readonly Place[]; isColumn?: boolean }) {
  const t = useTranslations('shell.places')
  const path = usePathname()
  return (
    <ul className={joinClasses('flex', isColumn ? 'flex-col' : 'items-stretch gap-0.5')}>
      {places.map(({ name, href }) => (
        <li key={name}>
          <Link
            href={href}
            aria-current={isHere(href, path) ? 'page' : undefined}
            className={joinClasses(
              'relative flex items-center rounded-sm px-2.5 text-ui text-muted transition-colors hover:text-ink',
              'aria-[current]:font-medium aria-[current]:text-ink',
              isColumn
                ? 'min-h-11 aria-[current]:bg-accent-ground'
                : 'h-12 ring-inward after:absolute after:inset-x-2.5 after:bottom-0 aria-[current]:after:h-0.5 aria-[current]:after:bg-ink',
            )}
          >
            {t(name)}
          </Link>
        </li>
      ))}
    </ul>
  )
}
