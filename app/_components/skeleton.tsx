import { joinClasses } from '@/app/_components/join-classes'

/** One bar where words will be. */
export function Skeleton({ className }: { className?: string }) {
  return <span className={joinClasses('block h-3.5 animate-pulse rounded-sm bg-sunken', className)} />
}

const WIDTHS = ['w-3/4', 'w-1/2', 'w-2/3', 'w-5/6', 'w-3/5']

/** The shape of a list that is on its way; `label` is what a screen reader hears meanwhile. */
export function RowsSkeleton({ label, rows = 8 }: { label: string; rows?: number }) {
  return (
    <div role="status" aria-label={label} className="grid">
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className="grid grid-cols-[3fr_1fr_1fr] items-center gap-6 border-b border-hairline py-3">
          <Skeleton className={WIDTHS[row % WIDTHS.length] ?? 'w-2/3'} />
          <Skeleton />
          <Skeleton className="w-2/3" />
        </div>
      ))}
    </div>
  )
}
