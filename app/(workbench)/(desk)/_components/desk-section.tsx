import type { ReactNode } from 'react'

/** One column of the desk. */
export function DeskSection({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="grid content-start gap-1">
      <h2 className="border-b border-edge pb-1.5 text-ui font-bold">{title}</h2>
      {children}
    </section>
  )
}
