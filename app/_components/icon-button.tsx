import type { LucideIcon } from 'lucide-react'
import type { ComponentProps } from 'react'
import { joinClasses } from '@/app/_components/join-classes'

type IconButtonProps = Omit<ComponentProps<'button'>, 'children' | 'aria-label'> & { icon: LucideIcon; label: string }

/** A button whose picture everybody knows; its name is spoken and shown on hover. */
export function IconButton({ icon: Icon, label, className, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      aria-label={label}
      title={label}
      className={joinClasses(
        'control-height inline-flex aspect-square shrink-0 items-center justify-center rounded-md',
        'text-muted transition-colors hover:bg-sunken hover:text-ink disabled:opacity-60',
        className,
      )}
    >
      <Icon aria-hidden className="size-4" />
    </button>
  )
}
