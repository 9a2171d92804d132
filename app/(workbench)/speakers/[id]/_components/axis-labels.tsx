interface AxisLabelsProps {
  /** Where each stands, 0..100 from the left. */
  places: readonly number[]
  labels: readonly string[]
}

const EDGE = 6

/** Below its tick; at an end of the axis to the side of it, so that nothing is cut. */
const shiftOf = (x: number): string => (x < EDGE ? '0' : x > 100 - EDGE ? '-100%' : '-50%')

/** The words below an axis; decoration beside the table that says the same. */
export function AxisLabels({ places, labels }: AxisLabelsProps) {
  return (
    <div aria-hidden className="relative h-4 overflow-hidden text-caption text-muted" data-tabular>
      {places.map((x, index) => (
        <span
          key={x}
          className="absolute whitespace-nowrap max-sm:even:hidden"
          style={{ left: `${x}%`, transform: `translateX(${shiftOf(x)})` }}
        >
          {labels[index]}
        </span>
      ))}
    </div>
  )
}
