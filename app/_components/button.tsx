import { LoaderCircle, type LucideIcon } from 'lucide-react'
import Link from 'next/link'
import type { ComponentProps } from 'react'
import { buttonClasses, type ButtonLook, type ButtonSize } from '@/app/_components/button-classes'
import { Kbd } from '@/app/_components/kbd'

interface Shared {
  look?: ButtonLook
  size?: ButtonSize
  icon?: LucideIcon
  /** The key that does the same, shown where there is a keyboard. */
  shortcut?: string
}

function Face({ icon: Icon, isBusy, shortcut, children }: Shared & { isBusy?: boolean; children: React.ReactNode }) {
  return (
    <>
      {isBusy ? (
        <LoaderCircle aria-hidden className="size-4 animate-spin" />
      ) : (
        Icon && <Icon aria-hidden className="size-4 shrink-0" />
      )}
      {children}
      {shortcut && <Kbd isQuiet>{shortcut}</Kbd>}
    </>
  )
}

type ButtonProps = ComponentProps<'button'> & Shared & { isBusy?: boolean }

/** Something that can be done here. While busy it keeps its words and cannot be pressed twice. */
export function Button({
  look = 'secondary',
  size = 'normal',
  icon,
  shortcut,
  isBusy,
  className,
  ...rest
}: ButtonProps) {
  return (
    <button
      type="button"
      aria-busy={isBusy || undefined}
      {...rest}
      disabled={rest.disabled || isBusy}
      className={buttonClasses(look, size, className)}
    >
      <Face icon={icon} isBusy={isBusy} shortcut={shortcut}>
        {rest.children}
      </Face>
    </button>
  )
}

/** The same for going somewhere: a link, so that it opens in a new tab and can be copied. */
export function LinkButton({
  look = 'secondary',
  size = 'normal',
  icon,
  shortcut,
  className,
  children,
  ...rest
}: ComponentProps<typeof Link> & Shared) {
  return (
    <Link {...rest} className={buttonClasses(look, size, className)}>
      <Face icon={icon} shortcut={shortcut}>
        {children}
      </Face>
    </Link>
  )
}
