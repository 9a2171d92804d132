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

/** A label that is pushed inward at an end of the axis, onto that of a tick so near. Both in hundredths of the axis. */
const END = 8
const NEAR = 22

const isCrowded = (places: readonly number[], index: number): boolean => {
  const x = places[index] ?? 0
  const beside = x > 100 - END ? places[index - 1] : x < END ? places[index + 1] : undefined
  return beside !== undefined && Math.abs(x - beside) < NEAR
}

/** The words below an axis; decoration beside the table that says the same. */
export function AxisLabels({ places, labels }: AxisLabelsProps) {
  return (
    <div aria-hidden className="relative h-4 overflow-hidden text-caption text-muted" data-tabular>
      {places.map((x, index) => (
        <span
          key={x}
          hidden={isCrowded(places, index)}
          className="absolute text-center whitespace-nowrap max-sm:even:hidden"
          style={placeOf(x, labels[index] ?? '')}
        >
          {labels[index]}
        </span>
      ))}
    </div>
  )
}
