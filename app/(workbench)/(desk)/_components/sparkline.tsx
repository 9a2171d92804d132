const HEIGHT = 16
const STEP = 3

/** The shape of a day in bars, an hour each; decoration beside the number that says it. */
export function Sparkline({ values }: { values: readonly number[] }) {
  const most = Math.max(1, ...values)
  return (
    <svg
      aria-hidden
      viewBox={`0 0 ${values.length * STEP} ${HEIGHT}`}
      width={values.length * STEP}
      height={HEIGHT}
      className="text-edge"
    >
      {values.map((value, hour) => {
        const height = value === 0 ? 1 : Math.max(2, (value / most) * HEIGHT)
        return (
          <rect key={hour} x={hour * STEP} y={HEIGHT - height} width={STEP - 1} height={height} fill="currentColor" />
        )
      })}
    </svg>
  )
}
