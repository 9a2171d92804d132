/** The first index in `[0, length)` whose key is at least `value`, `length` when none is; keys must not decrease. */
export function lowerBound(length: number, keyAt: (index: number) => number, value: number): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (keyAt(middle) < value) low = middle + 1
    else high = middle
  }
  return low
}
