import { TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'

interface ErrorStateProps {
  /** What happened. */
  title: string
  /** What is safe, and what to do. */
  children: ReactNode
  /** Finds the log line. */
  reference?: string | undefined
  action?: ReactNode
}

/** Something went wrong with the whole page. */
export function ErrorState({ title, children, reference, action }: ErrorStateProps) {
  return (
    <div role="alert" className="mx-auto grid max-w-form justify-items-start gap-3 py-16">
      <TriangleAlert aria-hidden className="size-7 text-danger" />
      <h1 className="text-title font-bold">{title}</h1>
      <div className="text-ui text-muted">{children}</div>
      {reference && <code className="font-mono text-caption break-all text-muted">{reference}</code>}
      {action && <div className="flex flex-wrap gap-2 pt-2">{action}</div>}
    </div>
  )
}
