/** The answer of `read` to a passage, found out once for each passage object: one is compared with many others. */
export function oncePerPassage<P extends object, T>(read: (passage: P) => T): (passage: P) => T {
  const known = new WeakMap<P, { readonly answer: T }>()
  return (passage) => {
    const kept = known.get(passage)
    if (kept !== undefined) return kept.answer
    const answer = read(passage)
    known.set(passage, { answer })
    return answer
  }
}
