import type { ReactNode } from 'react'

/** The width of an ordinary page. The article page lays itself out. */
export function Page({ children }: { children: ReactNode }) {
  return <div className="mx-auto w-full max-w-page px-4 pb-24 sm:px-6">{children}</div>
}
