interface AxisLabelsProps {
  /** Where each stands, 0..100 from the left. */
  places: readonly number[]
  labels: readonly string[]
}

/** Below its tick, and as far beside it as is needed that nothing is cut at an end of the axis. */
const placeOf = (x: number, { length }: string) => ({
  width: `${length}ch`,
  left: `clamp(0px, calc(${x}% - ${length / 2}ch), calc(100% - ${length}ch))`,
})

/** The words below an axis; decoration beside the table that says the same. */
export function AxisLabels({ places, labels }: AxisLabelsProps) {
  return (
    <div aria-hidden className="relative h-4 overflow-hidden text-caption text-muted" data-tabular>
      {places.map((x, index) => (
        <span
          key={x}
          className="absolute text-center whitespace-nowrap max-sm:even:hidden"
          style={placeOf(x, labels[index] ?? '')}
        >
          {labels[index]}
        </span>
      ))}
    </div>
  )
}
