import type { ReactNode } from 'react'

interface EmptyStateProps {
  title: string
  /** What belongs here. */
  children: ReactNode
  /** The one next step. */
  action?: ReactNode
}

/** A page with nothing on it yet. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="mx-auto grid max-w-form justify-items-start gap-3 py-16">
      <span aria-hidden className="font-serif text-headline leading-none text-hairline select-none">
        “ ”
      </span>
      <h2 className="text-title font-bold">{title}</h2>
      <div className="text-ui text-muted">{children}</div>
      {action && <div className="pt-2">{action}</div>}
    </div>
  )
}
