const MULTIPLIERS = [1e3, 1e6, 1e9, 1e12] as const

/** Is one number the other with a multiplier left out (4,8 for 4,8 miliar)? */
export function isScaled(a: number, b: number): boolean {
  const [small, large] = a < b ? [a, b] : [b, a]
  if (small <= 0 || small >= 1000) return false
  return MULTIPLIERS.some((multiplier) => Math.abs(small * multiplier - large) < large * 1e-9)
}

/** Could two numbers be one as told by two people: equal, rounded (1.323.459, 1,3 juta) or without the multiplier? */
export function isCompatible(a: number, b: number): boolean {
  if (a === b || isScaled(a, b)) return true
  if (Math.max(Math.abs(a), Math.abs(b)) < 1000) return false
  return [1, 2, 3].some((digits) => Number(a.toPrecision(digits)) === b || Number(b.toPrecision(digits)) === a)
}
