import type { ComponentProps } from 'react'
import { joinClasses } from '@/app/_components/join-classes'

type TableProps = ComponentProps<'table'> & {
  caption: string
  /** On a narrow screen each row becomes a small paragraph of its cells, the first on a line of its own. */
  isStacking?: boolean
}

/** A dense table of records: hairlines, 36 px rows, its own sideways scrolling where the page is narrow. */
export function Table({ caption, isStacking, children, className }: TableProps) {
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
      <table
        data-stacking={isStacking || undefined}
        className={joinClasses('w-full border-collapse text-left text-table stacked:block', className)}
      >
        <caption className="sr-only">{caption}</caption>
        {children}
      </table>
    </div>
  )
}

// The roles are the elements' own; they are said because a browser may forget them where a table is laid out as blocks.

export function TableHead({ children }: ComponentProps<'thead'>) {
  return (
    <thead role="rowgroup" className="border-b border-edge stacked:sr-only">
      <tr role="row">{children}</tr>
    </thead>
  )
}

export function TableBody(props: ComponentProps<'tbody'>) {
  return <tbody role="rowgroup" {...props} className="stacked:block" />
}

export function HeadCell({ className, ...rest }: ComponentProps<'th'>) {
  return (
    <th
      role="columnheader"
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
      role="row"
      {...rest}
      aria-selected={isChosen}
      className={joinClasses(
        'border-b border-hairline hover:bg-sunken',
        'stacked:flex stacked:flex-wrap stacked:items-baseline stacked:gap-x-4 stacked:gap-y-1.5 stacked:py-3',
        'max-sm:stacked:-mx-2 max-sm:stacked:px-2',
        isChosen && 'bg-accent-ground',
        className,
      )}
    />
  )
}

type CellProps = ComponentProps<'td'> & {
  /** What a stacked cell is about, where its words alone do not tell; the column's head says it elsewhere. */
  label?: string
  /** Nothing stands in it: a stacked row leaves it out. */
  isEmpty?: boolean
  /** Has a line of its own in a stacked row, as the first cell always does. */
  isWide?: boolean
}

export function Cell({ label, isEmpty, isWide, className, children, ...rest }: CellProps) {
  return (
    <td
      role="cell"
      {...rest}
      className={joinClasses(
        'px-3 py-2 align-top first:pl-0 last:pr-0',
        'stacked:max-w-full stacked:p-0 stacked:first:basis-full',
        isWide && 'stacked:basis-full',
        isEmpty && 'stacked:hidden',
        className,
      )}
    >
      {label !== undefined && (
        <span aria-hidden className="hidden pr-1 text-muted stacked:inline">
          {label}
        </span>
      )}
      {children}
    </td>
  )
}
