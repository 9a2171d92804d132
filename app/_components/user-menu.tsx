'use client'
import { CircleUserRound, Keyboard, LogOut } from 'lucide-react'
import { signOut } from 'next-auth/react'
import { useTranslations } from 'next-intl'
import { Popover } from 'radix-ui'
import { Button, LinkButton } from '@/app/_components/button'
import { useKeyboard } from '@/app/_components/keys'
import { LanguageSwitch } from '@/app/_components/language-switch'
import { ThemeSwitch } from '@/app/_components/theme-switch'
import type { Theme } from '@/app/_lib/theme'
import type { Role } from '@/lib/schemas/role'

interface UserMenuProps {
  person: { readonly name: string; readonly role: Role }
  theme: Theme
}

/** Who is signed in, how they like to read, and the way out. */
export function UserMenu({ person, theme }: UserMenuProps) {
  const t = useTranslations('shell')
  const words = useTranslations('words')
  const keyboard = useKeyboard()
  return (
    <Popover.Root>
      <Popover.Trigger className="control-height flex max-w-44 items-center gap-2 rounded-md px-2 text-ui hover:bg-sunken">
        <CircleUserRound aria-hidden className="size-4 shrink-0 text-muted" />
        <span className="sr-only truncate xl:not-sr-only">{person.name}</span>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          align="end"
          sideOffset={6}
          aria-label={t('user.menu')}
          className="z-40 grid w-72 gap-4 rounded-md bg-raised p-4 shadow-float"
        >
          <div>
            <p className="font-bold">{person.name}</p>
            <p className="text-table text-muted">{words(`roles.${person.role}`)}</p>
          </div>
          <ThemeSwitch theme={theme} />
          <LanguageSwitch />
          <div className="-mx-2 -mb-2 grid border-t border-hairline pt-2">
            <Popover.Close asChild>
              <Button look="quiet" icon={Keyboard} shortcut="?" className="justify-start" onClick={keyboard?.openHelp}>
                {t('keys.title')}
              </Button>
            </Popover.Close>
            <Popover.Close asChild>
              <LinkButton look="quiet" icon={CircleUserRound} className="justify-start" href="/account">
                {t('user.account')}
              </LinkButton>
            </Popover.Close>
            <Button
              look="quiet"
              icon={LogOut}
              className="justify-start"
              onClick={() => void signOut({ callbackUrl: '/sign-in' })}
            >
              {t('user.signOut')}
            </Button>
          </div>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  )
}
