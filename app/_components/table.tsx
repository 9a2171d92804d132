import type { ComponentProps } from 'react'
import { joinClasses } from '@/app/_components/join-classes'

/** A dense table of records: hairlines, 36 px rows, its own sideways scrolling where the page is narrow. */
export function Table({ caption, children, className }: { caption: string } & ComponentProps<'table'>) {
  return (
    // Focusable, because a keyboard must be able to scroll what a mouse can; positioned, or the hidden labels in its
    // cells, which are, would widen the page instead of scrolling with it. No landmark: the section around it mostly is one
    // of the same name.
    <div
      role="group"
      aria-label={caption}
      tabIndex={0}
      className="ring-inward relative -mx-4 overflow-x-auto px-4 sm:mx-0 sm:px-0 print:overflow-visible"
    >
      <table className={joinClasses('w-full border-collapse text-left text-table', className)}>
        <caption className="sr-only">{caption}</caption>
        {children}
      </table>
    </div>
  )
}

export function TableHead({ children }: ComponentProps<'thead'>) {
  return (
    <thead className="border-b border-edge">
      <tr>{children}</tr>
    </thead>
  )
}

export function HeadCell({ className, ...rest }: ComponentProps<'th'>) {
  return (
    <th
      scope="col"
      {...rest}
      className={joinClasses('px-3 py-1.5 font-medium whitespace-nowrap text-muted first:pl-0 last:pr-0', className)}
    />
  )
}

/** A row that lights up under the pointer; `isChosen` marks it for the bulk bar. */
export function Row({ isChosen, className, ...rest }: ComponentProps<'tr'> & { isChosen?: boolean }) {
  return (
    <tr
      {...rest}
      aria-selected={isChosen}
      className={joinClasses('border-b border-hairline hover:bg-sunken', isChosen && 'bg-accent-ground', className)}
    />
  )
}

export function Cell({ className, ...rest }: ComponentProps<'td'>) {
  return <td {...rest} className={joinClasses('px-3 py-2 align-top first:pl-0 last:pr-0', className)} />
}
