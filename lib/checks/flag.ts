/** One of the two facts a check compares; the span is into the text that was checked. */
export type Fact = {
  /** What kind of fact it is, a key for the reader's language: `weekday-stated`, `weekday-of-date`. */
  label: string
  /** The fact itself, readable as it stands. */
  text: string
  span?: { start: number; end: number }
}

/** Two facts that do not agree. `certain`: they cannot both be right; `likely`: a reading would reconcile them. */
export type Flag = {
  check: string
  certainty: 'certain' | 'likely'
  left: Fact
  right: Fact
}

/** The same flag in a text before which `by` UTF-16 units more stand. */
export const moveFlag = (flag: Flag, by: number): Flag => ({
  ...flag,
  left: moveFact(flag.left, by),
  right: moveFact(flag.right, by),
})

const moveFact = (fact: Fact, by: number): Fact =>
  fact.span === undefined ? fact : { ...fact, span: { start: fact.span.start + by, end: fact.span.end + by } }
