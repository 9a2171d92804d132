import type { ReactNode } from 'react'

interface EmptyStateProps {
  title: string
  /** It stands for the whole page and is its first heading. */
  isPage?: boolean
  /** What belongs here. */
  children: ReactNode
  /** The one next step. */
  action?: ReactNode
}

/** A page with nothing on it yet. */
export function EmptyState({ title, isPage, children, action }: EmptyStateProps) {
  const Heading = isPage ? 'h1' : 'h2'
  return (
    <div className="mx-auto grid max-w-form justify-items-start gap-3 py-16">
      <span aria-hidden className="font-serif text-headline leading-none text-edge select-none">
        “ ”
      </span>
      <Heading className="text-title font-bold">{title}</Heading>
      <div className="text-ui text-muted">{children}</div>
      {action && <div className="pt-2">{action}</div>}
    </div>
  )
}
