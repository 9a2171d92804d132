import type { ReactNode } from 'react'

/** A short word that sorts: a kind, a number, a role. States use StateMark. */
export function Badge({ children }: { children: ReactNode }) {
  return (
    <span className="inline-flex items-center rounded-sm bg-sunken px-1.5 text-caption font-medium whitespace-nowrap text-muted">
      {children}
    </span>
  )
}
