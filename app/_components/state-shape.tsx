import type { ReactNode } from 'react'

/** What a quotation or claim is, each with its own shape, so that nothing hangs on colour alone. */
export type MarkState = 'suggested' | 'confirmed' | 'disputed' | 'altered' | 'verified' | 'withdrawn'

const SHAPES: Record<MarkState, ReactNode> = {
  // Pencil: a hollow ring.
  suggested: <circle cx="6" cy="6" r="4.25" fill="none" stroke="currentColor" strokeWidth="1.5" />,
  // Ink: the same ring, filled.
  confirmed: <circle cx="6" cy="6" r="5" fill="currentColor" />,
  // Two halves that do not agree.
  disputed: (
    <>
      <path d="M6 1 11 6 6 11 1 6Z" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M6 1 11 6 6 11Z" fill="currentColor" />
    </>
  ),
  altered: <path d="M6 1.2 11.2 10.8H.8Z" fill="currentColor" />,
  verified: (
    <>
      <circle cx="6" cy="6" r="5.75" fill="currentColor" />
      <path d="m3.4 6.2 1.8 1.9 3.4-4" fill="none" stroke="var(--paper)" strokeWidth="1.5" strokeLinecap="round" />
    </>
  ),
  withdrawn: (
    <>
      <circle cx="6" cy="6" r="4.75" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M2.8 9.2 9.2 2.8" stroke="currentColor" strokeWidth="1.5" />
    </>
  ),
}

export function StateShape({ state, className = 'size-3' }: { state: MarkState; className?: string }) {
  return (
    <svg aria-hidden viewBox="0 0 12 12" className={className}>
      {SHAPES[state]}
    </svg>
  )
}
