import { joinClasses } from '@/app/_components/join-classes'

export type ButtonLook = 'primary' | 'secondary' | 'quiet' | 'danger'
export type ButtonSize = 'small' | 'normal'

const LOOKS: Record<ButtonLook, string> = {
  primary: 'bg-accent text-on-accent hover:bg-accent-strong',
  secondary: 'border border-edge bg-raised text-ink hover:border-ink hover:bg-sunken',
  quiet: 'text-ink hover:bg-sunken',
  danger: 'border border-danger text-danger hover:bg-danger hover:text-on-danger',
}

/** How a button looks, for the links that look like one too. */
export const buttonClasses = (look: ButtonLook, size: ButtonSize, className?: string): string =>
  joinClasses(
    'inline-flex shrink-0 items-center justify-center gap-2 rounded-md font-medium whitespace-nowrap transition-colors',
    'disabled:opacity-60 aria-disabled:opacity-60',
    size === 'small' ? 'min-h-7 px-2 text-table pointer-coarse:min-h-10' : 'control-height px-3 text-ui',
    LOOKS[look],
    className,
  )
