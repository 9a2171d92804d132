import type { ReactNode } from 'react'

interface PageHeaderProps {
  title: string
  /** One sentence on what the page is for. */
  lead?: ReactNode
  actions?: ReactNode
}

/** The name of a page and what can be done on it. */
export function PageHeader({ title, lead, actions }: PageHeaderProps) {
  return (
    <header className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3 pt-8 pb-5">
      <div className="grid gap-1">
        <h1 className="text-headline font-bold tracking-tight">{title}</h1>
        {lead && <p className="max-w-reading text-ui text-muted">{lead}</p>}
      </div>
      {actions && <div className="flex flex-wrap gap-2">{actions}</div>}
    </header>
  )
}
